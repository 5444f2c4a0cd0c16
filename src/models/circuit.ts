/** After several failures in a row an endpoint is left alone for a while; then one request tries whether it is well. */
import type { Clock } from '../basics/clock.ts';

export interface Circuit {
  /** Whether a request may go out now. */
  lets(): boolean;
  well(): void;
  failed(): void;
}

export function startCircuit(limits: { readonly failures: number; readonly restMs: number }, clock: Clock): Circuit {
  let failures = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    lets() {
      if (failures < limits.failures) return true;
      const now = clock.monotonicMs();
      if (now < restsUntil) return false;
      // The one that tries; the others rest on until it has come back.
      restsUntil = now + limits.restMs;
      return true;
    },
    well() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (failures >= limits.failures) restsUntil = clock.monotonicMs() + limits.restMs;
    },
  };
}
