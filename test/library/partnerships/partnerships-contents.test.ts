// What a paper is for, who only permits or watches, and who acts where a sentence goes on without saying so.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { contentOf } from '../../../src/library/partnerships/paper-content-english.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
const told = (text: string, title: string | null = null) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

describe('what stands behind a paper', () => {
  it.each([
    [' under which the fibre unit will be sold to Telia for €1bn', 'acquisition'],
    [' that hands the Baltic masts business to Elisa', 'acquisition'],
    [' for the sale of its towers', 'acquisition'],
    [' have now been signed for the purchase, by two funds, of the 40% that the family holds', 'acquisition'],
    [' whereby Telia would take up to 12.5 per cent of the firm', 'investment'],
    [' to buy a minority stake in the lab', 'investment'],
    [' to start exclusive talks on a shared core', 'talks'],
    [' to set up an evenly split company', 'joint-venture'],
    [' under which Telia will buy power for ten years', null],
    [' to sell handsets in its shops', null],
    [' to set up antennas along the coast', null],
    [' under which 20% of sites get batteries', null],
  ])('of "%s" is %s', (tail, kind) => {
    expect(contentOf(tail)).toBe(kind);
  });
});

describe('a deal', () => {
  it.each([
    [
      'Telia and Elisa signed an agreement under which the cable unit will be sold to Orange in spring.',
      ['acquisition | Telia + Elisa + Orange S.A.'],
    ],
    [
      'Telia Company AB (TELIA.ST) and Elisa Oyj (ELISA.HE) signed an agreement on roaming.',
      ['agreement | Telia + Elisa'],
    ],
    ['Telia hands its Danish cable business to Norlys.', ['acquisition | Telia + Norlys']],
    ['The operator Elisa said Nokia is to be lead supplier of its new core.', ['contract | Elisa + Nokia']],
    ['The pact was signed at the Orange forum by Ann Lee of Telia and Bo Ek of Elisa.', ['agreement | Telia + Elisa']],
    ['Telia signed a contract with Nokia and with Ericsson.', ['contract | Telia + Nokia + Ericsson']],
    [
      'Telia and Nokia and Elisa signed a contract in May. Under the contract Nokia will build and Elisa run the network.',
      ['contract | Telia + Nokia + Elisa'],
    ],
    [
      'Telia spoke at the fair. In May 2024 it signed with Orange on roaming; in June this year it agreed with Elisa on masts.',
      ['agreement | Telia + Orange S.A.', 'agreement | Telia + Elisa'],
    ],
    ['Last week we wrote that Telia had signed a roaming agreement with Elisa.', []],
    ['A deal between Telia and Elisa, long whispered about, was not announced.', []],
    ['The people of Telia came to us at Elisa in spring.', []],
    ['Telia came to Elisa in spring.', ['visit | Telia + Elisa']],
    ['Telia is taking 70% of Elisa for €48 million.', ['acquisition | Telia + Elisa']],
    ['Telia is taking 20% of Elisa for €48 million.', ['investment | Telia + Elisa']],
    [
      'Telia will pay 2 billion euros in cash for Elisa and fold it in, the two firms said.',
      ['acquisition | Telia + Elisa'],
    ],
    ['Telia paid 3 million euros for Nokia radios in May.', ['contract | Telia + Nokia']],
    ['Telia has quietly built a 9.9% position in Elisa.', ['investment | Telia + Elisa']],
    ['Telia has a 9.9% position in Elisa.', []],
    ['Telia has lined up Airbus to build the satellites.', ['contract | Telia + Airbus']],
    ['Telia and Elisa signed a pact to merge their media businesses.', ['joint-venture | Telia + Elisa']],
    ['Telia will be present at the fair, and Nokia is to be there as well.', []],
    ['Sites with Open RAN work alongside kit from Fujitsu, Dell and Intel.', []],
    ['The investment firm KKR and Telia spoke at a fair.', []],
    [
      'Telia and Elisa announced that their joint venture is complete, subject to the sale of spectrum to Orange.',
      ['joint-venture | Telia + Elisa'],
    ],
    ['Telia set up a joint venture with Elisa and Orange.', ['joint-venture | Telia + Elisa + Orange S.A.']],
    [
      'Telia completed its acquisition of Norlys after the Competition and Markets Authority cleared it.',
      ['acquisition | Telia + Norlys'],
    ],
  ])('%s', (text, deals) => {
    expect(told(text)).toEqual(deals);
  });

  it.each([
    [
      '경쟁사인 SK텔레콤은 지난해 코히어에 200억원을 투자했고 텔리아, 엘리사와 공용 언어모델을 개발하고 있다.',
      ['investment | SK Telecom + Cohere', 'agreement | SK Telecom + Telia + Elisa'],
    ],
    [
      'KT는 지난해 여러 곳에 돈을 넣었다. 3월 코히어에 20억원을 투자했고, 9월에는 업스테이지에 30억원을 투자했다.',
      ['investment | KT + Cohere', 'investment | KT + Upstage'],
    ],
    [
      'KT는 노키아와 망 제휴를 맺었다고 밝혔고 LG유플러스는 에릭슨과 장비 공급 계약을 맺었다.',
      ['agreement | KT + Nokia', 'contract | LG Uplus + Ericsson'],
    ],
    ['KT는 텔리아와 벌여 온 소송을 끝내고 전략적 파트너십을 맺었다.', ['agreement | KT + Telia']],
    ['KT는 텔리아와 맺은 제휴를 끝냈다.', ['ended | KT + Telia']],
    ['텔리아가 KT로부터 10억원을 투자받는다.', ['investment | Telia + KT']],
    ['본지는 KT가 노키아와 임대 계약을 체결했다고 보도했습니다.', []],
    ['KT는 2022년 텔리아에 합병되기 전의 엘리사에 20억원을 투자했다.', ['investment | KT + Elisa']],
    ['KT는 텔리아와 합작투자 계약을 체결했다.', ['joint-venture | KT + Telia']],
    ['KT는 코히어의 우선주를 사들이는 투자 계약을 맺었다.', ['investment | KT + Cohere']],
    ['KT는 코히어와 서버 임대 계약을 맺었다.', ['contract | KT + Cohere']],
    ['에릭슨, 텔리아 통신망 사업 따냈다…노키아 주가 하락', ['contract | Ericsson + Telia']],
    ['텔리아와 엘리사는 △AI 상담 △요금제 출시 △사옥 이전을 함께하기로 했다.', ['agreement | Telia + Elisa']],
    ['장관이 박 대표를 만나 협력을 청했고 KT가 엘리사와 인력을 길러 달라고 했다.', []],
    ['KT가 금융감독원 전자공시에 올린 내용을 보면 노키아와 장비 공급 계약을 맺었다.', ['contract | KT + Nokia']],
  ])('%s', (text, deals) => {
    expect(told(text)).toEqual(deals);
  });

  it('in an item of a list is of whom the text is about', () => {
    const text = 'KT가 실적을 냈다. △망: 노키아가 장비를 대고 있다. △해외: 텔리아와 2월 양해각서를 맺었다.';
    expect(told(text, 'KT, 영업이익 늘었다')).toContain('mou | KT + Telia');
    expect(told(text, 'KT, 영업이익 늘었다')).not.toContain('mou | Nokia + Telia');
  });
});

describe('a deadline that something else may miss', () => {
  it('is no end of the deal', () => {
    const dates = (text: string) =>
      readPartnerships({ title: null, text, language: 'ko', published }).flatMap((stage) => JSON.stringify(stage));
    const deal = '노키아는 2024년 6월 텔리아와 AI 검색 협력 계약을 체결했다.';
    expect(dates(`${deal} 평가가 9월까지 끝나지 않으면 오울루 시험은 미뤄진다.`).join()).not.toContain('"ends"');
    expect(
      dates('노키아는 2024년 6월 텔리아와 AI 검색 협력 계약을 체결했다. 계약은 2027년 9월까지 이어진다.').join(),
    ).toContain('"ends"');
  });
});
