/** What a sentence makes of a question that wants a yes or no: yes, no, planned, or not settled. */
import type { Coverage } from './coverage.ts';
import { denies, deniesItself, hasEnded, onlyPlanned, onlyPossible, undecided } from './polarity.ts';
import type { Question } from './question/question.ts';
import { turnedDown } from './turned-down.ts';

const verdicts = {
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니요' },
  planned: { en: 'Not yet, planned', ko: '아직 아님(계획)' },
  open: { en: 'Not settled', ko: '확정되지 않음' },
} as const;

export function yesOrNo(question: Question, coverage: Coverage): string {
  return verdicts[verdictOf(question, coverage)][question.language];
}

function verdictOf({ text }: Question, coverage: Coverage): keyof typeof verdicts {
  if (onlyPlanned(coverage, text)) return 'planned';
  if (undecided(coverage.sentence.text) && !undecided(text)) return 'open';
  if (hasEnded(coverage, text) || saysNo(coverage, text) !== deniesItself(text)) return 'no';
  return onlyPossible(coverage, text) ? 'open' : 'yes';
}

/** By a negation, or by a word that turns down what is asked about, unless the question is for just that. */
export function saysNo(coverage: Coverage, question: string): boolean {
  if (denies(coverage)) return true;
  return turnedDown(question).length === 0 && turnedDown(coverage.sentence.text).some((at) => isNear(coverage, at));
}

/** Characters from the words asked about to what turns them down. */
const REACH = 40;

function isNear({ covered, sentence }: Coverage, at: number): boolean {
  const places = covered.flatMap((c) => (c.concept.kind === 'company' ? [] : c.places));
  return places.length === 0 || places.some((place) => Math.abs(place - sentence.start - at) <= REACH);
}
