// What one article says of stages of partnerships: kinds, parties, roles, modality, dates and the fields around them.
import { describe, expect, it } from 'vitest';
import type { StageReading } from '../../../src/domain/stage-reading.ts';
import { findCompanies } from '../../../src/library/companies/companies.ts';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';
import { steep } from '../../growth.ts';

const published = publicationDate('2025-03-10', 'field publishedAt', new Date('2026-01-01'));

function read(text: string, title: string | null = null): StageReading[] {
  return readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published });
}

const parties = ({ parties: all }: StageReading) => all.map(({ value }) => value.companyId).sort();
const said = (reading: StageReading) => `${reading.kind.value} ${parties(reading).join(' + ')}`;
const told = (text: string, title: string | null = null) =>
  read(text, title)
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(said);
const dates = (text: string) => read(text)[0]?.dates.map(({ value }) => `${value.means} ${value.value}`);
const roles = (text: string) =>
  Object.fromEntries(read(text)[0]!.parties.map(({ value }) => [value.companyId, value.role]));

describe('kinds of stage', () => {
  it.each([
    ['Telia and Nokia have signed a memorandum of understanding on slicing.', 'mou nokia + telia'],
    ['KPN and Samsung Electronics signed a letter of intent on 6G in Rotterdam.', 'mou kpn + samsung-electronics'],
    ['Elisa and Ericsson signed a cooperation agreement on Friday.', 'agreement elisa + ericsson'],
    ['Zain has awarded Nokia a contract for its core network.', 'contract nokia + zain'],
    ['Nokia won a deal to supply radios to Vodafone.', 'contract nokia + vodafone'],
    ['KT and Palantir teamed up on data platforms for banks.', 'agreement kt + palantir'],
    ['Orange took a 5 per cent stake in Mavenir.', 'investment mavenir + orange'],
    ['SoftBank has agreed to acquire Ampere for $6.5 billion.', 'acquisition ampere + softbank'],
    ['Singtel and Grab have formed a joint venture for payments.', 'joint-venture grab + singtel'],
    ['KDDI and SpaceX began offering satellite texting.', 'launch kddi + spacex'],
    ['Telstra terminated its contract with Casa Systems.', 'ended casa-systems + telstra'],
    ['Executives of BT and KDDI met in London to discuss edge computing.', 'talks bt + kddi'],
    ['Managers of Telenor visited KT in Seoul.', 'visit kt + telenor'],
    ['KT와 노키아는 6G 연구 양해각서를 체결했다.', 'mou kt + nokia'],
    ['LG유플러스가 시스코와 보안 업무협약을 맺었다.', 'mou cisco + lg-uplus'],
    ['SK텔레콤은 에릭슨과 특화망 공급 계약을 맺었다.', 'contract ericsson + sk-telecom'],
    ['삼성전자가 버라이즌으로부터 5G 장비를 수주했다.', 'contract samsung-electronics + verizon'],
    ['SK텔레콤이 리벨리온에 500억원을 투자했다.', 'investment rebellions + sk-telecom'],
    ['네이버와 stc가 합작법인을 설립했다.', 'joint-venture naver + stc'],
    ['소프트뱅크가 그래프코어를 인수했다.', 'acquisition graphcore + softbank'],
    ['KT는 화웨이와의 장비 계약을 해지했다.', 'ended huawei + kt'],
    ['구현모 KT 대표가 에릭슨 CEO를 만나 6G 협력을 논의했다.', 'talks ericsson + kt'],
    ['텔스트라 경영진이 LG유플러스 사옥을 방문했다.', 'visit lg-uplus + telstra'],
    ['라쿠텐모바일과 시스코가 보안 서비스를 출시했다.', 'launch cisco + rakuten-mobile'],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('calls a partnership with a memorandum a memorandum, whatever the title says', () => {
    const text =
      'KT and Nokia announced a strategic partnership. The two companies signed an MOU in Espoo on 4 March 2025.';
    expect(told(text, 'KT and Nokia sign 6G contract')).toEqual(['mou kt + nokia']);
  });

  it('calls a meeting that agreed to look for business no more than talks', () => {
    expect(told('The heads of KT and Nokia met in Seoul and agreed to explore joint projects.')).toEqual([
      'talks kt + nokia',
    ]);
  });

  it('takes the memorandum for what it is and leaves what it is about', () => {
    expect(told('KT and Nokia signed an MOU to form a joint venture and invest in chips.')).toEqual(['mou kt + nokia']);
  });
});

describe('modality', () => {
  const modality = (text: string) => read(text).map((reading) => reading.modality);

  it.each([
    ['KT plans to sign a contract with Nokia next month.', 'planned'],
    ['Analysts expect KT to sign a supply contract with Nokia.', 'planned'],
    ['KT는 노키아와 20일 양해각서를 체결할 예정이다.', 'planned'],
    ['KT is said to be buying a stake in Mavenir.', 'rumoured'],
    ['KT가 노키아와 계약을 체결할 것으로 알려졌다.', 'rumoured'],
    ['Huawei denied reports that it signed a contract with MTN.', 'denied'],
    ['KT와 노키아의 계약 협상이 결렬됐다.', 'denied'],
    ['In 2018 KT signed an agreement with Nokia.', 'past'],
    ['KT는 앞서 노키아와 양해각서를 체결한 바 있다.', 'past'],
  ])('%s', (text, expected) => {
    expect(modality(text)).toEqual([expected]);
  });

  it('does not take a plan beside a signed paper for the paper', () => {
    expect(
      told('Orange will sell watches of Samsung Electronics under a distribution agreement signed on Monday.'),
    ).toEqual(['agreement orange + samsung-electronics']);
  });

  it.each([
    'Executives of KT and Nokia met in Espoo. No contract was signed.',
    'KT 대표단이 노키아 경영진을 만나 협력을 논의했다. 계약이나 양해각서는 없었다.',
  ])('makes no paper of what was not signed: %s', (text) => {
    expect(told(text)).toEqual(['talks kt + nokia']);
  });
});

describe('nothing', () => {
  it.each([
    'SATIRE: KT and the Moon signed an exclusive memorandum with Nokia.',
    'The summit in Madrid brought together Orange, Vodafone and Nokia. Panels dealt with fraud.',
    'Ericsson has launched a new radio. Rivals such as Nokia and Huawei sell heavier ones.',
    'Shares of BT rose while Vodafone and Orange fell.',
    'Nokia sued Amazon over video patents.',
    'Huawei won an award at the congress; ZTE and Nokia were runners-up.',
    'BT appointed a former Vodafone executive as head of networks.',
    '포럼에는 KT, 에릭슨, 노키아가 연사로 참석했다.',
    'SK텔레콤이 새 요금제를 출시했다. KT와 LG유플러스도 비슷한 요금제를 준비하고 있다.',
    '방송통신위원회는 SK텔레콤과 KT에 과징금을 부과했다.',
    '정부는 KT와 네이버를 국가대표 AI 사업자로 선정했다.',
    'AWS has pulled out of talks with KPN on sovereign cloud.',
    'The chiefs of Nokia and Ericsson signed an open letter with those of Orange and Vodafone.',
    'The European Commission opened an investigation into the network deal of O2 and Vodafone.',
    '삼성전자는 새 스마트폰을 출시했다. KT와 SK텔레콤도 같은 날 판매를 시작했다.',
    '업계에서는 KT와 카카오의 제휴설이 돌고 있다.',
    'SK텔레콤과 MS가 계약을 체결했다는 내용은 자료에 없다.',
  ])('is made of: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('parties', () => {
  it('come from the sentence before where the text says "the two" or 양사', () => {
    expect(told('KT develops robots with Nokia. The two companies signed an agreement on Monday.')).toEqual([
      'agreement kt + nokia',
    ]);
    expect(told('KT는 노키아와 6G를 연구해 왔다. 양사는 10일 양해각서를 체결했다.')).toEqual(['mou kt + nokia']);
  });

  it('come from the company of a person named before', () => {
    const text = 'KT CEO Kim Young-shub spoke in Seoul. In January, Kim signed an MOU with Nokia in Espoo.';
    expect(told(text)).toEqual(['mou kt + nokia']);
  });

  it('come from the title where the sentence names one of its two', () => {
    expect(told('The contract with Nokia was signed on 4 March 2025.', 'KT and Nokia strike core deal')).toEqual([
      'contract kt + nokia',
    ]);
  });

  it('come from the heading of a section', () => {
    const text =
      '◇ KT·노키아, 6G 협력\n\n양사는 10일 양해각서를 체결했다.\n\n◇ SKT·에릭슨, 특화망\n\n두 회사는 9일 계약을 맺었다.';
    expect(told(text)).toEqual(['mou kt + nokia', 'contract ericsson + sk-telecom']);
  });

  it('are firms in no table too, with their name as id', () => {
    expect(told('Swedish robot maker Fjordbotics and Telia have signed a letter of intent.')).toEqual([
      'mou fjordbotics + telia',
    ]);
    expect(told('한빛로보틱스가 KT와 공급 계약을 체결했다.')).toEqual(['contract kt + 한빛로보틱스']);
  });

  it('are known though mistyped by one letter', () => {
    expect(told('Verison and Qualcom signed a memorandum of understanding.')).toEqual(['mou qualcomm + verizon']);
  });

  it('leave out rivals, platforms and what is told in a relative clause', () => {
    expect(told('AT&T, which dropped Nokia last year, signed a contract with Ericsson.')).toEqual([
      'contract att + ericsson',
    ]);
    expect(told('KT와 델은 엔비디아 GPU 기반 서버 공급 계약을 체결했다.')).toEqual(['contract dell + kt']);
  });

  it('make an event for each where the text says 각각 or "separate"', () => {
    expect(told('스타링크코리아는 SK텔링크, KT SAT와 재판매 계약을 각각 맺었다.')).toEqual([
      'contract sk-telink + starlink',
      'contract kt-sat + starlink',
    ]);
  });

  it('are no people: who is met stands for his company', () => {
    const text =
      'SK Telecom has a new chief. In March he met Satya Nadella at the Microsoft campus, and the two signed an MOU.';
    expect(told(text)).toEqual(['mou microsoft + sk-telecom']);
  });

  it('of several contracts are those of each', () => {
    expect(told('Ericsson and Nokia both won contracts from Telus.')).toEqual([
      'contract ericsson + telus',
      'contract nokia + telus',
    ]);
  });

  it('are the three Korean operators where only they are said', () => {
    expect(told('이통 3사가 재난문자 공동 대응 협약을 체결했다.')).toEqual(['agreement kt + lg-uplus + sk-telecom']);
  });

  it('leave out the unit beside its parent, and the group beside its firm', () => {
    expect(told('KDDI and SpaceX launched Starlink texting.')).toEqual(['launch kddi + spacex']);
    expect(told('MasOrange and Google Cloud signed a contract to use Gemini.')).toEqual([
      'contract google-cloud + masorange',
    ]);
  });

  it('of a visit are visitor and host, one visit for each visitor', () => {
    expect(roles('텔스트라 경영진이 LG유플러스 사옥을 방문했다.')).toEqual({ telstra: 'visitor', 'lg-uplus': 'host' });
    expect(roles('KT hosted executives from Orange in Seoul.')).toEqual({ kt: 'host', orange: 'visitor' });
    expect(told('BT와 KDDI 관계자가 KT를 방문했다.')).toEqual(['visit bt + kt', 'visit kddi + kt']);
  });

  it('of a deal have their roles', () => {
    expect(roles('Amazon invested $4 billion in Anthropic.')).toEqual({ amazon: 'investor', anthropic: 'target' });
    expect(roles('Rebellions raised $124 million in a round led by KT.')).toEqual({
      kt: 'investor',
      rebellions: 'target',
    });
    expect(roles('KT의 밀리의서재 인수는 2021년 9월 완료됐다.')).toEqual({ kt: 'acquirer', 'kt-millie': 'acquired' });
    expect(roles('AMD가 자일링스를 인수했다.')).toEqual({ amd: 'acquirer', xilinx: 'acquired' });
    expect(roles('Zain has awarded Nokia a contract for its core network.')).toEqual({
      zain: 'customer',
      nokia: 'supplier',
    });
  });
});

describe('one article', () => {
  it('tells of one event once, with the fields of all its sentences', () => {
    const text =
      'KT and Nokia have signed a memorandum of understanding on 6G. The paper was signed on 4 March 2025 in Barcelona. It is not legally binding.';
    const readings = read(text);
    expect(readings.map(said)).toEqual(['mou kt + nokia']);
    expect(readings[0]).toMatchObject({
      binding: { value: 'no' },
      place: { value: 'Barcelona' },
      topics: [{ value: '6g' }],
    });
    expect(dates(text)).toEqual(['signed 2025-03-04']);
  });

  it('keeps the day of signing and the day of announcing of one venture', () => {
    const text =
      'KT and Nokia said on 3 March 2025 that they had formed a joint venture. The deed was signed in December.';
    expect(told(text)).toEqual(['joint-venture kt + nokia']);
    expect(dates(text)).toEqual(['announced 2025-03-03', 'signed 2024-12']);
  });

  it('of a round-up tells of several', () => {
    expect(told('KT는 시스코와 협약을 6일 맺었다. SK텔레콤은 8일 노키아와 공급 계약을 체결했다.')).toEqual([
      'agreement cisco + kt',
      'contract nokia + sk-telecom',
    ]);
    expect(told('BT signed a contract with Nokia, while KPN signed an agreement with Ericsson.')).toEqual([
      'contract bt + nokia',
      'agreement ericsson + kpn',
    ]);
  });

  it('keeps an earlier paper of the same parties apart', () => {
    const text = 'KT와 노키아는 9일 양해각서를 체결했다고 밝혔다. 양사는 지난 1월 전략적 파트너십을 체결했다.';
    expect(told(text)).toEqual(['mou kt + nokia', 'agreement kt + nokia']);
  });
});

describe('dates', () => {
  it.each([
    ['Telia and Nokia signed an agreement on 4 March 2025.', ['signed 2025-03-04']],
    ['Telia and Nokia signed an agreement, they announced on 4 March 2025.', ['announced 2025-03-04']],
    ['SK텔레콤은 노키아와 계약을 맺었다고 5일 밝혔다.', ['announced 2025-03-05']],
    ['SK텔레콤은 노키아와 맺은 계약서가 3월 3일 서명됐다고 설명했다.', ['signed 2025-03-03']],
    ['SK텔레콤과 노키아가 지난달 계약에 서명했다는 사실이 5일 공개됐다.', ['signed 2025-02', 'announced 2025-03-05']],
    ['KDDI and SpaceX launched satellite texting on 3 March 2025.', ['took-place 2025-03-03']],
    ['The partnership of KDDI and Nokia ended on 3 March 2025.', ['ends 2025-03-03']],
    [
      'Ericsson and Airtel have extended their core contract of January 2024, Ericsson said on 3 March 2025.',
      ['announced 2025-03-03'],
    ],
    ['SoftBank acquired Ampere on 3 March 2025. The deal is expected to pay off in 2027.', ['took-place 2025-03-03']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('fields', () => {
  it('are quotes of the text at their offsets', () => {
    const text = 'KT는 노키아와 1억 달러 규모 5G 장비 공급 계약을 5일 서울에서 체결했다. 계약은 법적 구속력이 있다.';
    const [reading] = read(text);
    expect(reading?.value?.value).toEqual({ amount: 100_000_000, currency: 'USD', asWritten: '1억 달러' });
    expect(reading?.binding?.value).toBe('yes');
    const spans = [
      reading!.kind,
      ...reading!.parties,
      ...reading!.dates,
      reading!.place!,
      reading!.value!,
      reading!.binding!,
    ];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '계약',
      'KT',
      '노키아',
      '5일',
      '서울',
      '1억 달러',
      '법적 구속력이 있',
    ]);
  });

  it('name who says so, and the people of the event', () => {
    const [reading] = read('KT and Nokia signed an MOU, KT CEO Kim Young-shub said on Monday.');
    expect(reading?.people.map(({ value }) => value)).toEqual(['Kim Young-shub']);
    expect(reading?.statedBy?.value).toBe('Kim Young-shub');
  });
});

it('uses what was found before', () => {
  const text = 'KT and Nokia signed an MOU.';
  const mentions = findCompanies(text).filter(({ companyId }) => companyId === 'kt');
  const article = { title: null, text, language: 'en', published } as const;
  expect(readPartnerships(article, { mentions, organisations: [], people: [], sentences: [] })).toEqual([]);
});

it.each(['KT signed with Nokia, which ', 'KT signed an MOU with Nokia. ', 'SKT는 KT와 계약 ', 'with Xx and ', 'will '])(
  'reads a hostile text of “%s” in work that grows with it, not with its square',
  async (unit) => expect(await steep((text) => read(`KT ${text} sign with Nokia`), [unit])).toEqual([]),
);
