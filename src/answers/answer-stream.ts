/** An answer as it comes about: claims one by one, each checked before it is shown, and what was told in the end. */
import { type AnswerDeps, type Asked, answerQuestion, type Told } from './answer-question.ts';
import type { Draft, Written } from './generative.ts';
import type { Show, ShownClaim } from './generative-stream.ts';

export interface AnswerStream extends AsyncIterable<ShownClaim> {
  /** The whole answer; claims that were shown are its first ones, in the same words and with the same numbers. */
  readonly told: Promise<Told>;
}

export type StreamingDeps = Omit<AnswerDeps, 'write'> & {
  readonly write: (draft: Draft, show?: Show) => Promise<Written>;
};

export function streamAnswer(asked: Asked, deps: StreamingDeps): AnswerStream {
  const waiting: ShownClaim[] = [];
  let wake: () => void = () => undefined;
  let ended = false;
  const show: Show = (shown) => {
    waiting.push(shown);
    wake();
  };
  const told = answerQuestion(asked, { ...deps, write: (draft) => deps.write(draft, show) }).finally(() => {
    ended = true;
    wake();
  });
  // Whoever only iterates hears of a failure there, not as a rejection that nobody awaits.
  told.catch(() => undefined);
  return {
    told,
    async *[Symbol.asyncIterator]() {
      for (;;) {
        for (let next = waiting.shift(); next; next = waiting.shift()) yield next;
        if (ended) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await told;
    },
  };
}
