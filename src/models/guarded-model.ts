/** A model with everything around it that keeps it harmless: deadline, bounded retries, a rest after failures, budgets. */
import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import { ModelError, type ModelFault } from '../basics/model-error.ts';
import { type Circuit, startCircuit } from './circuit.ts';
import type {
  EmbeddingModel,
  LanguageModel,
  ModelBudget,
  ModelReply,
  ModelRequest,
  Payer,
  TokenUse,
} from './language-model.ts';
import type { ModelFigures } from './model-figures.ts';
import type { RawModel } from './openai-compatible.ts';
import { readJson } from './read-json.ts';

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

/** Worth another try: the next one may find the endpoint well. */
const passing: ReadonlySet<ModelFault> = new Set(['timeout', 'unreachable', 'rate-limited', 'server', 'cut-off']);
/** The endpoint's state, not this request's: these bring the rest about. A key that is refused stays refused. */
const unwell: ReadonlySet<ModelFault> = new Set([...passing, 'refused-key', 'no-such-model']);

export function guardModel(name: string, parts: GuardedParts): LanguageModel {
  const circuit = startCircuit(parts.limits, parts.clock);
  return {
    name,
    ask: (request) => ask(name, request, parts, circuit),
    async *stream(request) {
      const started = await permitted(request.payer, parts, circuit);
      const signal = AbortSignal.any([AbortSignal.timeout(parts.limits.deadlineMs), ...given(request.signal)]);
      let characters = 0;
      try {
        for (let tries = 1; ; tries += 1) {
          try {
            for await (const piece of parts.endpoint.stream(name, { ...request, signal })) {
              characters += piece.length;
              yield piece;
            }
            circuit.well();
            note(name, request, started, null, parts);
            return;
          } catch (error) {
            const failed = { error, tries, started, signal, outer: request.signal };
            // What was handed on cannot be taken back: only what has said nothing is asked for again.
            await afterFailure(name, request, failed, characters === 0, parts, circuit);
          }
        }
      } finally {
        // Streams tell no figures everywhere; four characters are about a token.
        const use = { prompt: estimate(request.system + request.user), completion: Math.ceil(characters / 4) };
        await spend(request.payer, name, use, parts);
      }
    },
  };
}

export function guardEmbedding(name: string, parts: GuardedParts): EmbeddingModel {
  const circuit = startCircuit(parts.limits, parts.clock);
  return {
    name,
    async embed(texts, payer, signal) {
      const request = { purpose: 'embed', payer };
      const { value } = await trying(name, request, signal, parts, circuit, async (within) => {
        const { vectors, use } = await parts.endpoint.embed(name, texts, within);
        return { value: vectors, use, requestId: null };
      });
      return value;
    },
  };
}

async function ask<T>(
  name: string,
  request: ModelRequest<T>,
  parts: GuardedParts,
  circuit: Circuit,
): Promise<ModelReply<T>> {
  const { log, limits } = parts;
  if (limits.logPrompts) log.info('prompt', { model: name, system: request.system, user: request.user });
  return trying(name, request, request.signal, parts, circuit, async (signal) => {
    const reply = await parts.endpoint.reply(name, { ...request, signal });
    if (limits.logPrompts) log.info('reply of the model', { model: name, reply: reply.text });
    return { value: readJson(reply.text, request.shape), use: reply.use, requestId: reply.requestId };
  });
}

interface Tried<T> {
  readonly value: T;
  readonly use: TokenUse;
  readonly requestId: string | null;
}

type About = Pick<ModelRequest<unknown>, 'purpose' | 'payer'>;

