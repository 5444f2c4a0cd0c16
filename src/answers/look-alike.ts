/** Two sentences with different facts, either of which may be meant: both are said, none is picked silently. */
import { isTyped, type Question } from './question/question.ts';
import type { Candidate } from './select.ts';

/**
 * Log odds. Of 47 questions on news told anew (fresh13 to fresh16) whose first two sentences came nearer than this, the
 * first was right for 20 and the second for 12 (told by a judge that had not seen them).
 */
const ALIKE = 1;

/** The second where it is nearly as likely and tells another fact; null where the first is clear, or the second says the same. */
export function lookAlike(question: Question, [best, second]: readonly Candidate[]): Candidate | null {
  if (question.shape !== 'single' || !isTyped(question) || best === undefined || second === undefined) return null;
  const [first, other] = [best.facts[0], second.facts[0]];
  if (first === undefined || other === undefined || best.facts.some(({ key }) => key === other.key)) return null;
  return best.likelihood - second.likelihood < ALIKE && saysAsMuch(second, best) ? second : null;
}

/** Below this level a word of the question is not spoken of. */
const SPOKEN = 0.3;

/** "Who visited Orange": a sentence on whoever signed there fits less well, however likely a name makes it. */
function saysAsMuch({ coverage }: Candidate, best: Candidate): boolean {
  return best.coverage.covered.every(
    ({ at, concept: { kind } }, i) =>
      at === null || (kind !== 'word' && kind !== 'action') || coverage.covered[i]!.level >= SPOKEN,
  );
}

export const lookAlikeNote: Readonly<Record<Question['language'], string>> = {
  en: 'Two statements fit this question about equally well; check by the quotes which one is meant.',
  ko: '질문에 비슷하게 들어맞는 두 내용을 함께 보입니다. 어느 쪽인지 인용문으로 확인하십시오.',
};
