// Deals told by what is done rather than by a paper's name, in both languages; and the same verbs where they make no deal.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
const told = (text: string, title: string | null = null) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

describe('what two do together or one for the other', () => {
  it.each([
    ['KT는 스위스 스위스콤과 산악 지역용 5G 중계기를 개발한다.', ['agreement | KT + Swisscom']],
    ['SK텔레콤은 텔스트라와 해저 케이블 감시 기술을 검증했다고 12일 밝혔다.', ['agreement | SK Telecom + Telstra']],
    ['노키아는 브라질 클라로와 리우 항만에 사설망을 구축한다.', ['agreement | Nokia + Claro']],
    ['KT는 베트남 비엣텔의 요금 앱에 상담 모델을 탑재하기로 했다.', ['contract | KT + Viettel']],
    ['카카오는 몽골 유니텔과 결제 서비스 도입을 검토한다고 밝혔다.', ['talks | Kakao + Unitel Group']],
    ['KT는 노키아에서 기지국 장비 300대를 사들인다.', ['contract | KT + Nokia']],
    ['KT는 지난달 노키아와 맺은 3년짜리 광통신 장비 공급 계약을 공개했다.', ['contract | KT + Nokia']],
    ['KDDI는 인텔리안테크를 해상 안테나 공급사로 채택했다.', ['contract | KDDI + Intellian Technologies']],
    ['SK브로드밴드는 스위스콤의 망 관제 시스템을 도입했다.', ['contract | SK Broadband + Swisscom']],
    ['이번 계약으로 노키아는 비엣텔의 북부 기지국 1200곳을 새로 깐다.', ['contract | Nokia + Viettel']],
    [
      'KT는 12일 이사회를 열고 미국 스타트업 벡터포지에 1500만 달러를 투자하기로 의결했다.',
      ['investment | KT + 벡터포지'],
    ],
    ['LG CNS는 물류 AI 기업 로지브레인 지분 60%를 420억원에 인수했다.', ['acquisition | LG CNS + 로지브레인']],
    ['엔비디아와 노키아가 10억 달러 규모의 지분 투자에 합의했다.', ['investment | NVIDIA + Nokia']],
    ['KT는 오라클이 조호르에 세우는 데이터센터의 운영사로 선정됐다.', ['contract | KT + Oracle']],
    [
      '텔레포니카는 멕시코 법인을 아메리카모빌에 4억 달러에 넘기기로 했다.',
      ['acquisition | Telefónica + América Móvil'],
    ],
    ['KT가 미국 팔란티어와의 클라우드 사업을 2년 만에 접는다.', ['ended | KT + Palantir']],
    [
      'Zegona will take 10 percent of Spanish fibre firm Lyntel for €120 million, it said.',
      ['investment | Zegona + Lyntel'],
    ],
    ['G42 received $1.5 billion from Microsoft in April.', ['investment | G42 + Microsoft']],
    ['Japan’s KDDI is the first customer of Equinix in Nagoya.', ['contract | KDDI + Equinix']],
    ['Ooredoo and its Omani rival Omantel have agreed to share towers.', ['agreement | Ooredoo + Omantel']],
    ['The operator, Globe Telecom, bought 3,000 radios from ZTE.', ['contract | Globe Telecom + ZTE']],
    ['Telenor will resell Kuiper dishes to ships from May.', ['agreement | Telenor + Amazon Kuiper']],
    ['Orange took a bundle of speech models from Mistral AI.', ['contract | Orange S.A. + Mistral AI']],
    ['KDDI rents 5 MW of power from Equinix.', ['contract | KDDI + Equinix']],
    ['Elisa moved its billing system to Microsoft.', ['contract | Elisa + Microsoft']],
    ['Vodafone is developing a private network product with Nokia.', ['agreement | Vodafone + Nokia']],
    ['Swisscom bought its Nvidia servers early.', ['contract | Swisscom + NVIDIA']],
  ])('is a deal: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    '에릭슨은 화웨이와 달리 독자 칩을 개발했다.',
    '노키아 얘기다. NTT도코모는 폐공장 부지를 50억엔에 사들였다.',
    'KT와 노키아는 계약을 앞두고 있다. 계약 금액을 두고 두 회사는 말을 아꼈다.',
    'Nvidia, which holds a 10 percent stake in Nokia, declined to comment.',
    'Jio took 3 million subscribers from Airtel.',
    'Telstra는 바쁘다. 왓챠, 웨이브 같은 구독을 묶는다.',
    'SK텔레콤과 KT는 각각 새 AI 요금제를 만들었다.',
    'SK텔레콤은 LG유플러스와 시장 2위를 놓고 경쟁하며 새 서비스를 개발했다.',
    'KT는 SK텔레콤 고객에게 새 요금제를 제공한다.',
    '삼성전자는 노키아와 계약을 맺었다는 보도에 대해 "사실과 다르다"고 밝혔다.',
    'Amazon and Google are building data centres in Spain.',
    'Nokia developed the radio for operators with old masts, unlike Ericsson.',
    'Telia uses a shared licence that it obtained from Ofcom.',
  ])('is none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      'SK텔레콤은 새 요금제를 내놨다. 회사는 지난달 팹리스 리벨리온에 50억원을 투자해 지분 2%를 확보했다.',
      ['investment | SK Telecom + Rebellions'],
    ],
    ['KT는 보안을 강화한다. 이에 앞서 노키아를 장비 공급사로 선정했다.', ['contract | KT + Nokia']],
    ['KT는 시험망을 열었다. 노키아와의 새 공급 계약은 4월 2일 체결됐다.', ['contract | KT + Nokia']],
    [
      'KT와 텔레포니카는 계약을 맺었다. 노키아 관계자는 기쁘다고 했다. 양사는 연세대학교와 협약을 맺고 인력을 기른다.',
      ['contract | KT + Telefónica', 'agreement | KT + Telefónica + Yonsei University'],
    ],
  ])('is of the firm spoken of where the sentence leaves it out: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is of the first two where three were named and two are said', () => {
    const title = 'Elisa tries AI on masts with Nokia and Nvidia';
    const text = 'The contract between the Helsinki-based operator and its old vendor was signed on 4 March.';
    expect(told(text, title)).toEqual(['contract | Elisa + Nokia']);
  });

  it('is one where a heading names two and the sentence below it four', () => {
    const text =
      'KT, 호주 텔스트라와 데이터센터 양해각서 체결\n\nKT는 10일 시드니에서 텔스트라, 두산에너빌리티, 코난테크놀로지와 양해각서를 체결했다.';
    expect(told(text)).toEqual(['mou | KT + Telstra + Doosan Enerbility + Konan Technology']);
  });

  it('has the money that the two put in, though the sentence names somebody else', () => {
    const text =
      'Elisa and Equinix have founded a joint venture. By 2029 the partners will put in €90 million and buy Nvidia processors.';
    const [reading] = readPartnerships({ title: null, text, language: 'en', published });
    expect(reading!.value?.value.asWritten).toBe('€90 million');
  });

  it.each([
    ['Elisa took its cloud capacity from Nokia in May.', 'took-place 2025-05'],
    ['KT는 스위스콤과 지난 5월 중계기 실증을 했다.', 'took-place 2025-05'],
    ['KT는 노키아와 검증을 하고 있으며 올해 하반기 범위를 넓힌다.', undefined],
    [
      'Elisa will resell Starlink from its shops, subject to a permit, which has been delayed since January.',
      undefined,
    ],
    ['Elisa signed a contract with Nokia with delivery in May.', undefined],
  ])('signs nothing on the day it is done, nor when something else is due: %s', (text, date) => {
    const language = /[가-힣]/.test(text) ? 'ko' : 'en';
    const [reading] = readPartnerships({ title: null, text, language, published });
    const [first] = reading!.dates;
    expect(first && `${first.value.means} ${first.value.value}`).toBe(date);
  });

  it('is worth no sum that is of several deals', () => {
    const text = 'Bharti Airtel has awarded Ericsson, Nokia and Huawei contracts worth a combined $2.1 billion.';
    const readings = readPartnerships({ title: null, text, language: 'en', published });
    expect(readings.map(({ value }) => value)).toEqual([null, null, null]);
  });

  it('denies no contract whose price is not disclosed', () => {
    const text =
      'KDDI and Equinix are neighbours. The contract between KDDI and Equinix lasts a year; its price was not revealed.';
    expect(told(text)).toEqual(['contract | KDDI + Equinix']);
  });

  it('takes a name in brackets for the same firm, its owner for none of the parties, and a count for no firm', () => {
    expect(told('KT는 통신사 오랑슈(Orange)와 공급 계약을 맺었다.')).toEqual(['contract | KT + 오랑슈']);
    expect(told('KT는 3일 도이치텔레콤의 정보기술 자회사 티시스템즈와 업무협약을 맺었다.')).toEqual([
      'mou | KT + 티시스템즈',
    ]);
    expect(told('KT SAT은 새내기 기업 하늘고리에서 서버 40대를 사들인다.', 'KT SAT-하늘고리, 서버 40대')).toEqual([
      'contract | KT SAT + 하늘고리',
    ]);
  });
});
