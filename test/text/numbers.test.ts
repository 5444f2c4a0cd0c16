import { describe, expect, it } from 'vitest';
import { findNumbers, formatNumber } from '../../src/text/numbers.ts';
import { unitFamily } from '../../src/text/numbers-units.ts';
import { steep } from '../growth.ts';

/** Each figure found as "value unit kind currency approx", what is null left out. */
const said = (text: string) =>
  findNumbers(text).map(({ value, unit, kind, currency, approx }) =>
    [value, unit, kind, currency, approx].filter((part) => part !== null && part !== undefined).join(' '),
  );

const found: readonly [text: string, ...figures: string[]][] = [
  ['It offers 5,300 performances and 12 films.', '5300 performances count', '12 films count'],
  ['Vega will spend $15 billion.', '15000000000 money USD'],
  ['A deal worth USD 1.2bn was signed', '1200000000 money USD'],
  ['a US$300m fund', '300000000 money USD'],
  ['It paid €2.5 million and £40k', '2500000 money EUR', '40000 money GBP'],
  ['raised 300 billion won', '300000000000 money KRW'],
  ['a R3.1 billion deal on R18 chips', '3100000000 money ZAR'],
  ['worth Rs640 crore, or Rp2.9 trillion', '6400000000 money INR', '2900000000000 money IDR'],
  ['paid OMR 20 million and CZK 12 million', '20000000 money OMR', '12000000 money CZK'],
  ['계약 금액은 300만 오만리알, 5억 바트', '3000000 money OMR', '500000000 money THB'],
  ['a 48 per cent share, up 3.5%', '48 percent', '3.5 percent'],
  ['over three years', '3 years measure'],
  ['a three-year contract', '3 years measure'],
  [
    'Over 300 tower building partners out of more than 20 countries and islands',
    '300 partners count more-than',
    '20 countries count more-than',
  ],
  ['around 60 million prepaid subscribers in Europe', '60000000 subscribers count about'],
  ['two remote-driven vehicles', '2 vehicles count'],
  ['speeds of up to 20 Gbps on 3.5 GHz', '20 Gbps measure up-to', '3.5 GHz measure'],
  ['twenty-five base stations and a dozen cities', '25 base stations count', '12 cities count'],
  ['a million users', '1000000 users count'],
  ['half a million phones', '500000 phones count'],
  ['three quarters of a million lines', '750000 lines count'],
  ['two and a half million customers', '2500000 customers count'],
  ['half a dozen banks and three dozen masts', '6 banks count', '36 masts count'],
  ['a third of a million homes and half an hour'],
  ['one or two of the masts'],
  ['로봇 스물네 대와 은행 열두 곳', '24 units count', '12 sites count'],
  ['one year, but one of the partners', '1 years measure'],
  ['up 2 percentage points', '2 percentage points measure'],
  ['5,000 5G base stations', '5000 base stations count'],
  ['from 300 to 400 employees', '300 employees count', '400 employees count'],
  ['5-10 years', '5 years measure', '10 years measure'],
  ['the 3rd largest carrier', '3 ordinal'],
  ['1억명 이상의 가입자', '100000000 people count more-than'],
  ['VR 300편, AR 400편, 공연 5300편 등', '300 titles count', '400 titles count', '5300 titles count'],
  ['1조 2천억 원을 투자', '1200000000000 money KRW'],
  ['3억5000만원 규모', '350000000 money KRW'],
  ['1조2000억원', '1200000000000 money KRW'],
  ['사업비는 600억원으로 늘었다', '60000000000 money KRW'],
  ['3조 원부터 5조원까지', '3000000000000 money KRW', '5000000000000 money KRW'],
  ['2억 3천만 달러', '230000000 money USD'],
  ['가입자 300만 명을 확보', '3000000 people count'],
  ['점유율은 48%다', '48 percent'],
  ['26개국에서 26개 서비스', '26 countries count', '26 services count'],
  ['3년간 추진', '3 years measure'],
  ['앞으로 5년 동안', '5 years measure'],
  ['400여 개 기업', '400 companies count about'],
  ['약 30곳', '30 sites count about'],
  ['이통3사가 뭉쳤다', '3 companies count'],
  ['통신 3사', '3 companies count'],
  ['세 곳과 두 회사', '3 sites count', '2 companies count'],
  ['천만 명이 쓴다', '10000000 people count'],
  ['세계 1위 기업', '1 ordinal'],
  ['최대 20Gbps 속도', '20 Gbps measure up-to'],
  ['3배 빠르다', '3 times count'],
  ['5만 3210명', '53210 people count'],
  ['1억2300만 가입자', '123000000 subscribers count'],
  ['관광객 2000명 이상', '2000 people count more-than'],
  ['5~10년', '5 years measure', '10 years measure'],
];

