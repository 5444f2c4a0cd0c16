/** What the house asks of a language model: text in, data of a wanted shape out. It has no tools and is never believed. */
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
  /** The endpoint's own name of the request, to ask its maker about. */
  readonly requestId: string | null;
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

/** What counts tokens and keeps within a day's budget, across all processes that share a library. */
export interface ModelBudget {
  /** Null where there is room; otherwise whose budget is spent. */
  spent(payer: Payer): Promise<'workspace' | 'person' | null>;
  spend(payer: Payer, model: string, use: TokenUse): Promise<void>;
}
