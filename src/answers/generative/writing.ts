/** What goes into an answer in a model's words, what comes out of it, and what `explain` keeps of the way between. */
import type { ModelFault } from '../../basics/model-error.ts';
import type { Answer, Answered, NoEvidence } from '../../domain/answer.ts';
import type { LibraryFacts } from '../../domain/ports.ts';
import type { LanguageModel, Payer } from '../../models/language-model.ts';
import type { GivenPassage } from '../claims/passages.ts';
import type { Question } from '../question/question.ts';
import type { ToTell } from './evidence.ts';
import { PROMPT_VERSION } from './prompt.ts';
import type { Settled } from './settle.ts';
import type { Show } from './stream.ts';

/** What the rules made of a question, for a model to make more of. */
export interface Draft extends ToTell {
  readonly question: Question;
  readonly facts: LibraryFacts;
  /** Stands where the model gives nothing that holds. */
  readonly answer: Answered | NoEvidence;
}

export interface Writing {
  readonly model: LanguageModel;
  readonly payer: Payer;
  /** Random, new for each question: nobody outside can close a fence. */
  readonly nonce: string;
  /** For the answer and its repair together: below the time a question is leased for. */
  readonly deadlineMs: number;
  /** Where somebody watches: gets each claim as soon as it holds. */
  readonly show?: Show;
}

/** One answer under way. */
export interface Session extends Writing {
  readonly passages: readonly GivenPassage[];
  readonly requests: string[];
}

interface Dropped {
  readonly text: string;
  readonly faults: readonly string[];
}

/** For `explain`: what the model was given, what it said that did not hold, and why it was not used where it was not. */
export interface WritingTrace {
  readonly model: string;
  readonly prompt: string;
  readonly passages: readonly {
    readonly n: number;
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly dropped: readonly Dropped[];
  /** What the article's own words stand for in the answer. */
  readonly replaced: readonly (Dropped & { readonly by: string })[];
  readonly fault: ModelFault | null;
  /** The endpoint's names of the requests, where it gives some. */
  readonly requests: readonly string[];
}

export interface Written {
  readonly answer: Answer;
  readonly trace: WritingTrace;
}

export function traceOf(
  { model, passages, requests }: Session,
  { failed, replaced }: Pick<Settled, 'failed' | 'replaced'>,
  fault: ModelFault | null,
): WritingTrace {
  const given = replaced.flatMap(({ claim, by }) =>
    by === null ? [] : [{ text: claim.text, faults: claim.faults, by: by.text }],
  );
  const dropped = failed.filter((claim) => !replaced.some((one) => one.claim === claim && one.by !== null));
  return {
    model: model.name,
    prompt: PROMPT_VERSION,
    passages: passages.map(({ n, evidence, offsets }) => ({
      n,
      articleId: evidence.article.id,
      start: offsets[0]!,
      end: offsets.at(-1)!,
    })),
    dropped: dropped.map(({ text, faults }) => ({ text, faults })),
    replaced: given,
    fault,
    requests,
  };
}
