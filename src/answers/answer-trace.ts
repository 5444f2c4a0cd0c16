/** What was understood, found and looked at on the way to an answer, for `explain`. */
import type { WritingTrace } from './generative/writing.ts';
import type { Question } from './question/question.ts';
import type { Selection } from './select.ts';

export interface AnswerTrace {
  readonly understood: {
    readonly shape: string;
    readonly answerType: string;
    readonly concepts: readonly string[];
    readonly period: string | null;
  };
  readonly retrieved: readonly { readonly articleId: string; readonly score: number }[];
  readonly looked: readonly {
    readonly articleId: string;
    readonly start: number;
    readonly score: number;
    readonly text: string;
  }[];
  readonly missing: string | null;
  /** Where a model was asked. */
  readonly writing?: WritingTrace;
}

export function traceOf(question: Question, selection: Selection, retrieved: AnswerTrace['retrieved']): AnswerTrace {
  return {
    understood: {
      shape: question.shape,
      answerType: question.answerType,
      concepts: question.concepts.map((c) => `${c.kind}:${c.text}`),
      period: question.period?.text ?? null,
    },
    retrieved,
    looked: selection.nearest
      .concat(selection.candidates.slice(0, 5).map((c) => c.coverage))
      .map(({ evidence, sentence, score }) => ({
        articleId: evidence.article.id,
        start: sentence.start,
        score: Math.round(score * 1000) / 1000,
        text: sentence.text.slice(0, 200),
      })),
    missing: selection.missing?.text ?? null,
  };
}
