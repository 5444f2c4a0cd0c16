/** Any endpoint that speaks OpenAI's protocol (OpenAI, Azure, vLLM, Ollama, llama.cpp). The only importer of `openai`. */
import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { ModelError, type ModelFault } from '../basics/model-error.ts';
import type { Secret } from '../basics/secret.ts';
import type { Dialect } from './dialect.ts';
import { bodyOf, lessDemanding, usualDialect } from './dialect.ts';
import type { ModelRequest, TokenUse } from './language-model.ts';

export interface Endpoint {
  readonly apiKey: Secret | null;
  readonly baseUrl: string | null;
  /** One attempt; what hangs longer is lost. */
  readonly timeoutMs: number;
}

export interface RawReply {
  readonly text: string;
  readonly use: TokenUse;
  readonly requestId: string | null;
}

/** One attempt each, without retries, budgets or beliefs: those are guarded-model.ts. */
export interface RawModel {
  reply(model: string, request: ModelRequest<unknown>): Promise<RawReply>;
  stream(model: string, request: ModelRequest<unknown>): AsyncIterable<string>;
  embed(model: string, texts: readonly string[], signal?: AbortSignal): Promise<RawVectors>;
  /** Whether the endpoint answers and takes the key. */
  check(model: string): Promise<void>;
}

export interface RawVectors {
  readonly vectors: readonly Float32Array[];
  readonly use: TokenUse;
}

/** A reply longer than this is no answer. */
const MOST_CHARACTERS = 16_384;

export function openEndpoint({ apiKey, baseUrl, timeoutMs }: Endpoint): RawModel {
  const client = new OpenAI({
    // Local servers take any key, but the client wants one.
    apiKey: apiKey?.reveal() ?? 'none',
    baseURL: baseUrl,
    timeout: timeoutMs,
    maxRetries: 0,
    // The client would read these from the environment, which only program.ts may.
    organization: null,
    project: null,
    logLevel: 'off',
  });
  // What the endpoint does not understand is left out from then on.
  let dialect = usualDialect;
  const adapting = async <T>(attempt: (dialect: Dialect) => Promise<T>): Promise<T> => {
    for (;;) {
      const tried = dialect;
      try {
        return await attempt(tried);
      } catch (error) {
        const simpler = error instanceof APIError && error.status === 400 ? lessDemanding(tried, error.message) : null;
        if (simpler === null) throw modelError(error);
        dialect = simpler;
      }
    }
  };
  return {
    reply: (model, request) =>
      adapting(async (spoken) => {
        const { data, request_id: requestId } = await client.chat.completions
          .create({ ...bodyOf(model, request, spoken), stream: false }, optionsOf(request))
          .withResponse();
        return { ...readCompletion(data, requestId), requestId };
      }),
    stream: (model, request) => streamed(client, model, request, adapting),
    embed: (model, texts, signal) =>
      adapting(async () => {
        // Without it the client asks for base64, which several servers do not know.
        const body = { model, input: [...texts], encoding_format: 'float' as const };
        return readVectors(await client.embeddings.create(body, signal ? { signal } : {}), texts.length);
      }),
    async check(model) {
      try {
        await client.models.retrieve(model);
      } catch (error) {
        // Many servers know no list of models; that one was reached and took the key is what was asked.
        if (!(error instanceof APIError && [404, 405, 501].includes(error.status ?? 0))) throw modelError(error);
      }
    },
  };
}

function optionsOf({ signal }: ModelRequest<unknown>): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}

