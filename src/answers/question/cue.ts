/** One way to put a question, and what it asks for. */
import type { AnswerType, Shape } from './question.ts';

export interface Cue {
  readonly pattern: RegExp;
  readonly answerType: AnswerType;
  readonly shape?: Shape;
  /** What is paid or charged is money by the verb alone: no noun of the question has to stand beside the figure. */
  readonly byVerb?: true;
}

export const cue = (pattern: RegExp, answerType: AnswerType, shape?: Shape): Cue => ({
  pattern,
  answerType,
  ...(shape ? { shape } : {}),
});
