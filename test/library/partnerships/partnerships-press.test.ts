// What the press adds around a deal (agencies, owners, appositives, prices), and what of it the ledger must not take.
import { describe, expect, it } from 'vitest';
import type { StageReading } from '../../../src/domain/stage-reading.ts';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-03-10', 'field publishedAt', new Date('2026-01-01'));

function read(text: string): StageReading[] {
  return readPartnerships({ title: null, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published });
}

const line = ({ kind, modality, parties, dates, value, place }: StageReading) =>
  [
    modality === 'happened' ? '' : `${modality} `,
    `${kind.value} ${parties
      .map((party) => party.value.companyId)
      .sort()
      .join(' + ')}`,
    ...dates.map((date) => `; ${date.value.means} ${date.value.value}`),
    value ? `; ${value.value.asWritten}` : '',
    place ? `; in ${place.value}` : '',
  ].join('');

describe('the press', () => {
  it.each([
    [
      'an agency in a dateline is no party',
      '(서울=연합뉴스) KT가 노키아와 6G 연구 계약을 체결했다.',
      ['contract kt + nokia'],
    ],
    [
      'an owner before its unit is no party, and its unit stays one',
      'AI 기업 업스테이지와 SK텔레콤 계열사 사피온이 합병 계약을 체결했다.',
      ['acquisition sapeon + upstage'],
    ],
    [
      'the stake an operator takes is an investment',
      'Zain has acquired a 9.5% stake in Mavenir for 40 million euros.',
      ['investment mavenir + zain; 40 million euros'],
    ],
    [
      'a purchase announced with its price is a deal, a purchase wished for is none',
      'Elisa said on Friday it would acquire Mavenir for $900 million.\n\nTelia hopes to buy Casa Systems.',
      ['acquisition elisa + mavenir; announced 2025-03-07; $900 million', 'planned acquisition casa-systems + telia'],
    ],
    [
      'what two announce that they will build together is an agreement',
      'BT and Ericsson said on Thursday they would build a port network.',
      ['agreement bt + ericsson; announced 2025-03-06'],
    ],
    ['to agree that something is so is no agreement', 'Both BT and Ericsson agreed that prices had fallen.', []],
    [
      'equipment that is replaced makes its maker no party',
      'Telenor has picked Ericsson to upgrade its network. Under the contract Ericsson will replace Huawei equipment.',
      ['contract ericsson + telenor'],
    ],
    [
      'a clause between commas adds no party',
      'Telenor, in which Telia once held a share, signed a contract with Nokia.',
      ['contract nokia + telenor'],
    ],
    [
      'the day a contract takes effect is its start',
      'Elisa and Ericsson signed a service contract. The contract, which took effect on 1 February, runs for two years.',
      ['contract elisa + ericsson; starts 2025-02-01'],
    ],
    [
      'the year a venture was made is not the year it ended',
      'Telia and Nokia have ended the joint venture they had announced in June 2022.',
      ['ended nokia + telia'],
    ],
    [
      'what is still to come is no day of signing',
      'KT와 노키아가 만나 6G 협력을 논의했다. 완공 목표는 2027년이다.',
      ['talks kt + nokia'],
    ],
    [
      'what customers pay by the year is not what the deal is worth',
      'KT와 노키아는 업무협약을 맺었다. 이용자는 서비스를 연 29만원에 쓴다.',
      ['mou kt + nokia'],
    ],
    [
      'what a project costs may stand in the next sentence',
      'Zain and Nokia unveiled plans for a data centre. The project, worth SEK 2.1 billion, starts soon.',
      ['agreement nokia + zain; SEK 2.1 billion'],
    ],
    [
      'the town is the place, not its country',
      'KT와 노키아는 스페인 바르셀로나에서 업무협약을 체결했다.',
      ['mou kt + nokia; in 바르셀로나'],
    ],
    [
      'a visit that only says when is no visit',
      'Mavenir chief Pardeep Kohli met SK Telecom and KT managers during his visit.',
      ['talks kt + mavenir + sk-telecom'],
    ],
    [
      'what a paper reported is a rumour, what a firm never did is denied',
      'KT는 노키아와 합병을 협의한 적이 없다고 밝혔다. 앞서 한 매체는 두 회사가 합병을 논의했다고 보도했다.',
      ['denied acquisition kt + nokia', 'rumoured acquisition kt + nokia'],
    ],
    [
      'whom a buyer names as its supplier in between is chosen',
      'KT는 새 데이터센터의 냉각 장비 공급사로 LG전자를 선정했다.',
      ['contract kt + lg-electronics'],
    ],
    [
      'to become a partner of somebody is an agreement, and what it plans to spend is not its worth',
      'Zain has become an Nvidia cloud partner. It plans to spend $2 billion on server halls.',
      ['agreement nvidia + zain'],
    ],
    [
      'a part of a firm can be bought, at its enterprise value',
      "Elisa has bought Telia's tower business at an enterprise value of 300 million euros.",
      ['acquisition elisa + telia; 300 million euros'],
    ],
    [
      'a joint programme is renewed',
      'Telkomsel and Huawei renewed their joint innovation programme.',
      ['agreement huawei + telkomsel'],
    ],
    [
      'a rival that is bought is the one that is bought',
      "Norway's Telenor has agreed to buy rival Elisa for $3 billion. It is to close by the end of 2025.",
      ['acquisition elisa + telenor; $3 billion'],
    ],
    [
      'who is bought stands right after, whoever else is named',
      'KT has taken a 10 percent stake in Superbank, a digital lender of Grab and Singtel.',
      ['investment kt + superbank'],
    ],
    [
      'a finished purchase is an acquisition',
      'Verizon completed its $20 billion purchase of Frontier Communications.',
      ['acquisition frontier + verizon; $20 billion'],
    ],
    [
      'which of two sums is whose is not guessed',
      'Zain awarded contracts to Ericsson and Nokia. The former is worth $4 million, the latter $3 million.',
      ['contract ericsson + zain', 'contract nokia + zain'],
    ],
    [
      'a board that sits opens nothing, shares that are swapped are invested',
      'KT와 현대자동차가 7500억원 규모의 지분을 맞교환한다. KT는 이사회를 열어 이렇게 정했다.',
      ['investment hyundai-motor + kt; 7500억원'],
    ],
    [
      'the day of the first contract is not the day of its renewal',
      'KT가 노키아와 공급 계약을 3년 연장했다. 두 회사는 2022년 12월 처음 계약했다.',
      ['contract kt + nokia'],
    ],
    [
      'a year in what somebody says is not the year of the deal',
      'KT가 노키아와 전략적 제휴를 맺었다. 김영섭 대표는 "올해는 다르다"고 말했다.',
      ['agreement kt + nokia'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map(line)).toEqual(expected);
  });
});
