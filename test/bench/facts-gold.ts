/** What kind of thing a gold answer is, told by its own letters; names of people, firms and places look alike. */
export type GoldKind = 'percent' | 'money' | 'date' | 'duration' | 'count' | 'name' | 'clause';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const numeral =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|hundreds|thousands|millions';
const [figure, figureKo] = [
  `(?:\\d[\\d,.]*|${numeral})`,
  '(?:\\d[\\d,.]*|[한두세네일이삼사오육칠팔구십백천만억]+|다섯|여섯|일곱|여덟|아홉|열)',
];

const kinds: readonly (readonly [GoldKind, RegExp])[] = [
  ['percent', /%|per ?cent|퍼센트|(?<=\d)프로|분의/i],
  [
    'money',
    new RegExp(
      `[$€£¥₩]|\\d (?:dollars?|euros?|pounds?|won|yen|francs?|marks?)\\b|(?:million|billion|thousand|hundred) (?:dollars?|euros?|pounds?|won|yen)|\\d[만억조천백]* ?(?:원|달러|엔|유로|파운드|위안)|${figureKo} ?(?:달러|유로)`,
      'i',
    ),
  ],
  [
    'date',
    new RegExp(
      `(?:^|\\b)(?:${months})\\b|(?<!\\d)[12]\\d{3}(?!\\d|,| ?[가-힣&&[^년]])|centur|\\d{3,4}년|\\d+월|\\d세기|\\d+일$|\\d0s|\\bBCE?\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[월화수목금토일]요일`.replace(
        '[가-힣&&[^년]]',
        '[가-뇬녅-힣]',
      ),
    ),
  ],
  [
    'duration',
    new RegExp(
      `${figure}[ -](?:[a-z]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?)|${figureKo} ?(?:년|개월|주|달|일|시간|분|초)(?:간|동안|여|$| )`,
      'i',
    ),
  ],
  ['count', new RegExp(`^(?:[a-z]+ ){0,3}\\b${figure}\\b|^\\S{0,3} ?${figureKo}(?:여)? ?\\S{1,4}$|^\\d`, 'i')],
];

const LONGEST_NAME = 45;

export function kindOfGold(gold: string): GoldKind {
  const found = kinds.find(([, pattern]) => pattern.test(gold))?.[0];
  return found ?? (gold.length > LONGEST_NAME ? 'clause' : 'name');
}
