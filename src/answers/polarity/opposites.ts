/** A no in other words than a negation: "the capital is left out", "싱텔은 빠졌다", "the rest continues", "for the first time". */
import { asksOfBefore, englishTurnedDown, firstTime, koreanTurnedDown, pairs, stopped } from './opposites-table.ts';
import { completed } from './tense.ts';

const english = new RegExp(`\\b(?:${englishTurnedDown})\\b`, 'gi');
const korean = new RegExp(koreanTurnedDown, 'gu');
const opposed = pairs.flatMap(([one, other]) => [
  { asked: new RegExp(one, 'i'), said: new RegExp(other, 'gi') },
  { asked: new RegExp(other, 'i'), said: new RegExp(one, 'gi') },
]);
const ofBefore = new RegExp(asksOfBefore, 'i');
const hasStopped = new RegExp(stopped, 'gi');
const isFirst = new RegExp(firstTime, 'gi');
/** "The cancelled order" is a name of it. */
const asAttribute = /\b(?:a|an|the|its|their) $/i;
const deniedBefore = /\b(?:not|n['’]t|never|without|nor|neither)(?: [a-z]+){0,2} $/i;
const deniedBehind =
  /^[가-힣]{0,3}(?:지(?:는|도|를)?| (?:것|게|건)(?:은|이)?) ?(?:않|못|아니)|^(?:이|은|가)? ?(?:아니|아닌)/u;
/** Characters beside a word in which its denial stands. */
const NEAR = 40;

export interface Opposite {
  readonly at: number;
  /** "Not excluded", "not the first time": a yes. */
  readonly denied: boolean;
}

/** Where in a text something is turned down. */
export function turnedDown(text: string): readonly Opposite[] {
  return [...text.matchAll(english), ...text.matchAll(korean)]
    .filter(({ index }) => !asAttribute.test(before(text, index)))
    .map((said) => placed(text, said));
}

/** Where a text says the opposite of what a question asks, and not that as well. */
export function oppositesIn(text: string, question: string): readonly Opposite[] {
  const down = turnedDown(question).length > 0 ? [] : turnedDown(text);
  const contrary = opposed
    .filter(({ asked, said }) => asked.test(question) && question.search(said) < 0 && !asked.test(text))
    .flatMap(({ said }) => [...text.matchAll(said)].map((m) => placed(text, m)));
  const first = ofBefore.test(question) && question.search(isFirst) < 0 ? [...text.matchAll(isFirst)] : [];
  const over = asksOfNow(question) ? [...text.matchAll(hasStopped)] : [];
  return [...down, ...contrary, ...[...first, ...over].map((m) => placed(text, m))];
}

/** "Is KT still developing it?", not "did KT develop it?", nor whether it has stopped. */
const asksOfNow = (question: string): boolean => !completed.test(question) && question.search(hasStopped) < 0;

const before = (text: string, index: number): string => text.slice(Math.max(0, index - NEAR), index);

function placed(text: string, { 0: said, index }: RegExpExecArray): Opposite {
  const end = index + said.length;
  return {
    at: index,
    denied: deniedBefore.test(before(text, index)) || deniedBehind.test(text.slice(end, end + NEAR)),
  };
}
