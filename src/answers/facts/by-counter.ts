/** "몇 층", "몇 번째", "나이": the figures of a Korean sentence with the very counter asked for, whatever else they stand beside. */
import { hasHangul } from '../../text/korean.ts';
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import { type Fact, meanDistance } from './fact.ts';

/** These tell by themselves what is counted; others count anything. */
const telling =
  /몇\s*(번째|층|위|세대|단계|등급|호선|호기|호|차례|차|버전|가구|단지|나노|인치|배|점|회|세|살|칸|량|강|석|쪽|동|번|시)(?![가-힣](?<!짜|째|이|인|에|을|를|까|로|으|나|였|입|부|의|만|가|은|는))/u;
const anything = /몇\s*(개|명|가지|곳|대|건|종|편|장|기|척|마리|채)(?=[\s?]|인|이|에|을|를|의|씩|나|정도|$)/u;
/** Nouns that a counter of their own answers. */
const ofNoun: readonly (readonly [RegExp, string])[] = [
  [/(?:나이|연령)(?:는|은|가)?\s*(?:몇|얼마|\?|$)/u, '세|살'],
  [/(?:순위|등수)(?:는|은|가)?\s*(?:몇|얼마|\?|$)/u, '위'],
  [/층수(?:는|은|가)?\s*(?:몇|얼마|\?|$)/u, '층'],
  [/(?:회차|차수)(?:는|은|가)?\s*(?:몇|얼마|\?|$)/u, '회|차'],
];

/** Those with a telling counter before all others; with another only where nothing else is read and one alone is there. */
export function byCounter(facts: readonly Fact[], coverage: Coverage, question: Question): readonly Fact[] {
  if (coverage.sentence.language !== 'ko' || !hasHangul(question.text)) return facts;
  const lower = question.text.toLowerCase();
  const counter = telling.exec(lower)?.[1] ?? ofNoun.find(([noun]) => noun.test(lower))?.[1];
  if (counter !== undefined) return withFirst(counted(counter, coverage, question), facts);
  const loose = facts.length === 0 ? anything.exec(lower)?.[1] : undefined;
  const only = loose === undefined ? [] : counted(loose, coverage, question);
  return only.length === 1 ? only : facts;
}

function withFirst(own: readonly Fact[], facts: readonly Fact[]): readonly Fact[] {
  const read = own.map((one) => facts.find((fact) => fact.start < one.end && one.start < fact.end) ?? one);
  return [...read, ...facts.filter((fact) => !read.includes(fact))];
}

const numeral =
  '(?:(?:제|총|만|약) ?)?(?:\\d[\\d,.]*(?:조|억|만|천)?(?:여)?|첫|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|수십)';
const behind = '(?=[^가-힣]|$|은|는|이|가|을|를|의|에|로|으로|까지|부터|만|도|짜리|째|씩|인|중|밖|나|뿐|쯤|정도|다|였)';

/** Nearest to all that is asked first; none that the question has itself. */
function counted(counter: string, { sentence, covered }: Coverage, question: Question): Fact[] {
  const places = covered.filter((c) => c.at !== null && c.concept.kind !== 'generic').map((c) => c.places);
  return [...sentence.text.matchAll(new RegExp(`(?<![\\d.,가-힣])${numeral} ?(?:${counter})${behind}`, 'gu'))]
    .filter(({ 0: said }) => !question.text.replaceAll(' ', '').includes(said.replaceAll(' ', '')))
    .map(({ 0: said, index }) => {
      const span = { start: index + sentence.start, end: index + said.length + sentence.start };
      return { ...span, key: `counted:${said}`, en: said, ko: said, distance: meanDistance(span, places) };
    })
    .sort((a, b) => a.distance - b.distance);
}
