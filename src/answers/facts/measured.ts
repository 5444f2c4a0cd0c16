/** What of a question its figure must fit: the noun asked for, and how much else is said. */
import type { Coverage, Covered } from '../coverage.ts';
import { anySum } from '../question/measure-table.ts';
import type { AnswerType } from '../question/question.ts';
import { measureOf } from '../words/forms.ts';
import { asksCurrency } from './conversions.ts';

export interface Measured {
  readonly answerType: AnswerType;
  readonly coverage: Coverage;
  /** The noun asked for. */
  readonly head: Covered | null;
  /** Whether all else is said in the sentence or near it. */
  readonly allSaid: boolean;
  /** Whether any sum will do: "the worth of the order", "계약 금액". */
  readonly anySum: boolean;
}

/** Its paragraph or section says it. */
const SAID = 0.55;
/** The sentence, its paragraph or its headline says it. */
export const NEAR = 0.6;

export function measuredIn(answerType: AnswerType, coverage: Coverage): Measured {
  const { covered } = coverage;
  // "엔화로 얼마": the currency is not what is counted.
  const head = covered.find((c) => c.concept.kind === 'head' && !asksCurrency(c.concept.text)) ?? null;
  const isBeside = ({ concept: { kind, text } }: Covered) => kind === 'generic' || asksCurrency(text);
  const allSaid = covered.every((c) => c === head || isBeside(c) || c.level >= SAID);
  const anyKind = covered.some(({ concept }) => anySum.test(concept.text));
  return { answerType, coverage, head, allSaid, anySum: anyKind || (head !== null && isSum(head.concept.text)) };
}

/** A word for a sum of any kind, or for one of its own: 종가, "net loss". */
function isSum(noun: string): boolean {
  return anySum.test(noun) || measureOf(noun)?.answerType === 'money';
}
