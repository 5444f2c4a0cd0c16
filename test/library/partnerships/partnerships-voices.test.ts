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
      'Telia and Nokia have landed an eight-year contract to run a network at the airport, ahead of Elisa and Ericsson.',
      ['contract | Telia + Nokia'],
    ],
    ['Optus has hired Mavenir for three years to look after its core.', ['contract | Optus + Mavenir']],
    ['Telstra renewed its frame contract with Amplitel for six years.', ['contract | Telstra + Amplitel']],
    ['Telxius agreed on Friday to buy 400 towers from Telia for €90 million.', ['acquisition | Telxius + Telia']],
    [
      'KT of Korea, PLDT (a carrier of the Philippines), Telstra and Singtel signed the agreement in Perth.',
      ['agreement | KT + PLDT + Telstra + Singtel'],
    ],
    [
      'Orange and Vodafone signed a binding agreement to found Fjordalen Halls, a joint venture for public offices.',
      ['joint-venture | Orange S.A. + Vodafone'],
    ],
    [
      'Samsung Electronics makes radios. Verizon has signed a contract with Samsung for 900 sites.',
      ['contract | Verizon + Samsung Electronics'],
    ],
    [
      'Vodafone grew. The contract with Oracle, renewed in May, is worth €80m, according to somebody close to it.',
      ['contract | Vodafone + Oracle'],
    ],
    [
      'Telia and Nokia have won a contract for the quay. The deal, signed with dock owner Kaisla Ports last Tuesday, has a price of €17 million.',
      ['contract | Kaisla Ports + Telia + Nokia'],
    ],
    [
      'Verizon will supply the Duluth Harbor Authority with a radio network in a seven-year arrangement for $9 million.',
      ['contract | Verizon + Duluth Harbor Authority'],
    ],
    [
      'Telenor Limited ("Telenor") and NTT Docomo ("Docomo") today made known a memorandum under which they study a hall with room for 90 megawatts.',
      ['mou | Telenor + NTT Docomo'],
    ],
    [
      'Telstra grew. Last year the carrier bought gear from Cisco and Ciena in an order of $20 million.',
      ['contract | Telstra + Cisco + Ciena'],
    ],
    ['딥엑스가 도이치텔레콤과 짝을 이뤄 카메라를 시험한다.', ['agreement | DeepX + Deutsche Telekom']],
    ['KDDI가 라쿠텐심포니에 300억 엔을 더 넣는다.', ['investment | KDDI + Rakuten Symphony']],
    ['스위스콤이 볼보 토르슬란다 공장에 전용망을 구축했다.', ['contract | Swisscom + Volvo']],
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
      '- 협력사는.\n"시에나와는 작년 11월 5일 공급 계약을 맺었다. 액수는 말하지 않기로 했다. 코히어와는 올해 4월 양해각서를 썼다."';
    const [one, other, ...more] = read(text, '[인터뷰] 다나카 소프트뱅크 연구소장');
    expect([one, other].map((stage) => stage?.parties.map(({ value }) => value.companyId).sort())).toEqual([
      ['ciena', 'softbank'],
      ['cohere', 'softbank'],
    ]);
    expect([one, other].map((stage) => stage?.dates.map(({ value }) => value.value))).toEqual([
      ['2024-11-05'],
      ['2025-04'],
    ]);
    expect(more).toEqual([]);
  });
});

describe('no deal', () => {
  it.each([
    'Patient records are kept on Google Cloud under the agreement and will not be read by Google.',
    '행사장에서 만난 스위스콤 상무는 노키아와 에릭슨 장비도 견주어 봤다고 귀띔했다.',
    'A magazine had claimed that Telefónica and IBM signed an agreement in a hotel.',
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
  expect(days('Telxius agreed on Friday to buy 400 towers from Telia.')).toEqual(['signed 2025-06-13']);
  expect(days('KT와 노키아가 어제(16일) 공급 계약을 체결했다.')).toEqual(['signed 2025-06-16']);
});

it('Where no day of publication is known the dateline dates what is told', () => {
  const [stage] = readPartnerships({
    title: null,
    text: 'Durban, 6 March 2024 – KT and Nokia signed a contract on Tuesday.',
    language: 'en',
    published: null,
  });
  expect(stage?.dates.map(({ value }) => value.value)).toEqual(['2024-03-05']);
});

describe('a blog whose headings ask', () => {
  it("is its firm's own, as no heading asks anybody", () => {
    const text =
      'We opened our second hall in Mombasa.\n\nWhy there?\n\nOur customers asked us for it. We signed a contract with Nokia for the fibre.\n\nWho runs it?\n\nWe do.\n\nWhat next?\n\nWe will write about our prices in May.';
    expect(told(text, 'A second hall', 'Pwani Racks')).toEqual(['contract | Pwani Racks + Nokia']);
  });

  it("is nobody's where the questions are put to somebody", () => {
    const text =
      'A talk on halls.\n\nWhy do you build there?\n\nOur customers asked us for it. We signed a contract with Nokia for the fibre.\n\nWho runs it for you?\n\nWe do.\n\nWhat comes next?\n\nWe will speak about our prices in May.';
    expect(told(text, 'A second hall', 'Pwani Racks')).toEqual([]);
  });
});
