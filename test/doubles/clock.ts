/** A clock that moves only when it is told to. */
import type { Clock } from '../../src/basics/clock.ts';

export interface HandClock extends Clock {
  pass(ms: number): void;
}

export function handClock(start = '2026-01-05T09:00:00.000Z'): HandClock {
  let at = Date.parse(start);
  const pass = (ms: number) => {
    at += ms;
  };
  return { now: () => new Date(at), monotonicMs: () => at, pass };
}
