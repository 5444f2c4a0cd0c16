// Deals as features, interviews, blogs and filings tell them: in passing, in quotes, by "we", by what a firm builds for another.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
const read = (text: string, title: string | null = null, publisher: string | null = null) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published, publisher }).filter(
    ({ modality }) => modality === 'happened' || modality === 'past',
  );
const told = (...article: Parameters<typeof read>) =>
  read(...article).map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

describe('a deal', () => {
  it.each([
    [
      'Telia and Nokia have won a six-year contract to run a network at the port, beating a rival bid from Elisa and Ericsson.',
      ['contract | Telia + Nokia'],
    ],
    ['Zain has hired Ericsson for two years to run its slices.', ['contract | Zain + Ericsson']],
    [
      'Airtel Africa renewed its master lease with Helios Towers for ten years.',
      ['contract | Airtel Africa + Helios Towers'],
    ],
    ['Cellnex agreed on Monday to buy 400 towers from Telia for €90 million.', ['acquisition | Cellnex + Telia']],
    [
      'KT of Korea, PLDT (the carrier of the Philippines), Chunghwa Telecom and Viettel signed the agreement in Jakarta.',
      ['agreement | KT + PLDT + Chunghwa Telecom + Viettel'],
    ],
    [
      'Orange and Vodafone signed a binding agreement to set up Fjordalen Cloud, a joint venture for public offices.',
      ['joint-venture | Orange S.A. + Vodafone'],
    ],
    [
      'Samsung Electronics makes radios. Verizon has signed a contract with Samsung for 900 sites.',
      ['contract | Verizon + Samsung Electronics'],
    ],
    [
      'Vodafone grew. The deal with Google Cloud, extended last month, is worth €200m, according to a person familiar with it.',
      ['agreement | Vodafone + Google Cloud'],
    ],
    [
      'Telia and Nokia have won a contract for the quay. The deal, signed with terminal operator Kaisla Ports a day earlier, is worth €31 million.',
      ['contract | Kaisla Ports + Telia + Nokia'],
    ],
    [
      'T-Mobile will provide the Savannah Ports Authority with a private network in a ten-year arrangement worth $22 million.',
      ['contract | T-Mobile US + Savannah Ports Authority'],
    ],
    [
      'Jio Platforms Limited ("Jio") and SK Telecom ("SKT") today announced a memorandum under which they study a campus with a capacity of 120 megawatts.',
      ['mou | Reliance Jio + SK Telecom'],
    ],
    [
      'Vodafone Idea grew. Last year the firm bought gear from Nokia and Ericsson in an order of $20 million.',
      ['contract | Vodafone Idea + Nokia + Ericsson'],
    ],
    ['리벨리온이 아람코 디지털과 짝을 이뤄 서버를 검증한다.', ['agreement | Rebellions + Saudi Aramco']],
    ['KDDI가 라쿠텐심포니에 300억 엔을 더 넣는다.', ['investment | KDDI + Rakuten Symphony']],
    ['BT가 닛산 선덜랜드 공장에 특화망을 구축했다.', ['contract | BT + Nissan']],
    ['KT는 지난달 카카오로부터 40억원을 투자받았다.', ['investment | KT + Kakao']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('of the firm whose own page tells it is told by "we"', () => {
    const text =
      'Our radios are hard to find. Last spring we signed a four-year contract with Elisa in Helsinki. We are proud of it, and we will tell you why. Our team grew.';
    expect(told(text, 'Notes from the field', 'Brindlecomb Wireless')).toEqual([
      'contract | Brindlecomb Wireless + Elisa',
    ]);
    expect(told(text, 'Notes from the field', 'The Daily Post')).toEqual([]);
  });

  it('is one of those that somebody tells in one answer, each with its own day', () => {
    const text =
      '- 협력사는.\n"후지쯔와는 작년 12월 18일 공급 계약을 맺었다. 금액은 밝히지 않기로 했다. 엔비디아와는 올해 2월 양해각서를 썼다."';
    const [one, other, ...more] = read(text, '[인터뷰] 다나카 소프트뱅크 연구소장');
    expect([one, other].map((stage) => stage?.parties.map(({ value }) => value.companyId).sort())).toEqual([
      ['fujitsu', 'softbank'],
      ['nvidia', 'softbank'],
    ]);
    expect([one, other].map((stage) => stage?.dates.map(({ value }) => value.value))).toEqual([
      ['2024-12-18'],
      ['2025-02'],
    ]);
    expect(more).toEqual([]);
  });
});

describe('no deal', () => {
  it.each([
    'Customer data is stored in Google Cloud under the agreement and will not be used by Google.',
    '현장에서 만난 우리두 관계자는 노키아와 에릭슨 장비도 견주어 봤다고 귀띔했다.',
    'The newspaper had written that Telefónica and IBM signed an agreement in a hotel.',
    'Nokia has hired Ann Lee from Ericsson to lead its network business.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

it('What was heard in the trade on a day is no day of the deal, and "yesterday (the 20th)" is the 20th', () => {
  const days = (text: string) =>
    read(text).flatMap(({ dates }) => dates.map(({ value }) => `${value.means} ${value.value}`));
  expect(days('17일 업계에 따르면 KT와 노키아는 공급 계약을 체결했다.')).toEqual([]);
  expect(days('이번 계약은 KT와 노키아 사이의 것이며, SK텔레콤이 2019년에 인텔과 맺은 양해각서와는 별개다.')).toEqual(
    [],
  );
  expect(days('Cellnex agreed on Monday to buy 400 towers from Telia.')).toEqual(['signed 2025-06-16']);
  expect(days('KT와 노키아가 어제(16일) 공급 계약을 체결했다.')).toEqual(['signed 2025-06-16']);
});

it('Where no day of publication is known the dateline dates what is told', () => {
  const [stage] = readPartnerships({
    title: null,
    text: 'Cape Town, 13 November 2024 – KT and Nokia signed a contract on Tuesday.',
    language: 'en',
    published: null,
  });
  expect(stage?.dates.map(({ value }) => value.value)).toEqual(['2024-11-12']);
});
