/** What follows from one try to deliver: pure, so that every case is a line of a test. */
import type { Delivery, Outcome, Settled } from '../domain/delivery.ts';

export interface RetrySettings {
  /** How long to wait before looking for a message that may have been posted. */
  readonly quarantineMs: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** After as many tries it is held, and a person decides. */
  readonly mostTries: number;
}

export const usualRetries: RetrySettings = {
  quarantineMs: 60_000,
  firstDelayMs: 1_000,
  longestDelayMs: 5 * 60_000,
  mostTries: 30,
};

/** @param random 0 … 1: spreads the tries of many workers. */
export function nextStep(
  { attempt, maybePosted }: Pick<Delivery, 'attempt' | 'maybePosted'>,
  outcome: Outcome,
  settings: RetrySettings,
  random: number,
): Settled {
  if (outcome.kind === 'delivered') {
    const { kind: _, ...sent } = outcome;
    return { state: 'sent', ...sent };
  }
  if (outcome.kind === 'rejected') return { state: 'rejected', reason: outcome.reason };
  if (attempt >= settings.mostTries) return { state: 'held', reason: `${attempt} tries: ${outcome.reason}` };
  const { reason } = outcome;
  if (outcome.kind === 'unknown') {
    return { state: 'pending', delayMs: settings.quarantineMs, maybePosted: true, reason, quiet: null };
  }
  const delayMs = outcome.afterMs === null ? backOff(attempt, settings, random) : bounded(outcome.afterMs, settings);
  return { state: 'pending', delayMs, maybePosted, reason, quiet: outcome.quiet ?? null };
}

/** Half of it is by chance, so that those who failed together do not come back together. */
function backOff(attempt: number, { firstDelayMs, longestDelayMs }: RetrySettings, random: number): number {
  const full = Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs);
  return Math.round(full / 2 + (full / 2) * random);
}

/** A platform's wish is kept where it is sane. */
function bounded(afterMs: number, { firstDelayMs, longestDelayMs }: RetrySettings): number {
  return Math.min(Math.max(afterMs, firstDelayMs), longestDelayMs);
}
