// What is counted, in both languages; scales; currencies. Sources: style guides of the Korean and English press.

/**
 * One family of things counted. `en` are pairs of plural and singular, the first pair how the family is written when it
 * comes from Korean; `ko` the counters, the first how it is written in Korean. `least`: the counter means this only from
 * that value on ("300주" are shares, "3주" weeks).
 */
export interface CountedUnit {
  readonly en: readonly (readonly [plural: string, singular: string])[];
  readonly ko: readonly string[];
  readonly measure: boolean;
  readonly least: number;
}

const row = (en: string, ko: string, options: { measure?: boolean; least?: number } = {}): CountedUnit => ({
  en: en.split(', ').map((pair) => pair.split('/') as [string, string]),
  ko: ko.split(', '),
  measure: options.measure ?? false,
  least: options.least ?? 0,
});
/** Measures are written alike for one and many; those with a sign are written with it in Korean too. */
const measure = (en: string, ko = ''): CountedUnit => ({
  en: en.split(', ').map((name) => [name, name]),
  ko: ko === '' ? en.split(', ') : ko.split(', '),
  measure: true,
  least: 0,
});

export const countedUnits: readonly CountedUnit[] = [
  row(
    'people/person, individuals/individual, attendees/attendee, visitors/visitor, participants/participant',
    '명, 인, 사람',
  ),
  row('subscribers/subscriber, subscriptions/subscription, subs/sub', '가입자'),
  row('customers/customer, clients/client', '고객, 고객사'),
  row('users/user', '이용자, 사용자'),
  row('employees/employee, workers/worker, engineers/engineer, staff/staff, experts/expert', '임직원, 직원'),
  row('households/household, homes/home', '가구'),
  row('titles/title, performances/performance, episodes/episode, videos/video, films/film, movies/movie', '편'),
  row('countries/country, nations/nation', '개국, 개 국가, 개 나라, 나라, 개 국'),
  row('companies/company, firms/firm, businesses/business', '개사, 개 사, 사, 개 기업, 개 회사, 회사, 기업'),
  row('operators/operator, carriers/carrier, telcos/telco', '개 통신사, 개 이통사'),
  row('partners/partner', '개 파트너사, 개 파트너'),
  row('cities/city', '개 도시, 도시'),
  row(
    'sites/site, locations/location, places/place, stores/store, outlets/outlet, markets/market',
    '곳, 개소, 개 지역, 개 매장',
  ),
  row('base stations/base station, towers/tower, cell sites/cell site', '개 기지국'),
  row('patents/patent', '개 특허'),
  row('items/item, pieces/piece', '개, 가지, 점'),
  row('cases/case, deals/deal, agreements/agreement, contracts/contract', '건'),
  row('projects/project', '개 프로젝트, 개 사업'),
  row('services/service', '개 서비스'),
  row('products/product', '개 제품'),
  row('initiatives/initiative', '개 이니셔티브'),
  row('kinds/kind, types/type, categories/category', '종, 종류'),
  row(
    'units/unit, devices/device, handsets/handset, phones/phone, smartphones/smartphone, vehicles/vehicle, cars/car, servers/server, robots/robot, GPUs/GPU, drones/drone',
    '대',
  ),
  row('shares/share', '주', { least: 100 }),
  row('seats/seat', '석'),
  row('lines/line, connections/connection', '회선'),
  row('channels/channel', '개 채널'),
  row('centres/centre, centers/center, labs/lab', '개 센터'),
  row('satellites/satellite', '기'),
  row('rounds/round, trials/trial', '차례, 회'),
  row('years/year', '년간, 년, 개년, 해', { measure: true }),
  row('months/month', '개월간, 개월, 달', { measure: true }),
  row('weeks/week', '주간, 주일, 주', { measure: true }),
  row('days/day', '일간, 일', { measure: true }),
  row('hours/hour', '시간', { measure: true }),
  row('minutes/minute', '분간, 분', { measure: true }),
  row('seconds/second', '초', { measure: true }),
  row('times/time', '배'),
  row('parameters/parameter', '개 파라미터, 개 매개변수, 파라미터, 매개변수'),
  row('tokens/token', '개 토큰, 토큰'),
  row('percentage points/percentage point', '%포인트, %p, 퍼센트포인트', { measure: true }),
  measure('GHz, gigahertz', 'GHz, 기가헤르츠, ㎓'),
  measure('MHz, megahertz', 'MHz, 메가헤르츠, ㎒'),
  measure('Gbps, Gbit/s, Gb/s', 'Gbps'),
  measure('Mbps, Mbit/s, Mb/s', 'Mbps'),
  measure('Tbps, Tbit/s', 'Tbps'),
  measure('ms, milliseconds', '밀리초, ms, 1000분의 1초'),
  measure('nm, nanometres, nanometers', '나노미터, 나노, nm'),
  measure('km, kilometres, kilometers', 'km, 킬로미터, ㎞'),
  measure('metres, meters', '미터, m'),
  measure('miles', '마일'),
  measure('kg, kilograms', 'kg, 킬로그램, ㎏'),
  measure('GB, gigabytes', 'GB, 기가바이트, ㎇'),
  measure('TB, terabytes', 'TB, 테라바이트'),
  measure('PB, petabytes', 'PB, 페타바이트'),
  measure('GW, gigawatts', 'GW, 기가와트'),
  measure('MW, megawatts', 'MW, 메가와트, ㎿'),
  measure('square metres, square meters, sq m', '제곱미터, ㎡'),
  measure('pyeong', '평'),
  measure('tonnes, tons', '톤'),
  measure('petaflops', '페타플롭스'),
];

