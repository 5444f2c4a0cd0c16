// Deals whose sentence does not name all who take part, or names more than take part: round-ups, columns, second sentences.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
/** Kind and parties of what happened, one line a stage. */
const told = (text: string) =>
  readPartnerships({ title: null, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

describe('who takes part, told elsewhere', () => {
  it.each([
    [
      'Telus opened a data centre in Quebec. In 2024 it agreed with Oracle and Cohere to study a second one.',
      ['agreement | Telus + Oracle + Cohere'],
    ],
    [
      'Telus opened a data centre in Quebec, and Telus shares rose. A separate 2023 agreement with Nokia covers masts.',
      ['agreement | Telus + Nokia'],
    ],
    [
      'Elisa reported higher sales. Last year the firm bought masts from Nokia and Ericsson in an order of $20 million, and it signed AST SpaceMobile in May for links to phones.',
      ['contract | Elisa + Nokia + Ericsson', 'agreement | Elisa + AST SpaceMobile'],
    ],
    [
      'Ericsson and Proximus want to open a laboratory in Ghent. A memorandum of understanding was signed in October 2024; it binds nobody.',
      ['mou | Ericsson + Proximus'],
    ],
    [
      'Telenor is busy elsewhere. It wants to leave Pakistan, where PTCL has agreed to buy its unit for 400 million dollars.',
      ['acquisition | Telenor + PTCL'],
    ],
    [
      'Brisanet has won a licence. It has ordered 600 base stations from China’s ZTE and will rent towers from American Tower.',
      ['contract | Brisanet + ZTE'],
    ],
    [
      'KT SAT은 위성 다섯 기를 운용한다. 지난해에는 룩셈부르크 SES와 위성 이용 계약을 맺었고, 원웹의 국내 판매도 한다.',
      ['contract | KT SAT + SES'],
    ],
    [
      '래블업은 서울의 스타트업이다. 직원은 60명이고, SK텔레콤은 2024년 이 회사에 40억 원을 투자해 지분 7%를 갖고 있다.',
      ['investment | SK Telecom + Lablup'],
    ],
    [
      'In February Telus agreed with Nokia on masts, and in late 2024 with the satellite firm SES on remote villages.',
      ['agreement | Telus + Nokia', 'agreement | Telus + SES'],
    ],
    [
      'SK텔레콤은 지난해 6월 싱텔과 냉각 기술 협약을 맺었으며, 올해 1월에는 노키아와 기지국 공급 계약을 체결했다.',
      ['agreement | SK Telecom + Singtel', 'contract | SK Telecom + Nokia'],
    ],
    [
      'SK텔레콤은 2023년 미국 앤트로픽에 1억달러를, 지난해에는 미국 클라우드 기업 람다에 투자했다.',
      ['investment | SK Telecom + Anthropic', 'investment | SK Telecom + Lambda Labs'],
    ],
    [
      'Telus has chosen Ericsson to build its core, the two companies said, in a contract that a person with knowledge of it put at 240 million euros.',
      ['contract | Telus + Ericsson'],
    ],
    [
      'NTT Docomo has become the first Asian customer of Aurelia Space, the Luxembourg company that serves phones from orbit.',
      ['contract | NTT Docomo + Aurelia Space'],
    ],
    [
      'Telenor and the Irish builder Brightwater Compute have set up a company together to run a data centre.',
      ['joint-venture | Telenor + Brightwater Compute'],
    ],
    [
      'Turkcell and Google Cloud will open a cloud region with three data centres, Turkcell told the exchange.',
      ['agreement | Turkcell + Google Cloud'],
    ],
    [
      'Elisa will equip 2,000 of its sites with radios from Samsung, the operator said.',
      ['contract | Elisa + Samsung Group'],
    ],
    [
      'Singtel will add NVIDIA accelerators to its service under an agreement that the two companies signed last week.',
      ['agreement | Singtel + NVIDIA'],
    ],
    [
      'VodafoneThree came into being two years after Vodafone and CK Hutchison agreed to combine their British businesses.',
      ['joint-venture | Vodafone + CK Hutchison'],
    ],
    [
      'MAXIS AND HUAWEI. Maxis signed a five-year contract with the Chinese vendor for radios.',
      ['contract | Maxis + Huawei'],
    ],
    [
      'KT and Palantir sell software to banks. Palantir trains the staff, KT pays, and KT shares rose. Palantir has an office in Denver. The operator had agreed with Microsoft last September to invest jointly.',
      ['agreement | KT + Microsoft'],
    ],
    ['카카오가 경기도 용인 카카오 캠퍼스에서 오픈AI와 함께 만든 서비스를 공개했다.', ['launch | Kakao + OpenAI']],
    ['오렌지가 코어망 공급사로 노키아를 골랐다.', ['contract | Orange S.A. + Nokia']],
    [
      'KT와 노키아가 6G 연구를 위한 제휴를 맺었다. 계약 규모는 양사 합의에 따라 밝히지 않기로 했다.',
      ['agreement | KT + Nokia'],
    ],
    [
      'Poste Italiane has bought 15 percent of Telecom Italia for 684 million euros.',
      ['investment | Poste Italiane + TIM'],
    ],
    [
      'LG유플러스는 퓨리오사AI와, KT는 리벨리온과 각각 손을 잡았다.',
      ['agreement | LG Uplus + FuriosaAI', 'agreement | KT + Rebellions'],
    ],
    [
      '소프트뱅크가 영국 그래프코어를 사들였고, 사우디 STC는 미국 그록의 칩을 들여놓았다.',
      ['acquisition | SoftBank + Graphcore'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who is named and takes no part', () => {
  it.each([
    'Kestrel Radio, led by chief executive Tom Hale, raised £30 million in a round led by Arden Capital; SoftBank’s fund did not take part.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['investment | Kestrel Radio + Arden Capital']);
  });

  it.each([
    'My own forecast: Telus signs with Orange by the summer.',
    'KT는 두 회사와는 아직 본계약을 맺지 않았다. KT와 노키아는 시험을 마쳤다. 두 회사는 아직 계약을 맺지 않았다.',
    'KT와 네이버는 협력 중이다. 양사는 수수료율을 공개하지 않았다.',
    '통신 3사가 발표한 AI 제휴 31건을 따져 보니 금액은 6조 원이다.',
    'Nokia helped at the mine. In one of the shafts Starlink took over for eleven hours when Ericsson’s cable was cut.',
    'SK텔레콤 팀장은 "9월에 우리 기술진이 노키아를 방문해 현장을 보기로 했다"고 밝혔다.',
    '싱텔이 KT SAT 지분 60%를 7000억원에 사들이기로 하고 조율 중이라는 내용이었다.',
    'Ericsson had ninety people there, Nokia would have flown them in. As for artificial intelligence, it is in the contract but small.',
    'KT and LG Uplus will launch new plans in March.',
    'Nokia and Ericsson watched; the chief of Orange agrees.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('fields of a deal', () => {
  const fields = (text: string) =>
    readPartnerships({ title: null, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
      .filter(({ modality }) => modality === 'happened' || modality === 'past')
      .map(({ value, binding, dates, statedBy }) => ({
        value: value?.value.asWritten ?? null,
        binding: binding?.value ?? null,
        dates: dates.map((date) => `${date.value.means} ${date.value.value}`),
        statedBy: statedBy?.value ?? null,
      }));

  it('what denies that a paper binds is no word that it does', () => {
    const [mou] = fields('KT와 노키아가 6G 연구 양해각서를 맺었다. 구속력 있는 계약은 아니다.');
    expect(mou?.binding).toBe('no');
    const [other] = fields('KT와 노키아가 6G 연구 양해각서를 맺었다. 이번 협약의 투자액은 본계약 때 정한다.');
    expect(other?.binding).toBeNull();
  });

  it('the price of a plan is not the value of the deal', () => {
    const [mou] = fields(
      'KT와 노키아가 요금제 판매를 위한 업무협약을 맺었다. 이번 협약으로 나온 요금제는 6,600원이다.',
    );
    expect(mou?.value).toBeNull();
  });

  it('of two investments of one sentence each has its own sum and year', () => {
    const [one, other] = fields(
      'SK텔레콤은 2023년 미국 앤트로픽에 1억달러를, 지난해에는 미국 클라우드 기업 람다에 투자했다.',
    );
    expect(one).toMatchObject({ value: '1억달러', dates: ['took-place 2023'] });
    expect(other).toMatchObject({ value: null, dates: ['took-place 2024'] });
  });

  it('what somebody else says of it is said by nobody named before', () => {
    const [contract] = fields(
      'Brisanet has won a licence. It has ordered 600 base stations from China’s ZTE and will rent towers from American Tower, she said.',
    );
    expect(contract?.statedBy).not.toBe('American Tower');
  });

  it('last month is the month of the news where what was told is to come', () => {
    const [deal] = fields('지난달 LG유플러스는 미스트랄AI와 손잡고 통신 모델을 만든다고 발표했다.');
    expect(deal?.dates).toEqual(['announced 2025-05']);
  });
});
