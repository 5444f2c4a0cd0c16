// Deals of a firm that their sentence does not name: "회사는", "the company", "we", and whose text it is.
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/library/extract/publication-date.ts';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const published = publicationDate('2025-06-18', 'field publishedAt', new Date('2026-07-01'));
const told = (title: string, text: string) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

const korean = 'KT는 5일 실적을 발표했다. 매출은 5조원이다.';
const english = 'KT reported a profit of 4 billion won. Costs rose.';

describe('the firm that a text is about', () => {
  it.each([
    [`${korean} 회사는 지난 3월 누리다솜과 고양 센터의 구축 계약을 맺었다.`, ['contract | KT + 누리다솜']],
    [`${korean} 이 회사는 배터리 업체 한길에너텍과 공급 계약을 체결했다.`, ['contract | KT + 한길에너텍']],
    [`${korean} 회사는 노키아와 부산 서버실의 GPU 40장을 쓰는 계약을 맺었다.`, ['contract | KT + Nokia']],
    [`${english} In April the company also renewed with Nokia.`, ['contract | KT + Nokia']],
    [
      `${english} The company agreed in May to lease batteries from Harbour Cells of Denver.`,
      ['contract | KT + Harbour Cells'],
    ],
    [
      `${english} The company has signed for 40 MW of wind power from Oslo-based Nordvind.`,
      ['contract | KT + Nordvind'],
    ],
    [
      `${english} The company signed a supply contract with Larkhill Optics in May.`,
      ['contract | KT + Larkhill Optics'],
    ],
    [`${english} The unit, which runs its clouds, won Zain as a customer in April.`, ['contract | KT + Zain']],
  ])('does what "the company" did: %s', (text, expected) => {
    expect(told('KT sells more, KT 매출 늘어', text)).toEqual(expected);
  });

  it.each([
    `${korean} 회사는 지난 3월 고객과 임대 계약을 맺었다.`,
    `${korean} 회사는 지난 3월 소상공인과 납품 계약을 맺었다.`,
    `${korean} 회사는 정부와 협약을 체결했다.`,
    `${korean} 회사는 유럽 통신사 3곳과 수출을 협의하고 있다.`,
    `${english} The company signed a contract with unions in May.`,
    `${english} It agreed to buy land in Busan from the city.`,
    `${english} The company said that demand for GPUs had risen since it bought GPUs.`,
  ])('deals with nobody by name: %s', (text) => {
    expect(told('KT sells more, KT 매출 늘어', text)).toEqual([]);
  });

  it('is the one of the title where others were named since', () => {
    const text =
      'KMW(케이엠더블유)는 손실을 냈다. 케이엠더블유는 지난 5월 모빌리와 안테나 공급 계약을 맺었다. 모빌리는 이를 리야드에 설치한다. 노키아와의 거래도 늘었다. 이 회사는 5월 30일 노키아와 필터 납품에 합의했다.';
    expect(told('케이엠더블유, 적자 줄여', text)).toEqual(['contract | KMW + Mobily', 'agreement | KMW + Nokia']);
  });
});

describe('a text of a firm itself', () => {
  const blog =
    '안녕하세요, KT 클라우드팀의 김서진입니다. 저희는 바빴습니다. 우리는 배웠습니다. 저희가 만든 것은 많습니다. 우리는 계속합니다.';
  const interview = [
    '[인터뷰] "전기를 아낍니다"',
    [
      '리벨리온 한서윤 제품총괄 부사장',
      '―계약은.',
      '"%s"',
      '―상장은.',
      '"내년입니다."',
      '―고객은.',
      '"많습니다."',
    ].join('\n'),
  ];

  it.each([
    ['세 회사는 지난 5월 망 구축 계약을 체결했습니다.', ['contract | KT + Viettel + Nokia']],
    ['노키아는 안테나를 맡았습니다. 두 회사는 5월 공급 계약을 맺었습니다.', ['contract | KT + Nokia']],
  ])('is one of those it speaks of: %s', (text, expected) => {
    expect(told('신호등 이야기', `${blog} 비엣텔과 노키아가 함께 왔습니다. ${text}`)).toEqual(expected);
  });

  it.each([
    ['SK하이닉스와도 공급을 놓고 이야기하고 있습니다.', ['talks | Rebellions + SK hynix']],
    ['첫 고객은 SK텔레콤입니다.', ['contract | Rebellions + SK Telecom']],
    ['SK텔레콤은 좋은 회사입니다.', []],
    ['SK텔레콤의 첫 고객은 학교였습니다.', []],
  ])('is the firm of whoever is asked: %s', (said, expected) => {
    expect(told(interview[0]!, interview[1]!.replace('%s', said))).toEqual(expected);
  });

  it.each([
    ['Zain is our first customer in the Gulf.', ['contract | Zain + Halden Optics']],
    ['And Zain joined us in May, which makes it our first operator in the Gulf.', ['agreement | Zain + Halden Optics']],
    ['Safaricom is our first reseller.', ['agreement | Safaricom + Halden Optics']],
    ['Nokia was asked about its first customer.', []],
  ])('says who its customers are: %s', (said, expected) => {
    const text = `We have news. We built much. We are glad. ${said} We go on.\n© 2025 Halden Optics Ltd, Quay Street`;
    expect(told('What we learned', text)).toEqual(expected);
  });
});
