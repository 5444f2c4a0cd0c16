/** The one error of a language model: which fault it was decides what is tried again and what the asker is told. */
import { PactwireError } from './errors.ts';

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
