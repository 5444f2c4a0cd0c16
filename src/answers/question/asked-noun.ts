/** The noun that a question asks for: "method" in "what method is used to …", 해 in "새 요금제가 시작된 해는?". */
import { koreanAskedNouns } from './asked-noun-table.ts';
import type { AnswerType } from './question.ts';

/** A longer question is a text; what it asks for stands at one of its ends. In characters. */
const LONGEST = 300;

const auxiliary =
  'is|are|was|were|be|did|does|do|has|have|had|will|would|can|could|should|may|might|must|of|in|on|at|for|to|by|with|from|that|which|who|and|or|than|per|about|between|among|under|over|as';
/** "Which clauses state that …": the verb before "that" is no noun, though another would be. */
const says = 'state|say|show|provide|require|hold|find|argue|claim|suggest|mean|confirm|estimate|report';
const withNoun = new RegExp(
  `\\b(?:what|which) (?:kinds? of |types? of |sorts? of )?(?!(?:${auxiliary}|'s|else|happen\\w*|percent\\w*|share)\\b)((?:[\\w’'&.-]+ ){0,5}?[\\w’'&.-]+)(?= (?:${auxiliary})\\b| (?:${says})s? that\\b|[,?]|$)`,
);
/** Null where no noun is asked for, or where it cannot be told. */
export function englishAskedNoun(lower: string): string | null {
  const said = withNoun.exec(lower.slice(0, LONGEST))?.[1] ?? null;
  return said && beforeVerb(said);
}

/** "Which tenant rents the halls": what stands before an article is the verb, and before that the noun. */
function beforeVerb(said: string): string {
  const to = / (?:the|an?|its|their|his|her|our|all|both|each|every|these|those|this)(?= )/.exec(said)?.index;
  const words = to === undefined ? [] : said.slice(0, to).split(' ');
  return words.length < 2 ? said : words.slice(0, -1).join(' ');
}

const asks = /누구|누가|누굴|누군|언제|어디|몇|얼마|왜|어떻게/u;
const ofKind = /(?:어떤|어느|무슨)\s*([가-힣A-Za-z]+)/u;
const trailing =
  /\s*(?:무엇|뭐|뭔|뭘)\S*\s*$|\s*(?:말|적|대답|답)\S*시오\s*$|\s*(?:알려|말해)\s?\S*\s*$|(?<=[은는])\s*(?:요|가요)?\s*$/u;
const name = /(?:의)?\s(?:이름|성함|명칭|성명)$/u;

/** "보도한 매체가 어디야": whose name is asked for, in a word that may also ask for a place or a person. */
export function koreanNamedNoun(lower: string): string | null {
  const said = /(?<!\S)(\S+)(?:은|는|이|가)\s*(?:어디|누구)\S*[\s?.!]*$/u.exec(lower.slice(-LONGEST))?.[1];
  return said === undefined ? null : bare(said);
}

/** The noun a Korean question ends with, where nothing else in it asks; or the one behind 어떤, 어느 and 무슨. */
export function koreanAskedNoun(question: string): string | null {
  const lower = question.slice(-LONGEST);
  if (asks.test(lower)) return null;
  const kind = ofKind.exec(lower)?.[1];
  if (kind !== undefined) return bare(kind);
  const said = lower.replace(/[\s?.!]+$/u, '');
  const cut = said.replace(trailing, '');
  // Keywords end with a noun too, but not with its particle: what they want is told otherwise.
  if (!/(?:은|는|이|가|을|를)$/u.test(cut)) return null;
  const noun = bare(cut.trimEnd().split(/\s+/).slice(-2).join(' '));
  return noun.replace(name, '').split(/\s+/).at(-1) ?? null;
}

/** "국가" does not end with the particle 가 where nothing would be left of it. */
export function bare(word: string): string {
  const stem = word.replace(/(?:들)?(?:은|는|이|가|을|를|에서|에게|의|으로|로|에)$/u, '');
  return stem.length < 1 ? word : stem;
}

/** What follows the keywords: a request, a particle, the firm or the time that they are about. */
const request =
  /\s*(?:(?:좀\s*)?(?:알려|말해|찾아|보여)\s?\S*|뭐\S{0,4}|무엇\S{0,4}|뭔\S{0,3}|\([^()]*\)|(?:19|20)\d\d년?|[1-4]분기|(?:상|하)반기|현재|올해|작년|지난해|내년|요|(?:한|두|세|네|다섯|여섯|\d+) ?(?:곳|군데|사람|명|개))[\s?.!]*$/u;

/** The last noun of Korean keywords, with the one before it: "데이터센터 공사비", "손실 규모". Null where something else asks. */
export function koreanKeywords(lower: string): string | null {
  let said = lower.slice(-LONGEST).replace(/[\s?.!]+$/u, '');
  for (let cut = said.replace(request, ''); cut !== said; cut = said.replace(request, '')) said = cut;
  // "요금은 얼마야": the noun before it says which figure.
  said = said
    .replace(/(?<=[은는이가\s])\s*얼마(?:나)?(?:야|예요|에요|인가|인가요|죠|지|였어|였나|였나요|입니까)?$/u, '')
    .trimEnd();
  if (asks.test(said) || /[다요까]$|(?:[야게]|려고) 해$/u.test(said)) return null;
  const words = said.split(/\s+/).slice(-2);
  const last = words.pop();
  return last === undefined || last === '' ? null : [...words, last].join(' ');
}

/** "어느 선박이", "어떤 직원이": which of them, and not how many, however well they can be counted. "어느 정도" asks how much. */
export function asksWhichKorean(lower: string): boolean {
  const kind = asks.test(lower) ? undefined : ofKind.exec(lower)?.[1];
  return kind !== undefined && !asksFigure.test(kind);
}

const asksFigure = /^(?:정도|수준|규모|속도|비율|비중|가격|금액|값|조건)/u;

/** What a Korean noun asks for, where its end tells it. */
export function koreanClass(noun: string): AnswerType | undefined {
  return koreanAskedNouns.find(([, ends]) => ends.test(noun))?.[0];
}
