/** Stopping early, as an argument: who may stop work hands a signal in, and its reason says what happened. */
import { PactwireError } from './errors.ts';

/** Why a run was stopped from outside. */
export type StopReason = 'interrupted' | 'terminated' | 'output-closed';

/** Throws `aborted` once the signal has fired; called between batches, never inside a transaction. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

/** Resolves when the signal fires. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** The reason a signal fired with, where it is one of ours. */
export function stopReason(signal: AbortSignal): StopReason | null {
  const reason: unknown = signal.aborted ? signal.reason : null;
  return reason === 'interrupted' || reason === 'terminated' || reason === 'output-closed' ? reason : null;
}

function aborted(signal: AbortSignal): PactwireError {
  return new PactwireError('aborted', 'Stopped before the end; what was reported as done is saved.', {
    cause: signal.reason,
  });
}
