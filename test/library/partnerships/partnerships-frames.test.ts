// Deals told by a verb and whoever stands in its place: picked, given to, taken from, equipped; and where nobody stands there.
import { describe, expect, it } from 'vitest';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const told = (text: string) =>
  readPartnerships({ title: null, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published: null })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

describe('an English verb of dealing', () => {
  it.each([
    ['picks', 'Elisa has appointed Nokia to look after its masts.', ['contract | Elisa + Nokia']],
    [
      'picks a firm in no table',
      'Telstra turned to Harrow Meters for its gauges.',
      ['contract | Telstra + Harrow Meters'],
    ],
    ['is of a firm in no table', 'Last spring Wexham Ferries settled on Telia.', ['contract | Wexham Ferries + Telia']],
    ['gives', 'Ooredoo has handed the upkeep of 900 masts to Ericsson.', ['contract | Ooredoo + Ericsson']],
    ['gives in time', 'Helios Towers will lease 60 masts to Zain.', ['contract | Helios Towers + Zain']],
    ['takes', 'Swisscom books 40 MW of wind power from Hollen Wind.', ['contract | Swisscom + Hollen Wind']],
    ['equips', 'Ciena will equip Telenor with amplifiers.', ['contract | Ciena + Telenor']],
    ['uses', 'Telefónica will use the satellites of Starlink in the Andes.', ['contract | Telefónica + Starlink']],
    ['resells', 'In Lagos it rains. Airtel resells the filters of Zscaler.', ['agreement | Bharti Airtel + Zscaler']],
    ['trades', 'Proximus and its rival Telenet swapped frequencies.', ['agreement | Proximus + Telenet']],
    ['is done by', 'Its trams will be connected by KPN, Siemens said.', []],
    [
      'of both',
      'KDDI and SoftBank will both use the masts of JTOWER.',
      ['contract | KDDI + JTOWER', 'contract | SoftBank + JTOWER'],
    ],
    ['is for goods', 'Zain renewed its managed services deal with Ericsson.', ['contract | Zain + Ericsson']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Elisa took half a million customers from Telia.',
    'Orange obtained its permit from Ofcom.',
    'Analysts believe Telia will equip Elisa with amplifiers.',
    'Nokia appointed Ann Lee, once of Ericsson, to head its sales.',
    'Telia leases from nobody. The leases at Ericsson run out.',
    'Vodafone took on Orange in court.',
    'KPN shares in networks of Nokia fell.',
  ])('tells of no deal: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a Korean verb of dealing', () => {
  it.each([
    ['from whom', 'KT는 광주 서버실의 축전지를 한길에너지에서 들여온다.', ['contract | KT + 한길에너지']],
    [
      'to whom',
      '화물선 회사 서진해운은 선박 통신을 SK텔링크에 맡긴다고 4일 밝혔다.',
      ['contract | 서진해운 + SK Telink'],
    ],
    ['whose goods', '우리은행은 KT 전용 회선을 2년 더 쓴다.', ['contract | Woori Financial Group + KT']],
    ['whose goods, in the passive', '롯데마트 창고에 LG유플러스 사설망이 깔린다.', []],
    ['whither', '싱텔은 요금 시스템을 구글클라우드로 옮긴다.', ['contract | Singtel + Google Cloud']],
    ['who is chosen', '대전시는 버스 관제를 맡을 업체로 KT를 낙점했다.', ['contract | Daejeon Metropolitan City + KT']],
    ['whose it is to sell', 'LG CNS는 미국 코히어 모델을 국내에 되판다.', ['agreement | LG CNS + Cohere']],
    ['each other', 'NTT도코모와 KDDI는 섬 지역 기지국을 나눠 쓰기로 했다.', ['agreement | NTT Docomo + KDDI']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    '조사에서는 오픈AI 제품을 쓴다는 답이 많았고 KT는 셋째였다.',
    'KT는 노키아 본사에서 시험에 들어갔다.',
    'SK텔레콤은 에릭슨 장비를 그대로 둔다.',
  ])('tells of no deal: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a sentence that takes the deal for granted', () => {
  it.each([
    ['Lumenor carries calls of Telia across Gotland. The contract runs until 2031.', []],
    ['Ciena looks after the amplifiers of Telstra. The contract runs until 2031.', ['contract | Telstra + Ciena']],
    [
      'Telenor has Thales watch over its cables. It is calm at sea. The deal costs 4 million euros.',
      ['contract | Telenor + Thales'],
    ],
    [
      '쏠리드가 런던 지하철의 볼딘네트웍스 터널을 손본다. 계약액은 90억 원이다.',
      ['contract | SOLiD + Boldyn Networks'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).map(inAnyOrder)).toEqual(expected.map(inAnyOrder));
  });

  it.each([
    'Telia beat Elisa in the north. The contract runs until 2031.',
    'Ciena may look after the amplifiers of Telstra. The contract would run until 2031.',
    'Ciena looks after the amplifiers of Telstra. The sun shines. Rain follows. The contract runs until 2031.',
    'KT는 노키아보다 싼 값을 냈다. 계약액은 90억 원이다.',
  ])('is none where the two are named for another reason: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

/** Whoever is named first. */
const inAnyOrder = (line: string) =>
  line
    .split(/ [|+] /)
    .sort()
    .join(' ');