const none: readonly string[] = [
  '한편 양사는',
  '지난 24~26일',
  '오후 8시 40분',
  'a 34-year-old chief',
  '5G, 4G and 6G; LTE-A, B2C, 3GPP and 5G-A',
  'In 2016 and in May 2019',
  'on 20 May 2019 07:51',
  '09 FEB 2018',
  'May. 20, 2019',
  'on the 26th.',
  'Office 365, Windows 11, Release 17, version 2.0.1',
  'call 02-1234-5678 or 010-1234-5678',
  'support 24/7',
  '4차 산업혁명 시대',
  '5세대 이동통신',
  '2019년 5월 20일',
  '지난 17일 오후 3시',
  '올해 2분기',
  '제4이동통신',
  '갤럭시 S10',
  'the 1990s',
  '3사업부',
  '2019-05-20T07:51:00',
];

describe('figures', () => {
  it.each(found)('are read with unit, kind and vagueness: %s', (text, ...figures) => {
    expect(said(text)).toEqual(figures);
  });

  it.each(none)('are not seen in dates, names, versions and telephone numbers: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('stand where they say', () => {
    const text = '러시아에서 1억명 이상, then around 60 million prepaid subscribers.';
    for (const { start, end, asWritten } of findNumbers(text)) expect(text.slice(start, end)).toBe(asWritten);
    expect(findNumbers(text).map(({ asWritten }) => asWritten)).toEqual(['1억명', '60 million prepaid subscribers']);
  });

  it.each([
    ['1억명', 'en', '100 million people'],
    ['1억명', 'ko', '1억명'],
    ['5300편', 'en', '5,300 titles'],
    ['5,300 performances', 'ko', '5,300편'],
    ['$15 billion', 'ko', '150억 달러'],
    ['1조 2천억 원', 'en', '1.2 trillion won'],
    ['1.2 trillion won', 'ko', '1조 2,000억 원'],
    ['over 400 partners', 'ko', '400개 파트너사 이상'],
    ['about 100 million subscribers', 'ko', '가입자 약 1억명'],
    ['26개국', 'en', '26 countries'],
    ['48 per cent', 'ko', '48%'],
    ['1 country', 'en', '1 country'],
    ['20Gbps', 'ko', '20Gbps'],
    ['12,345,678 users', 'en', '12,345,678 users'],
    ['123,456,789원', 'ko', '1억 2,345만 6,789 원'],
  ] as const)('are said in the other language: %s in %s', (text, language, expected) => {
    expect(formatNumber(findNumbers(text)[0]!, language)).toBe(expected);
  });

  it('compare across languages by the family of their unit', () => {
    expect(unitFamily(findNumbers('5300편')[0]!.unit!)).toBe(unitFamily(findNumbers('5,300 performances')[0]!.unit!));
    expect(unitFamily('subscribers')).not.toBe(unitFamily('people'));
  });

  it.each(['1', '1,', '1,111', '1 ', '만', '1만', 'one ', '$', '1-', '5 a', '1.', '두 '])(
    'are found in work that grows with a hostile text of “%s”, not with its square',
    async (unit) => expect(await steep(findNumbers, [unit])).toEqual([]),
  );
});