async function trying<T>(
  name: string,
  about: About,
  outer: AbortSignal | undefined,
  parts: GuardedParts,
  circuit: Circuit,
  attempt: (signal: AbortSignal) => Promise<Tried<T>>,
): Promise<Tried<T>> {
  const { limits } = parts;
  const started = await permitted(about.payer, parts, circuit);
  const signal = AbortSignal.any([AbortSignal.timeout(limits.deadlineMs), ...given(outer)]);
  for (let tries = 1; ; tries += 1) {
    try {
      const tried = await attempt(signal);
      circuit.well();
      await spend(about.payer, name, tried.use, parts);
      note(name, about, started, null, parts, tried);
      return tried;
    } catch (error) {
      await afterFailure(name, about, { error, tries, started, signal, outer }, true, parts, circuit);
    }
  }
}

interface Failed {
  readonly error: unknown;
  readonly tries: number;
  readonly started: number;
  readonly signal: AbortSignal;
  readonly outer: AbortSignal | undefined;
}

/** Resolves when it may be tried again; throws where it may not. */
async function afterFailure(
  name: string,
  about: About,
  { error, tries, started, signal, outer }: Failed,
  mayRepeat: boolean,
  parts: GuardedParts,
  circuit: Circuit,
): Promise<void> {
  const { limits, clock } = parts;
  const fault = asModelError(error, signal, outer);
  if (unwell.has(fault.fault)) circuit.failed();
  const pause = pauseBefore(tries, fault, parts);
  const left = limits.deadlineMs - (clock.monotonicMs() - started);
  const again = mayRepeat && passing.has(fault.fault) && tries < limits.attempts && !signal.aborted && pause < left;
  note(name, about, started, { fault, again }, parts);
  if (!again) throw fault;
  await parts.wait(pause);
}

/** Throws where the model rests or a budget is spent; the time it began otherwise. */
async function permitted(payer: Payer, { budget, clock }: GuardedParts, circuit: Circuit): Promise<number> {
  if (!circuit.lets()) throw new ModelError('resting');
  const spent = await budget.spent(payer);
  if (spent !== null) throw new ModelError('budget', { cause: spent });
  return clock.monotonicMs();
}

function pauseBefore(tries: number, { retryAfterMs }: ModelError, { limits, random }: GuardedParts): number {
  const own = limits.retryMs * 2 ** (tries - 1) * (0.5 + random() / 2);
  return Math.max(own, retryAfterMs ?? 0);
}

function given(signal: AbortSignal | undefined): AbortSignal[] {
  return signal === undefined ? [] : [signal];
}

/** An abort by our deadline is a timeout; one by the caller is what it says. */
function asModelError(error: unknown, signal: AbortSignal, outer: AbortSignal | undefined): ModelError {
  if (signal.aborted) return new ModelError(outer?.aborted ? 'aborted' : 'timeout', { cause: error });
  return error instanceof ModelError ? error : new ModelError('malformed', { cause: error });
}

async function spend(payer: Payer, model: string, use: TokenUse, { budget, log }: GuardedParts): Promise<void> {
  try {
    await budget.spend(payer, model, use);
  } catch (error) {
    // The reply was paid for; that it cannot be counted must not lose it.
    log.warn('tokens could not be counted', { error });
  }
}

function note(
  model: string,
  { purpose, payer }: About,
  started: number,
  failed: { readonly fault: ModelError; readonly again: boolean } | null,
  { figures, clock, log }: GuardedParts,
  tried: { readonly use: TokenUse; readonly requestId: string | null } | null = null,
): void {
  const ms = Math.round(clock.monotonicMs() - started);
  figures.add(purpose, failed?.fault.fault ?? 'ok', tried?.use ?? { prompt: 0, completion: 0 }, ms);
  const fields = { model, purpose, workspace: payer.workspace, ms };
  if (failed === null) {
    log.debug('model asked', { ...fields, requestId: tried?.requestId ?? null, ...tried?.use });
    return;
  }
  const { fault, requestId } = failed.fault;
  // The last try is what somebody must know of; a terminal stays quiet about the others.
  log[failed.again ? 'debug' : 'warn']('model failed', { ...fields, fault, requestId });
}

function estimate(text: string): number {
  return Math.ceil(text.length / 4);
}
