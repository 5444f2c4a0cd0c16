/** Time as an argument: whoever needs the time is handed a clock. */
export interface Clock {
  /** The present instant. */
  now(): Date;
  /** Milliseconds that only grow, for measuring. */
  monotonicMs(): number;
}

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
};

/** ISO date (UTC) of an instant. */
export function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