function readCompletion(data: OpenAI.Chat.ChatCompletion, requestId: string | null): Omit<RawReply, 'requestId'> {
  // A page of a proxy comes as a string, a broken server as anything.
  const choice = typeof data === 'object' && data !== null ? data.choices?.[0] : undefined;
  if (choice === undefined) throw new ModelError('malformed', { requestId });
  const { message, finish_reason: reason } = choice;
  if (reason === 'content_filter' || message?.refusal) throw new ModelError('refusal', { requestId });
  if (reason === 'length') throw new ModelError('cut-off', { requestId });
  const text = message?.content;
  if (typeof text !== 'string' || text.trim() === '') throw new ModelError('malformed', { requestId });
  if (text.length > MOST_CHARACTERS) throw new ModelError('too-long', { requestId });
  return { text, use: useOf(data.usage) };
}

function useOf(usage: { prompt_tokens?: number; completion_tokens?: number } | undefined | null): TokenUse {
  return { prompt: count(usage?.prompt_tokens), completion: count(usage?.completion_tokens) };
}

/** A number of the endpoint's, which may be anything. */
function count(given: unknown): number {
  return typeof given === 'number' && given > 0 && given < 1e9 ? Math.round(given) : 0;
}

async function* streamed(
  client: OpenAI,
  model: string,
  request: ModelRequest<unknown>,
  adapting: <T>(attempt: (dialect: Dialect) => Promise<T>) => Promise<T>,
): AsyncGenerator<string> {
  const chunks = await adapting((spoken) =>
    client.chat.completions.create({ ...bodyOf(model, request, spoken), stream: true }, optionsOf(request)),
  );
  let characters = 0;
  let ended = false;
  try {
    for await (const chunk of chunks) {
      const choice = chunk.choices?.[0];
      if (choice?.finish_reason === 'content_filter') throw new ModelError('refusal');
      if (choice?.finish_reason === 'length') throw new ModelError('cut-off');
      ended ||= choice?.finish_reason === 'stop';
      const text = choice?.delta?.content;
      if (typeof text !== 'string') continue;
      characters += text.length;
      if (characters > MOST_CHARACTERS) throw new ModelError('too-long');
      yield text;
    }
  } catch (error) {
    const fault = modelError(error);
    // It was reached, and broke off.
    throw fault.fault === 'unreachable' ? new ModelError('cut-off', { cause: error }) : fault;
  }
  if (!ended) throw new ModelError('cut-off');
}

function readVectors(data: OpenAI.CreateEmbeddingResponse, wanted: number): RawVectors {
  const rows = [...(data?.data ?? [])].sort((a, b) => a.index - b.index);
  const dimensions = rows[0]?.embedding?.length ?? 0;
  const whole = rows.every(({ embedding }) => Array.isArray(embedding) && embedding.length === dimensions);
  if (rows.length !== wanted || dimensions === 0 || !whole) throw new ModelError('malformed');
  const vectors = rows.map(({ embedding }) => Float32Array.from(embedding));
  if (vectors.some((vector) => vector.some((value) => !Number.isFinite(value)))) throw new ModelError('malformed');
  return { vectors, use: useOf(data.usage) };
}

function modelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIUserAbortError) return new ModelError('aborted', { cause: error });
  if (error instanceof APIConnectionTimeoutError) return new ModelError('timeout', { cause: error });
  if (error instanceof APIConnectionError) return new ModelError('unreachable', { cause: error });
  if (error instanceof APIError && typeof error.status === 'number') {
    const retryAfterMs = readRetryAfter(error.headers?.get('retry-after') ?? null);
    return new ModelError(faultOf(error.status), { cause: error, retryAfterMs, requestId: error.requestID ?? null });
  }
  // JSON that ends in the middle, a stream that was cut.
  return new ModelError(error instanceof SyntaxError ? 'malformed' : 'cut-off', { cause: error });
}

function faultOf(status: number): ModelFault {
  if (status === 401 || status === 403) return 'refused-key';
  if (status === 404) return 'no-such-model';
  if (status === 408) return 'timeout';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server' : 'rejected';
}

function readRetryAfter(header: string | null): number | null {
  return header !== null && /^\d{1,6}(?:\.\d+)?$/.test(header) ? Number(header) * 1000 : null;
}