/** English scales, also as short suffixes glued to the figure ("1.2bn"). `m` and `k` need a currency before the figure. */
export const englishScales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};
export const moneyScales: Readonly<Record<string, number>> = { ...englishScales, m: 1e6, k: 1e3, b: 1e9, t: 1e12 };

export const koreanScales: Readonly<Record<string, number>> = {
  십: 10,
  백: 100,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  경: 1e16,
};

export const englishNumerals: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 3) * 10] as const),
  ['dozen', 12],
]);

const nativeOnes = '한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ');
/** Native Korean numerals up to forty, used before counters only ("세 곳", "스물네 대"). */
export const koreanNumerals: Readonly<Record<string, number>> = Object.fromEntries([
  ...['', '열', '스물', '서른'].flatMap((ten, tens) =>
    nativeOnes.map((one, i) => [ten + one, tens * 10 + i + 1] as const),
  ),
  ...'열 스무 서른 마흔 쉰'.split(' ').map((ten, i) => [ten, (i + 1) * 10] as const),
]);
/** Counters that native numerals take; with others ("한 국가", "두 시간") they are rarely a figure worth quoting. */
export const nativeCounters = [
  '개국',
  '개사',
  '개월',
  '개',
  '곳',
  '명',
  '가지',
  '나라',
  '회사',
  '차례',
  '달',
  '해',
  '건',
  '종',
  '대',
  '배',
  '편',
];

export interface Currency {
  readonly code: string;
  readonly sign: string;
  readonly en: string;
  readonly ko: string;
  /** Written before the figure. */
  readonly before: readonly string[];
  /** Written after it, either language. */
  readonly after: readonly string[];
}

const currency = (code: string, sign: string, en: string, ko: string, before: string, after: string): Currency => ({
  code,
  sign,
  en,
  ko,
  before: before.split(' '),
  after: after.split('|'),
});

