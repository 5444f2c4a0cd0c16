/** What a guarded model is made of, and how long and how often it is asked. */
import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { ModelBudget } from './language-model.ts';
import type { ModelFigures } from './model-figures.ts';
import type { RawModel } from './openai-compatible.ts';

export interface GuardedParts {
  readonly endpoint: RawModel;
  readonly budget: ModelBudget;
  readonly figures: ModelFigures;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: ModelLimits;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** 0 … 1, so that replicas do not retry in step. */
  readonly random: () => number;
}

/** Settings, so that a proof can scale them. */
export interface ModelLimits {
  /** All attempts of one request together. */
  readonly deadlineMs: number;
  readonly attempts: number;
  /** The first wait before a retry; each next one is twice as long. */
  readonly retryMs: number;
  /** So many failures in a row, and the model is left alone for `restMs`. */
  readonly failures: number;
  readonly restMs: number;
  /** Prompts and replies go to the log: only where somebody asked for it. */
  readonly logPrompts: boolean;
}

/** Below the 30 s a claimed question is leased for: answer and repair share one deadline of theirs. */
export const usualLimits: ModelLimits = {
  deadlineMs: 20_000,
  attempts: 3,
  retryMs: 400,
  failures: 5,
  restMs: 30_000,
  logPrompts: false,
};
