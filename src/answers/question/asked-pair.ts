/** Two nouns asked for at once: "contract value and term", "요금이랑 기간 얼마였어". Each becomes a question of its own. */
import { koreanClass } from './asked-noun.ts';
import { classOfPhrase } from './english-fragment.ts';
import type { AnswerType } from './question.ts';

/** Two firms joined are the parties, two people those who did it; two of these are two answers. */
const facts: ReadonlySet<AnswerType | undefined> = new Set([
  'money',
  'percent',
  'quantity',
  'duration',
  'date',
  'reason',
]);
const alsoFacts: ReadonlySet<AnswerType | undefined> = new Set([...facts, 'place', 'person', 'company', 'count']);

const areTwo = (a: AnswerType | undefined, b: AnswerType | undefined): boolean =>
  alsoFacts.has(a) && alsoFacts.has(b) && (facts.has(a) || facts.has(b));

const english =
  /^(?!(?:who|when|where|why|how|which|is|are|was|were|did|does|do|has|have|will|can)\b)(.*?)([\w-]+) (?:and|&) ((?:(?:the|its|their) )?)([\w-]+(?: [\w-]+)?)((?: (?:of|for|in|at|on|by|to|from|between|after)\b.*)?\??)$/is;
/** "Power and cooling cost": both narrow one cost. A day, a term or a name is a thing of its own. */
const ofItsOwn: ReadonlySet<AnswerType | undefined> = new Set(['date', 'duration', 'percent', 'person']);

const takesOf = /^(?:number|amount|name|percentage)$/i;

/** Empty where no two nouns are asked for. */
export function englishPair(text: string): string[] {
  const found = english.exec(text.slice(0, LONGEST));
  if (!found) return [];
  const [, before = '', first = '', article = '', second = '', behind = ''] = found;
  const [one, two] = [first, second].map((noun) => classOfPhrase(noun.toLowerCase())?.answerType);
  const apart = article !== '' || !second.includes(' ') || ofItsOwn.has(two);
  // "Contract value and number of sites": the sites are the second's.
  const own = takesOf.test(second) ? '' : behind;
  return areTwo(one, two) && apart ? [`${before}${first}${own}`, `${before}${second}${behind}`] : [];
}

const korean = /^(.*?)([가-힣]+?)(?:이랑|랑|하고|과|와|,| 및|·) ?((?:[가-힣]+ )?[가-힣]+?)(?:은|는|이|가|을|를)?$/su;
const request =
  /\s+(?:(?:각각|좀)\s+)?(?:각각|얼마|언제|알려|말해|뭐|무엇|어떻게)\S{0,6}(?:\s\S{1,4})?[\s?.!]*$|[\s?.!]+$/u;

export function koreanPair(text: string): string[] {
  const found = korean.exec(text.slice(0, LONGEST).replace(request, ''));
  if (!found) return [];
  const [, before = '', first = '', second = ''] = found;
  const narrowed = `${before.trimEnd().split(/\s+/).at(-1)} ${first}`;
  const one = classOf(narrowed) ?? classOf(first);
  const two = classOf(second) ?? classOf(second.split(' ').at(-1)!);
  return areTwo(one, two) ? [`${before}${first}`, `${before}${second}`] : [];
}

/** A longer question is a text. In characters. */
const LONGEST = 200;

/** Alone, these are asked for in other ways too. */
const alone: Readonly<Record<string, AnswerType>> = { 이유: 'reason', 원인: 'reason', 규모: 'quantity' };

const classOf = (noun: string): AnswerType | undefined => alone[noun] ?? koreanClass(noun);
