// Turns of phrase of the trade press that hide who did what: shared subjects, passives, rounds of funding, contracts that go to somebody.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-11-10', 'field publishedAt', new Date('2026-07-01'));

function told(text: string, title: string | null = null): string[] {
  return readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(
      ({ kind, parties }) =>
        `${kind.value} ${parties
          .map(({ value }) => value.companyId)
          .sort()
          .join(' + ')}`,
    )
    .sort();
}

function dates(text: string): string[] {
  const [first] = readPartnerships({ title: null, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published });
  return first!.dates.map(({ value }) => `${value.means} ${value.value}`);
}

describe('who did what', () => {
  it.each([
    [
      'one subject for two deeds',
      'Telstra has ended its cloud contract with Oracle and picked Google Cloud to take over the work.',
      ['contract google-cloud + telstra', 'ended oracle + telstra'],
    ],
    [
      'a supplier dropped for another',
      'Telstra dropped Huawei last month and hired Ericsson to complete the network.',
      ['contract ericsson + telstra', 'ended huawei + telstra'],
    ],
    ['dropped from a list, which ends nothing', 'Telstra dropped Huawei from its shortlist in May.', []],
    [
      'a contract that went to somebody, others bidding',
      'Elisa said a 40 million euro contract to modernise its core network went to Nokia on 4 May, ahead of bids from Ericsson and ZTE.',
      ['contract elisa + nokia'],
    ],
    [
      'a contract that went to somebody who is named elsewhere',
      'Viasat and Intelsat were both bidders. The contract of the ministry went to Astranis Telespazio.',
      [],
    ],
    [
      'a purchase in the passive voice',
      'The Ankara start-up Bulutsan was bought by Turkcell for 12 million dollars.',
      ['acquisition bulutsan + turkcell'],
    ],
    [
      'signed up to sell what another makes',
      'KT has signed up to resell Palantir software to Korean banks.',
      ['agreement kt + palantir'],
    ],
    [
      'each by itself',
      'Chunghwa Telecom and Far EasTone each signed a contract with Ericsson on 2 June.',
      ['contract chunghwa-telecom + ericsson', 'contract ericsson + far-eastone'],
    ],
    [
      'each on a day of its own',
      'Samsung Electronics signed contracts with Telus in June 2020 and Rogers in February 2020.',
      ['contract rogers + samsung-electronics', 'contract samsung-electronics + telus'],
    ],
    [
      'a stranger beside a known rival',
      'Nokia beat Ericsson to a contract with Orsa Bahn.',
      ['contract nokia + orsa-bahn'],
    ],
    [
      'a stranger who acts in the present tense',
      'Coral Mutual moves its systems to Optus in a five-year deal.',
      ['contract coral-mutual + optus'],
    ],
    [
      'a stranger named after its town',
      'Rakuten Mobile has agreed to lease fibre from Tokyo Power Grid for 20 years.',
      ['contract rakuten-mobile + tokyo-power-grid'],
    ],
    [
      'a firm of two syllables and its particle',
      'SK텔레콤은 유아용품 스타트업 토닥에 20억원을 투자했다고 4일 밝혔다.',
      ['investment sk-telecom + 토닥'],
    ],
    [
      'a firm behind its country and its trade',
      'KT는 노르웨이 송전사 스타트네트와 해저케이블 공급 계약을 체결했다고 3일 공시했다.',
      ['contract kt + 스타트네트'],
    ],
    [
      'a merger announced by both',
      'NTT Docomo and Sony are to set up a joint venture to sell robots, the firms said on Friday.',
      ['joint-venture ntt-docomo + sony'],
    ],
    [
      'a merger that both only consider',
      'NTT Docomo and Sony may set up a joint venture to sell robots, the firms said on Friday.',
      [],
    ],
    [
      'when a bond began is no launch',
      'The partnership between Nokia and Kyndryl, which began in 2022, was extended for three years.',
      ['agreement kyndryl + nokia'],
    ],
    [
      'shareholders agree among themselves',
      'Maxis pays fees to Ericsson. They will fall, after its shareholders agreed on a lower fee with Ericsson engineers.',
      [],
    ],
    [
      'who led the round of the sentence before',
      'Kuura Networks raised €8 million in August. Elisa led the round; it has no tie with Nokia.',
      ['investment elisa + kuura-networks'],
    ],
    [
      'who speaks has signed',
      '"We signed with Nokia because they were on time," said Elisa\'s chief executive.',
      ['contract elisa + nokia'],
    ],
    ['a firm behind its country', 'KT는 카자흐스탄 카즈텔과 전용망 시험 양해각서를 맺었다.', ['mou kt + 카즈텔']],
    ['no firm behind a country', 'KT는 미국 기업과 전용망 시험 양해각서를 맺었다.', []],
    [
      'the unit, not its owner',
      'KT의 위성 계열사 KT SAT은 이달 4일 캐나다 텔레샛과 판매 계약을 2년 연장했다.',
      ['contract kt-sat + telesat'],
    ],
    [
      'an order received',
      '대구의 중계기 제조사 팔공전파는 호주 텔스트라로부터 실내 중계기 700대를 주문받았다.',
      ['contract telstra + 팔공전파'],
    ],
    [
      'a supply that is announced',
      '물류 로봇 업체 달구지는 LG유플러스에 로봇 300대를 납품한다고 9일 공시했다.',
      ['contract lg-uplus + 달구지'],
    ],
    [
      'verbs as a newsletter has them',
      '카카오와 스위스 통신사 스위스콤이 합작법인을 세웁니다.',
      ['joint-venture kakao + swisscom'],
    ],
    [
      'what would come of a purchase is none',
      '"Telstra buying Optus would be hard for the regulator," wrote an analyst of the telecoms trade.',
      [],
    ],
    ['a beginning that is no launch', 'KT와 노키아가 지난달 공사를 시작했다.', []],
    [
      'who gets no part of what others won',
      'KT와 노키아가 항만 사업을 따냈고, 크레인 카메라는 항구 곁의 시에나가 공급한다.',
      ['contract kt + nokia'],
    ],
    [
      'whose contract ended before is not of the new one',
      '화웨이와의 계약을 끝낸 텔리아는 에릭슨과 새 계약을 맺었다.',
      ['contract ericsson + telia'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('in an interview is told of the firm whose office is held by who is asked', () => {
    const text = '이 회사는 올해 5월 노키아와 번역 엔진 공급 계약을 맺었다. 윤세린 대표를 만났다.';
    expect(told(text, '[만나봤습니다] 윤세린 누리솔AI 대표 "유럽으로 간다"')).toEqual(['contract nokia + 누리솔ai']);
  });
});

describe('a party that only the title names', () => {
  const text = '두 회사는 12일 서울에서 6G 연구 계약을 체결했다.';
  const quotes = (body: string) =>
    readPartnerships({ title: 'KT-노키아, 6G 맞손', text: body, language: 'ko', published })[0]!.parties.map(
      ({ start, end }) => body.slice(start, end),
    );

  it('is quoted by the sentence of the deal', () => {
    expect(quotes(text)).toEqual([text, text]);
  });

  it('is quoted where the text names it, if it does', () => {
    expect(quotes(`${text} 연구는 KT의 우면동 연구소에서 한다.`)).toEqual(['KT', text]);
  });
});

describe('the day of a deed', () => {
  it.each([
    [
      'is not that of another verb of the sentence',
      'Optus in May tested a link over a balloon and in August signed a contract with Lynk Global.',
      ['signed 2025-08'],
    ],
    [
      'is not when the thing was promised',
      'The studio that Optus and Oracle promised in June was opened on 3 November.',
      ['took-place 2025-11-03'],
    ],
    [
      'is that beside its own name, of several',
      '2025년 2월 미국 버라이즌, 6월 캐나다 텔러스가 삼성전자를 5G 장비 공급사로 골랐다.',
      ['signed 2025-02'],
    ],
    [
      'on which something ended is not when talks of it began',
      'KT는 노키아와의 공급 계약을 지난 7일 해지했다. 두 회사는 지난 1월 조건을 논의했다.',
      ['ends 2025-11-07'],
    ],
    [
      'is that of the paper told of',
      '두 회사 KT와 노키아가 3월 2일 체결한 계약의 기간은 3년이다.',
      ['signed 2025-03-02'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});
