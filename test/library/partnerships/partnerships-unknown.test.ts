// Deals with partners that are in no table, as the press introduces them; what stands around a name tells that it is one.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
/** Kind, parties and dates of what happened, one line a stage. */
const told = (text: string, title: string | null = null) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties, dates }) =>
      [
        kind.value,
        parties.map(({ value }) => value.name).join(' + '),
        ...dates.map(({ value }) => `${value.means} ${value.value}`),
      ].join(' | '),
    );

describe('a partner in no table', () => {
  it.each([
    [
      'Vodacom has handed the job of wiring 180,000 homes to Thaba Networks, a family firm. The deal was signed on Monday.',
      ['contract | Vodacom + Thaba Networks | signed 2025-06-16'],
    ],
    [
      'Ciena has completed the acquisition of Larkfield Photonics, a Scottish maker of lasers. They signed a development agreement in March 2022.',
      ['acquisition | Ciena + Larkfield Photonics', 'agreement | Ciena + Larkfield Photonics | signed 2022-03'],
    ],
    [
      'Telus boss Ann Lee and Maple Quantum founder Irene Tso put their signatures under a memorandum of understanding on Monday.',
      ['mou | Telus + Maple Quantum | signed 2025-06-16'],
    ],
    [
      'Deutsche Telekom and the Max Planck Institute for Informatics have extended their research partnership.',
      ['agreement | Deutsche Telekom + Max Planck Institute for Informatics'],
    ],
    [
      'Swisscom and the canton of Uri have renewed their agreement on emergency calls.',
      ['agreement | Swisscom + canton of Uri'],
    ],
    ["Cisco is buying Tallinn's Sentrybit, whose engineers write software.", ['acquisition | Cisco + Sentrybit']],
    [
      "Samsung Electronics will supply radios to Canada's Prairie Mobile, having beaten Ericsson to the order.",
      ['contract | Samsung Electronics + Prairie Mobile'],
    ],
    [
      'Singtel and chip designer Halcyon Semi are parting ways, the two said on Tuesday.',
      ['ended | Singtel + Halcyon Semi | announced 2025-06-17'],
    ],
    [
      'SK하이닉스는 미국 팹리스 스타트업 코벨라에 300억원을 투자하고 지분 7%를 확보했다고 18일 공시했다.',
      ['investment | SK hynix + 코벨라 | announced 2025-06-18'],
    ],
    [
      'KT가 농기계 업체 대동누리와 함께 트랙터를 개발한다. 두 회사는 9일 대동누리 본사에서 업무협약을 맺었다.',
      ['mou | KT + 대동누리 | signed 2025-06-09'],
    ],
    [
      'LG유플러스가 서빙 로봇 공급사로 알지티를 선정했다고 3일 밝혔다.',
      ['contract | LG Uplus + 알지티 | announced 2025-06-03'],
    ],
    [
      '포스코DX가 충남 아산시와 관제센터를 짓는다. 아산시는 17일 포스코DX를 사업자로 선정했다고 발표했다.',
      ['contract | 아산시 + POSCO DX | announced 2025-06-17'],
    ],
    [
      '삼성SDS·한들대학교가 손을 잡았다. 양측은 지난 4일 연구 협약서에 서명했다고 한들대가 6일 전했다.',
      ['agreement | Samsung SDS + 한들대학교 | signed 2025-06-04 | announced 2025-06-06'],
    ],
    [
      'LG유플러스가 종합병원인 한빛누리병원과 손을 맞잡았다. 두 기관은 9일 업무협약을 체결했다.',
      ['mou | LG Uplus + 한빛누리병원 | signed 2025-06-09'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is known by what the title calls it', () => {
    expect(told('카카오는 모아로드 지분 12.5%를 180억원에 취득했다.', '카카오, 서빙로봇 업체 모아로드에 투자')).toEqual(
      ['investment | Kakao + 모아로드'],
    );
  });
});

describe('no partner, and no deal', () => {
  it.each([
    'Samsung showed a fridge that talks to Google’s Gemini. Nvidia’s Jensen Huang spoke.',
    'Maxis and Huawei celebrated ten years of cooperation with a cake. A new contract was not part of the menu.',
    '식당용 로봇 시장에서는 LG전자와 두산로보틱스도 신제품을 내놓으며 추격하고 있다.',
    'KT는 서울 종로구 사옥에서 실적을 발표했다. LG유플러스는 서울 강서구 마곡으로 옮겼다.',
    'KT는 LG유플러스와 재계약을 논의한 적이 없다.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('a day of another bond is not the day of the launch', () => {
    expect(
      told(
        'MTN and Mastercard on Monday rolled out virtual cards. The rollout is the third under an alliance formed in 2023.',
      ),
    ).toEqual(['launch | MTN + Mastercard | took-place 2025-06-16']);
  });
});
