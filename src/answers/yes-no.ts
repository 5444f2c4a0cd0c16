/** What a sentence makes of a question that wants a yes or no: yes, no, planned, or not settled. */
import type { Coverage } from './coverage.ts';
import { denies, deniesItself, hasEnded, onlyPlanned, onlyPossible, undecided } from './polarity.ts';
import type { Question } from './question/question.ts';
import type { Candidate } from './select.ts';

const verdicts = {
  yes: { en: 'Yes', ko: '예' },
  no: { en: 'No', ko: '아니요' },
  planned: { en: 'Not yet, planned', ko: '아직 아님(계획)' },
  open: { en: 'Not settled', ko: '확정되지 않음' },
} as const;

export function yesOrNo(question: Question, { coverage }: Candidate): string {
  return verdicts[verdictOf(question, coverage)][question.language];
}

function verdictOf({ text }: Question, coverage: Coverage): keyof typeof verdicts {
  if (onlyPlanned(coverage, text)) return 'planned';
  if (undecided(coverage.sentence.text) && !undecided(text)) return 'open';
  if (hasEnded(coverage, text) || denies(coverage) !== deniesItself(text)) return 'no';
  return onlyPossible(coverage, text) ? 'open' : 'yes';
}