/** "dollars" and "$" alone are read as US dollars, as the press of both languages does. */
export const currencies: readonly Currency[] = [
  currency('AUD', 'A$', 'Australian dollars', '호주달러', 'A$ AU$ AUD', 'Australian dollars|호주달러|호주 달러'),
  currency('CAD', 'C$', 'Canadian dollars', '캐나다달러', 'C$ CA$ CAD', 'Canadian dollars|캐나다달러|캐나다 달러'),
  currency('HKD', 'HK$', 'Hong Kong dollars', '홍콩달러', 'HK$ HKD', 'Hong Kong dollars|홍콩달러|홍콩 달러'),
  currency('SGD', 'S$', 'Singapore dollars', '싱가포르달러', 'S$ SGD', 'Singapore dollars|싱가포르달러|싱가포르 달러'),
  currency('TWD', 'NT$', 'Taiwan dollars', '대만달러', 'NT$ TWD', 'Taiwan dollars|대만달러|대만 달러'),
  currency(
    'NZD',
    'NZ$',
    'New Zealand dollars',
    '뉴질랜드달러',
    'NZ$ NZD',
    'New Zealand dollars|뉴질랜드달러|뉴질랜드 달러',
  ),
  currency('BRL', 'R$', 'reais', '헤알', 'R$ BRL', 'reais|BRL|헤알'),
  currency('USD', '$', 'dollars', '달러', 'US$ $ USD', 'US dollars|U.S. dollars|dollars|dollar|USD|달러|불|미국 달러'),
  currency('KRW', '₩', 'won', '원', '₩ KRW', 'won|KRW|원'),
  currency('EUR', '€', 'euros', '유로', '€ EUR', 'euros|euro|EUR|유로'),
  currency('GBP', '£', 'pounds', '파운드', '£ GBP', 'pounds|GBP|파운드'),
  currency('JPY', '¥', 'yen', '엔', '¥ JPY', 'yen|JPY|엔'),
  currency('CNY', 'CN¥', 'yuan', '위안', 'CN¥ RMB CNY', 'yuan|renminbi|RMB|CNY|위안'),
  currency('INR', '₹', 'rupees', '루피', '₹ Rs. Rs INR', 'rupees|INR|루피'),
  currency('RUB', 'RUB ', 'roubles', '루블', 'RUB', 'roubles|rubles|RUB|루블'),
  currency('CHF', 'CHF ', 'Swiss francs', '스위스프랑', 'CHF', 'Swiss francs|CHF|프랑|스위스프랑'),
  currency('AED', 'AED ', 'dirhams', '디르함', 'AED', 'dirhams|AED|디르함'),
  currency('SAR', 'SAR ', 'riyals', '리얄', 'SAR', 'riyals|SAR|리얄'),
  currency(
    'SEK',
    'SEK ',
    'Swedish kronor',
    '스웨덴 크로나',
    'SEK',
    'Swedish crowns|Swedish kronor|kronor|SEK|스웨덴 크로나|크로나',
  ),
  currency(
    'NOK',
    'NOK ',
    'Norwegian kroner',
    '노르웨이 크로네',
    'NOK',
    'Norwegian crowns|Norwegian kroner|NOK|노르웨이 크로네',
  ),
  currency('DKK', 'DKK ', 'Danish kroner', '덴마크 크로네', 'DKK', 'Danish crowns|Danish kroner|DKK|덴마크 크로네'),
  currency('ZAR', 'R', 'rand', '랜드', 'ZAR R', 'rand|ZAR|남아공 랜드|랜드'),
  currency('TRY', 'TRY ', 'Turkish lira', '튀르키예 리라', 'TRY', 'Turkish liras|Turkish lira|liras|lira|TRY|리라'),
  currency('IDR', 'Rp ', 'rupiah', '루피아', 'Rp IDR', 'rupiah|IDR|루피아'),
  currency('THB', 'THB ', 'baht', '밧', 'THB', 'baht|THB|밧|바트'),
  currency('MYR', 'RM', 'ringgit', '링깃', 'RM MYR', 'ringgit|MYR|링깃'),
  currency('VND', 'VND ', 'dong', '동', 'VND', 'dong|VND|베트남 동'),
  currency('QAR', 'QAR ', 'Qatari riyals', '카타르 리얄', 'QAR', 'Qatari riyals|QAR|카타르 리얄'),
  currency('EGP', 'EGP ', 'Egyptian pounds', '이집트 파운드', 'EGP', 'Egyptian pounds|EGP|이집트 파운드'),
  currency('NGN', '₦', 'naira', '나이라', '₦ NGN', 'naira|NGN|나이라'),
  currency('KES', 'KES ', 'Kenyan shillings', '케냐 실링', 'KES', 'Kenyan shillings|shillings|KES|케냐 실링|실링'),
  currency('PLN', 'PLN ', 'zlotys', '즈워티', 'PLN', 'zlotys|zloty|PLN|즈워티'),
  currency('OMR', 'OMR ', 'Omani rials', '오만 리알', 'OMR', 'Omani rials|Omani riyals|OMR|오만 리알|오만리알'),
  currency('KWD', 'KWD ', 'Kuwaiti dinars', '쿠웨이트 디나르', 'KWD', 'Kuwaiti dinars|KWD|쿠웨이트 디나르'),
  currency('BHD', 'BHD ', 'Bahraini dinars', '바레인 디나르', 'BHD', 'Bahraini dinars|BHD|바레인 디나르'),
  currency('JOD', 'JOD ', 'Jordanian dinars', '요르단 디나르', 'JOD', 'Jordanian dinars|JOD|요르단 디나르'),
  currency('MAD', 'MAD ', 'Moroccan dirhams', '모로코 디르함', 'MAD', 'Moroccan dirhams|MAD|모로코 디르함'),
  currency('GHS', 'GHS ', 'cedis', '세디', 'GHS', 'cedis|GHS|세디'),
  currency('BGN', 'BGN ', 'leva', '레프', 'BGN', 'leva|BGN|불가리아 레프|레프'),
  currency(
    'CZK',
    'CZK ',
    'Czech crowns',
    '체코 코루나',
    'CZK',
    'Czech crowns|Czech koruna|Czech korunas|korunas|koruna|CZK|체코 코루나|코루나',
  ),
  currency('HUF', 'HUF ', 'forints', '포린트', 'HUF', 'forints|forint|HUF|포린트'),
  currency('RON', 'RON ', 'Romanian lei', '루마니아 레우', 'RON', 'Romanian lei|RON|루마니아 레우'),
  currency('UAH', 'UAH ', 'hryvnias', '흐리우냐', 'UAH', 'hryvnias|hryvnia|UAH|흐리우냐'),
  currency('PKR', 'PKR ', 'Pakistani rupees', '파키스탄 루피', 'PKR', 'Pakistani rupees|PKR|파키스탄 루피'),
  currency('BDT', 'BDT ', 'taka', '타카', 'BDT', 'taka|BDT|타카'),
  currency('KZT', 'KZT ', 'tenge', '텡게', 'KZT', 'tenge|KZT|텡게'),
  currency('MXN', 'MXN ', 'Mexican pesos', '멕시코 페소', 'MXN', 'Mexican pesos|MXN|멕시코 페소'),
  currency('COP', 'COP ', 'Colombian pesos', '콜롬비아 페소', 'COP', 'Colombian pesos|COP|콜롬비아 페소'),
  currency('CLP', 'CLP ', 'Chilean pesos', '칠레 페소', 'CLP', 'Chilean pesos|CLP|칠레 페소'),
  currency('PHP', '₱', 'Philippine pesos', '필리핀 페소', '₱', 'Philippine pesos|필리핀 페소'),
  currency('ILS', 'NIS ', 'shekels', '셰켈', 'NIS ILS', 'shekels|ILS|셰켈'),
];

