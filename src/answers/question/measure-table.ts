/**
 * Nouns that ask for a figure by themselves, and the units it comes in: "capacity" is spoken of wherever megawatts are.
 * Written from the language and the trade, not from any article.
 */
import type { AnswerType } from './question.ts';

export interface Measure {
  readonly nouns: readonly string[];
  readonly answerType: AnswerType;
  /** As texts write them; none where any sum or share will do. */
  readonly units: readonly string[];
}

const power = ['MW', 'megawatt', 'GW', 'gigawatt', 'kW', 'kilowatt', '메가와트', '기가와트', '킬로와트'];
const rate = [
  'Gbps',
  'Mbps',
  'Tbps',
  'kbps',
  'gigabit',
  'megabit',
  'terabit',
  'kilobit',
  '기가비트',
  '메가비트',
  '테라비트',
  '기가비피에스',
];
const storage = ['terabyte', 'gigabyte', 'petabyte', 'TB', 'GB', 'PB', '테라바이트', '기가바이트'];
const distance = ['km', 'kilometre', 'kilometer', 'metre', 'meter', 'mile', '킬로미터', '미터', '킬로'];
const delay = ['millisecond', 'ms', 'microsecond', '밀리초', '마이크로초'];
const frequency = ['GHz', 'MHz', 'gigahertz', 'megahertz', 'kilohertz', '기가헤르츠', '메가헤르츠'];
const area = ['hectare', 'acre', 'sqm', 'pyeong', '제곱미터', '헥타르'];

export const measures: readonly Measure[] = [
  { nouns: ['capacity', '용량'], answerType: 'quantity', units: [...power, ...rate, ...storage] },
  {
    nouns: ['electricity demand', '전력량', '수전용량'],
    answerType: 'quantity',
    units: [...power, 'kWh', 'MWh', 'GWh', '킬로와트시', '메가와트시', '기가와트시'],
  },
  {
    nouns: ['speed', 'throughput', 'bandwidth', 'data rate', 'bit rate', 'download speed', '속도', '대역폭', '전송률'],
    answerType: 'quantity',
    units: [...rate, 'km/h', '시속'],
  },
  {
    nouns: ['latency', 'delay', 'response time', '지연', '지연시간', '응답시간'],
    answerType: 'quantity',
    units: delay,
  },
  {
    nouns: ['power', 'electricity', 'energy', '전력', '전기', '에너지'],
    answerType: 'statement',
    units: [...power, 'kWh', 'MWh', 'GWh', '킬로와트시', '메가와트시', '기가와트시'],
  },
  {
    nouns: ['fast', 'quick'],
    answerType: 'statement',
    units: [...rate, ...delay, 'km/h', '시속', 'second', 'minute', 'hour', 'day', 'week'],
  },
  { nouns: ['frequency', 'band', 'spectrum', '주파수', '대역'], answerType: 'statement', units: frequency },
  {
    nouns: ['length', 'distance', 'height', 'altitude', '길이', '거리', '높이', '깊이', '고도'],
    answerType: 'quantity',
    units: distance,
  },
  { nouns: ['area', 'floor space', 'footprint', '면적', '부지'], answerType: 'statement', units: area },
  { nouns: ['arpu', 'capex', 'opex', 'ebitda', '가입자당매출'], answerType: 'money', units: [] },
  {
    nouns: ['net loss', 'net profit', 'net income', 'operating profit', 'operating loss'],
    answerType: 'money',
    units: [],
  },
  {
    nouns: ['subsidy', 'target price', 'price target', 'offer price', 'annual rent', 'monthly rent'],
    answerType: 'money',
    units: [],
  },
  {
    nouns: [
      '매출액',
      '순손실',
      '순이익',
      '영업손실',
      '적자',
      '흑자',
      '부채',
      '시초가',
      '공모가',
      '목표주가',
      '목표가',
      '임대료',
      '과징금',
      '벌금',
      '보조금',
      '지원금',
      '배당금',
      '사업비',
      '투자비',
      '월정액',
      '이용료',
      '인수가',
      '낙찰가',
      '몸값',
    ],
    answerType: 'money',
    units: [],
  },
  {
    nouns: ['churn', 'margin', 'utilisation', 'utilization', 'occupancy', '해지율', '가동률'],
    answerType: 'percent',
    units: [],
  },
  { nouns: ['closing price', '종가'], answerType: 'money', units: ['close', '마감', '마치다'] },
  { nouns: ['headcount', 'workforce', 'footfall', 'turnout', 'attendance'], answerType: 'count', units: [] },
];

/** Nouns for any sum of money: where all else is said beside it, the sum need not be called so. */
export const anySum =
  /^(?:money|price|amount|sum|cost|value|worth|size|figure|spend\w*|pay|paid|budget|payments?|prepayments?|instal\w*|대가|총액|선급금|선수금|계약금|착수금|예산|금액|규모|가격|비용|액수|돈|요금|요금제|이용료|사용료|(?:총)?(?:사업|투자|공사|건설|개발|구축|구매|설치|교체|시공|조성|제작)비용?|(?:투자|계약|발주|수주|인수|매각|지원|출자|거래|도입)(?:액|금액|대금|가격?))$/;

/** Nouns for one kind of sum: "how much rent" asks for money, "how much bandwidth" does not. */
export const oneSum =
  /^(?:revenues?|turnover|income|earnings|profits?|loss|losses|debts?|equity|capital|funding|financing|investments?|fund|loans?|credit|rent|rental|fees?|tolls?|tax|taxes|dut(?:y|ies)|fines?|penalt(?:y|ies)|compensation|damages|dividends?|salar(?:y|ies)|wages?|bonus|subsid(?:y|ies)|grants?|aid|deposits?|royalt(?:y|ies)|commission|premium)$/i;

/** "내는 돈은 얼마", "4년간 얼마를 넣나", "원화로 얼마": a Korean how-much that only money answers. */
export const koreanSum =
  /(?<![가-힣])돈(?:은|을|이)?\s*(?:총|모두|전부)?\s*얼마|얼마(?:를)?\s*(?:주|줬|준|넣|대기로|댔|댄|들이|쏟|붓|부었|물었|물게|갚|걸었|팔았|팔렸|사들|샀|산|벌|매겨|책정|모았|모으|조달|유치|쳐주|쳐준|쳐줬|거두|거뒀|아끼|아꼈|아낄|치르|치렀|출자|받|내|냈|낸|낼|쓰|써|썼|쓸|투자|지불|부담|지원)|(?:계약|투자|인수|대금|공급|거래|사업|예산)(?:은|는|이|가) (?:\S+ )?얼마(?:야|인가|인가요|죠|지|예요|에요)?\s*(?:\?|$)|(?:선급금|선수금|계약금|착수금|잔금|중도금|보증금|[가-힣]대금|[가-힣]액)(?:은|는|이|가)?\s*얼마|얼마까지\s*(?:싸|내려)|(?:원화|한화|달러|유로|엔화)로\s*(?:\S+\s*)?얼마/u;
