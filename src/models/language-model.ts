/** What the house asks of a language model: text in, data of a wanted shape out. It has no tools and is never believed. */
import { PactwireError } from '../basics/errors.ts';
import type { WorkspaceId } from '../domain/ids.ts';

/** What an answer of the model must look like: told to the model as JSON Schema, checked by `parse`. */
export interface Shape<T> {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
  /** Throws where the value is of another shape. */
  readonly parse: (value: unknown) => T;
}

/** Who pays for a request out of which budget. `by` is null where nobody asked: digests, the ledger, embedding. */
export interface Payer {
  readonly workspace: WorkspaceId;
  readonly by: string | null;
}

export interface ModelRequest<T> {
  /** What it is for, in the log: `answer`, `repair`, `queries`, `fields`, `lead`. */
  readonly purpose: string;
  readonly payer: Payer;
  /** Our instructions; nothing from outside is in it. */
  readonly system: string;
  /** The task, with what comes from outside between fences. */
  readonly user: string;
  readonly shape: Shape<T>;
  readonly maxTokens: number;
  /** Ends the request; a caller with a deadline of its own gives one. */
  readonly signal?: AbortSignal;
}

export interface TokenUse {
  readonly prompt: number;
  readonly completion: number;
}

export interface ModelReply<T> {
  readonly value: T;
  readonly use: TokenUse;
}

export interface LanguageModel {
  /** As configured, and kept with every answer. */
  readonly name: string;
  ask<T>(request: ModelRequest<T>): Promise<ModelReply<T>>;
  /** The reply as it is written, piece by piece; its shape is not checked. */
  stream(request: ModelRequest<unknown>): AsyncIterable<string>;
}

export interface EmbeddingModel {
  readonly name: string;
  /** One vector for each text, all of one length. */
  embed(texts: readonly string[], payer: Payer, signal?: AbortSignal): Promise<readonly Float32Array[]>;
}

/** Why a model gave nothing that can be used. `budget` and `resting` mean that it was not even asked. */
export type ModelFault =
  | 'timeout'
  | 'unreachable'
  | 'rate-limited'
  | 'refused-key'
  | 'no-such-model'
  | 'rejected'
  | 'server'
  | 'cut-off'
  | 'refusal'
  | 'malformed'
  | 'too-long'
  | 'budget'
  | 'resting'
  | 'aborted';

export class ModelError extends PactwireError {
  readonly fault: ModelFault;
  /** The endpoint's own wish, in milliseconds. */
  readonly retryAfterMs: number | null;
  readonly requestId: string | null;

  constructor(
    fault: ModelFault,
    about: { readonly cause?: unknown; readonly retryAfterMs?: number | null; readonly requestId?: string | null } = {},
  ) {
    super('model-failed', sentences[fault], { cause: about.cause });
    this.name = 'ModelError';
    this.fault = fault;
    this.retryAfterMs = about.retryAfterMs ?? null;
    this.requestId = about.requestId ?? null;
  }
}

const sentences: Readonly<Record<ModelFault, string>> = {
  timeout: 'The language model did not answer in time.',
  unreachable: 'The language model cannot be reached; check OPENAI_BASE_URL and the network.',
  'rate-limited': 'The language model takes no more requests for now; try again later or raise its limit.',
  'refused-key': 'The language model refused the key; check OPENAI_API_KEY.',
  'no-such-model': 'The endpoint has no such model; check OPENAI_MODEL and OPENAI_EMBEDDING_MODEL.',
  rejected: 'The language model rejected the request; the log has the detail.',
  server: 'The language model failed; try again later.',
  'cut-off': 'The reply of the language model broke off.',
  refusal: 'The language model refused to answer.',
  malformed: 'The reply of the language model is not of the wanted shape.',
  'too-long': 'The reply of the language model is too long.',
  budget: 'The budget of the language model is spent for today; it is new tomorrow (UTC).',
  resting: 'The language model failed several times and is left alone for a while.',
  aborted: 'The request to the language model was ended.',
};

/** What counts tokens and keeps within a day's budget, across all processes that share a library. */
export interface ModelBudget {
  /** Null where there is room; otherwise whose budget is spent. */
  spent(payer: Payer): Promise<'workspace' | 'person' | null>;
  spend(payer: Payer, model: string, use: TokenUse): Promise<void>;
}
