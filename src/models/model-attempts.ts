/** One request to a model in bounded attempts: permitted, tried again where that may help, counted and noted. */
import { ModelError, type ModelFault } from '../basics/model-error.ts';
import type { Circuit } from './circuit.ts';
import type { ModelRequest, Payer, TokenUse } from './language-model.ts';
import type { GuardedParts } from './model-limits.ts';

/** Worth another try: the next one may find the endpoint well. */
const passing: ReadonlySet<ModelFault> = new Set(['timeout', 'unreachable', 'rate-limited', 'server', 'cut-off']);
/** The endpoint's state, not this request's: these bring the rest about. A key that is refused stays refused. */
const unwell: ReadonlySet<ModelFault> = new Set([...passing, 'refused-key', 'no-such-model']);

interface Tried<T> {
  readonly value: T;
  readonly use: TokenUse;
  readonly requestId: string | null;
}

type About = Pick<ModelRequest<unknown>, 'purpose' | 'payer'>;

export async function trying<T>(
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
export async function afterFailure(
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
export async function permitted(payer: Payer, { budget, clock }: GuardedParts, circuit: Circuit): Promise<number> {
  if (!circuit.lets()) throw new ModelError('resting');
  const spent = await budget.spent(payer);
  if (spent !== null) throw new ModelError('budget', { cause: spent });
  return clock.monotonicMs();
}

function pauseBefore(tries: number, { retryAfterMs }: ModelError, { limits, random }: GuardedParts): number {
  const own = limits.retryMs * 2 ** (tries - 1) * (0.5 + random() / 2);
  return Math.max(own, retryAfterMs ?? 0);
}

export function given(signal: AbortSignal | undefined): AbortSignal[] {
  return signal === undefined ? [] : [signal];
}

/** An abort by our deadline is a timeout; one by the caller is what it says. */
function asModelError(error: unknown, signal: AbortSignal, outer: AbortSignal | undefined): ModelError {
  if (signal.aborted) return new ModelError(outer?.aborted ? 'aborted' : 'timeout', { cause: error });
  return error instanceof ModelError ? error : new ModelError('malformed', { cause: error });
}

export async function spend(payer: Payer, model: string, use: TokenUse, { budget, log }: GuardedParts): Promise<void> {
  try {
    await budget.spend(payer, model, use);
  } catch (error) {
    // The reply was paid for; that it cannot be counted must not lose it.
    log.warn('tokens could not be counted', { error });
  }
}

export function note(
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
