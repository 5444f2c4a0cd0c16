/** What a failed call says about the message it carried: sorted so that nothing is lost and nothing is said twice. */

import { neverConnected } from '../../src/basics/never-connected.ts';
import type { Outcome } from '../../src/domain/delivery.ts';
import { callFault } from './call-fault.ts';
import { goneCodes, passingStatuses, permanentStatuses } from './outcome-table.ts';

type Failed = Exclude<Outcome, { kind: 'delivered' }>;

/** Of a call that creates a message. */
export function outcomeOfPost(error: unknown): Failed {
  const { status, code, connection, message, afterMs } = callFault(error);
  if (status === null) {
    const never = connection !== null && neverConnected.has(connection);
    return never
      ? { kind: 'retry', reason: `no connection (${connection})`, afterMs: null }
      : { kind: 'unknown', reason: message };
  }
  if (status === 429) return { kind: 'retry', reason: 'rate limited', afterMs, quiet: 'destination' };
  if (passingStatuses.has(status)) return { kind: 'retry', reason: message, afterMs };
  if (!permanentStatuses.has(status)) return { kind: 'unknown', reason: message };
  // Teams says 404 for a conversation that is no more, 403 with its word for one we may not write in.
  const gone = status === 404 || (code !== null && goneCodes.has(code));
  return { kind: 'rejected', reason: message, ...(gone ? { gone } : {}) };
}

/** Of a call that may be repeated without harm: what is not known is tried again. */
export function outcomeOfRepeatable(error: unknown): Exclude<Failed, { kind: 'unknown' }> {
  const outcome = outcomeOfPost(error);
  return outcome.kind === 'unknown' ? { kind: 'retry', reason: outcome.reason, afterMs: null } : outcome;
}
