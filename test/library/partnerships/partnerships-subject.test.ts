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
      'Telus opened a data centre in Quebec, and Telus shares rose. A second 2022 contract with Nokia is for masts.',
      ['contract | Telus + Nokia'],
    ],
    [
      'Elisa reported higher sales. In 2024 the carrier bought routers from Cisco and Ciena in an order of $20 million, and it signed Lynk Global in April for links to phones.',
      ['contract | Elisa + Cisco + Ciena', 'agreement | Elisa + Lynk Global'],
    ],
    [
      'Ericsson and Proximus want to open a laboratory in Ghent. A memorandum of understanding was signed in October 2024; it binds nobody.',
      ['mou | Ericsson + Proximus'],
    ],
    [
      'Airtel has other worries. It means to quit Kenya, where Safaricom agreed to take over its arm for 150 million dollars.',
      ['acquisition | Bharti Airtel + Safaricom'],
    ],
    [
      'Elisa has won a licence. It has ordered 250 routers from America’s Cisco and is to lease masts from Cellnex.',
      ['contract | Elisa + Cisco'],
    ],
    [
      'SK브로드밴드는 전국에 가입자가 있다. 작년에는 미국 시에나와 광장비 구매 계약을 맺었고, 넷플릭스의 요금 대행도 한다.',
      ['contract | SK Broadband + Ciena'],
    ],
    [
      '래블업은 서울의 스타트업이다. 임직원은 80명이며, KT는 2022년 이 업체에 25억 원을 투자해 주식 5%를 쥐고 있다.',
      ['investment | KT + Lablup'],
    ],
    [
      'In February Telus agreed with Nokia on masts, and in late 2023 with the cable maker Nexans on remote islands.',
      ['contract | Telus + Nokia', 'agreement | Telus + Nexans'],
    ],
    [
      'KT는 작년 9월 텔스트라와 로밍 협약을 맺었으며, 올해 3월에는 시에나와 광장비 공급 계약을 체결했다.',
      ['agreement | KT + Telstra', 'contract | KT + Ciena'],
    ],
    [
      'KT는 2022년 캐나다 코히어에 3천만달러를, 작년에는 미국 반도체 업체 엔비디아에 투자했다.',
      ['investment | KT + Cohere', 'investment | KT + NVIDIA'],
    ],
    [
      'Telus has picked Nokia to renew its core, both companies said, in a deal that somebody close to the talks put at 190 million euros.',
      ['contract | Telus + Nokia'],
    ],
    [
      'Telstra has become the first Pacific customer of Orlanne Space, the Swiss company that reaches handsets from orbit.',
      ['contract | Telstra + Orlanne Space'],
    ],
    [
      'Telenor and the Danish builder Stonemere Halls have founded a company together to run a data centre.',
      ['joint-venture | Telenor + Stonemere Halls'],
    ],
    [
      'Elisa and Oracle will build a cloud region with two halls, Elisa told the stock exchange.',
      ['agreement | Elisa + Oracle'],
    ],
    [
      'Elisa will equip 2,000 of its masts with antennas from Samsung, the carrier said.',
      ['contract | Elisa + Samsung Group'],
    ],
    [
      'Optus will put AMD processors into its halls under an agreement that both companies signed last month.',
      ['agreement | Optus + AMD'],
    ],
    [
      'VodafoneThree arose a year after CK Hutchison and Vodafone agreed to combine their networks in Britain.',
      ['joint-venture | CK Hutchison + Vodafone'],
    ],
    [
      'OPTUS AND NOKIA. Optus signed a three-year contract with the Finnish vendor for radios.',
      ['contract | Optus + Nokia'],
    ],
    [
      'KT and Palantir sell software to banks. Palantir trains the staff, KT pays, and KT shares rose. Palantir has an office in Denver. The carrier had agreed with Oracle last March to invest jointly.',
      ['agreement | KT + Oracle'],
    ],
    ['카카오가 경기도 용인 카카오 캠퍼스에서 오픈AI와 함께 만든 서비스를 공개했다.', ['launch | Kakao + OpenAI']],
    ['보다폰이 전송망 공급사로 시에나를 골랐다.', ['contract | Vodafone + Ciena']],
    [
      'KT와 노키아가 6G 연구를 위한 제휴를 맺었다. 거래 금액은 두 회사 뜻에 따라 알리지 않기로 했다.',
      ['agreement | KT + Nokia'],
    ],
    ['Telefónica has bought 12 percent of Telenor for 310 million euros.', ['investment | Telefónica + Telenor']],
    [
      'SK텔레콤은 코히어와, LG유플러스는 미스트랄AI와 각각 손을 잡았다.',
      ['agreement | SK Telecom + Cohere', 'agreement | LG Uplus + Mistral AI'],
    ],
    [
      '시스코가 미국 스플렁크를 사들였고, 일본 KDDI는 캐나다 코히어의 모형을 들여놓았다.',
      ['acquisition | Cisco + Splunk'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who is named and takes no part', () => {
  it.each([
    'Harrier Masts, run by founder Ivy Dunne, raised £12 million in a round led by Arden Capital; SoftBank’s fund stayed away.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['investment | Harrier Masts + Arden Capital']);
  });

  it.each([
    'My own forecast: Telus signs with Oracle by the autumn.',
    'KT는 양쪽과 정식 계약을 맺지 않은 상태다. KT와 노키아는 시험을 마쳤다. 두 회사는 아직 계약을 맺지 않았다.',
    'KT와 네이버는 협력 중이다. 양사는 배분율을 공개하지 않았다.',
    '이동통신사들이 내놓은 AI 제휴 17건을 세어 보니 금액은 2조 원이다.',
    'Nokia helped at the mine. In the deepest shaft Starlink took over for a night when Ericsson’s cable was cut.',
    'SK텔레콤 팀장은 "11월에 우리 기술진이 노키아를 방문해 장비를 살피기로 했다"고 밝혔다.',
    '오렌지가 텔리아 지분 30%를 2조원에 사들이기로 하고 값을 다투는 중이라는 내용이었다.',
    'Ericsson had ninety people there, Nokia would have flown them in. As for automation, it is in the contract but at the margin.',
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
    const [mou] = fields('KT와 노키아가 6G 연구 양해각서를 맺었다. 법적 구속력을 갖는 문서는 아니다.');
    expect(mou?.binding).toBe('no');
    const [other] = fields('KT와 노키아가 6G 연구 양해각서를 맺었다. 이번 협약의 투자액은 본계약 때 정한다.');
    expect(other?.binding).toBeNull();
  });

  it('the price of a plan is not the value of the deal', () => {
    const [mou] = fields(
      'KT와 노키아가 요금제 홍보를 위한 업무협약을 맺었다. 이번 협약으로 나온 요금제는 6,600원이다.',
    );
    expect(mou?.value).toBeNull();
  });

  it('of two investments of one sentence each has its own sum and year', () => {
    const [one, other] = fields(
      'KT는 2022년 캐나다 코히어에 3천만달러를, 작년에는 미국 반도체 업체 엔비디아에 투자했다.',
    );
    expect(one).toMatchObject({ value: '3천만달러', dates: ['took-place 2022'] });
    expect(other).toMatchObject({ value: null, dates: ['took-place 2024'] });
  });

  it('what somebody else says of it is said by nobody named before', () => {
    const [contract] = fields(
      'Elisa has won a licence. It has ordered 250 routers from America’s Cisco and is to lease masts from Cellnex, she said.',
    );
    expect(contract?.statedBy).not.toBe('Cellnex');
  });

  it('last month is the month of the news where what was told is to come', () => {
    const [deal] = fields('지난달 LG유플러스는 미스트랄AI와 손잡고 통신 모델을 만든다고 발표했다.');
    expect(deal?.dates).toEqual(['announced 2025-05']);
  });
});
