/** "Price per megawatt hour", "시간당 요금": a sum for the whole is no sum for each. */
import type { Sentence } from '../reading/evidence.ts';
import type { Fact } from './fact.ts';

const koreanUnits =
  '시간|분|초|하루|일|건|대|개|명|인|가구|기지국|사이트|회선|프로그램|편|곳|랙|장|기|주|톤|㎾h|kWh|MWh|GB|MHz|㎒|가입자|이용자|고객|선박|차량|직원|매장';
const asked = new RegExp(
  `\\bper (?!cent\\b)\\w|\\b(?:apiece|for each|for every)\\b|(?:${koreanUnits})당(?![가-힣]{2})|(?:^|\\s)(?:한|1) ?(?:${koreanUnits})(?:에|마다)(?=\\s)`,
  'iu',
);
/** Beside a figure, in characters. */
const BESIDE = { before: 30, behind: 30 } as const;
const said = new RegExp(
  `\\bper\\b|\\b(?:an?|each|every) (?:\\w+-)?\\w+$|\\b(?:apiece|each|every|hourly|daily|weekly|monthly|annual(?:ly)?|yearly)\\b|\\ban? (?:(?:mega|kilo|giga|tera)\\w+(?:[ -]hour)?|hour|day|week|month|quarter|year|minute|second|user|subscriber|customer|site|unit|share|seat|rack|mast|tower|line|home)\\b|/ ?\\p{L}|(?:${koreanUnits})당|(?:^|\\s)(?:한|1) ?(?:${koreanUnits})(?:에|마다)(?=\\s)|씩|매[월년달일주]|(?:^|\\s)[월연] (?=\\d|약)|ARPU|1인`,
  'iu',
);

/** All facts where no rate is asked for. */
export function atRateAsked(facts: readonly Fact[], { text, start }: Sentence, question: string): readonly Fact[] {
  if (!asked.test(question)) return facts;
  const around = (fact: Fact) =>
    text.slice(Math.max(0, fact.start - start - BESIDE.before), fact.end - start + BESIDE.behind);
  const own = new RegExp(`\\b(?:an?|one|each|every) (?:\\w+ )?${unitAsked.exec(question)?.[1] ?? '$'}`, 'i');
  return facts.filter((fact) => said.test(around(fact)) || own.test(around(fact)));
}

const unitAsked = /\bper (\w+)/i;