/** Words before a figure that make it an about, an at-least or an at-most. */
export type Approx = 'about' | 'more-than' | 'less-than' | 'up-to';
export const approxBefore: readonly [RegExp, Approx][] = [
  [/\bno(?:t)? (?:more|higher|greater) than\s*$/i, 'up-to'],
  [/\bno(?:t)? (?:less|fewer) than\s*$/i, 'more-than'],
  [
    /(?:\babout|\baround|\bapproximately|\broughly|\bsome|\bnearly|\balmost|\bas many as|(?<![\d가-힣])~|≈|약|대략|거의)\s*$/i,
    'about',
  ],
  [/(?:\bover|\bmore than|\babove|\bat least|\bexceeding|\bupwards of|\bgreater than|>|최소)\s*$/i, 'more-than'],
  [/(?:\bunder|\bless than|\bfewer than|\bbelow|<)\s*$/i, 'less-than'],
  [/(?:\bup to|\bat most|\ba maximum of|최대)\s*$/i, 'up-to'],
];
/** Korean words after it. */
export const approxAfter: readonly [RegExp, Approx][] = [
  [/^\s*(?:이상|넘는|넘게|초과|\+|plus\b|or more\b|을 웃도는|를 웃도는|을 넘|를 넘)/, 'more-than'],
  [/^\s*미만/, 'less-than'],
  [/^\s*(?:이하|or less\b|or fewer\b)/, 'up-to'],
  [/^\s*(?:정도|안팎|가량|내외|남짓)/, 'about'],
];

/** Words that never belong to what is counted: they end the search for a unit. */
export const unitStops = new Set(
  'a an the of in on at to by for from with and or as is are was were be been has have had will would can could may said says that this it its their his her who which when where after before during between since until per than not but more less'.split(
    ' ',
  ),
);
