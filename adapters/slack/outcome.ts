/** What a failed call says about the message it carried: sorted so that nothing is lost and nothing is said twice. */

import { neverConnected } from '../../src/basics/never-connected.ts';
import type { Outcome } from '../../src/domain/delivery.ts';
import { goneErrors, passingErrors, permanentErrors } from './outcome-table.ts';

/** The parts of web-api's errors that we read; its classes share no interface of their own. */
interface ApiError extends Error {
  readonly code?: string;
  readonly data?: { readonly error?: unknown };
  readonly statusCode?: number;
  readonly retryAfter?: unknown;
  readonly original?: unknown;
}

/** The `error` of an `ok: false`; null where it was another failure. */
export function platformError(error: unknown): string | null {
  const { code, data } = error as ApiError;
  return code === 'slack_webapi_platform_error' && typeof data?.error === 'string' ? data.error : null;
}

export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'unknown', reason: String(error) };
  const { code, statusCode, retryAfter, message } = error as ApiError;
  const said = platformError(error);
  if (said !== null) return outcomeOfCode(said);
  if (code === 'slack_webapi_rate_limited_error') return busy(retryAfter);
  // web-api's words for a 429 whose Retry-After is absent or no number; it has no code for it.
  if (statusCode === 429 || message.startsWith('Retry header did not contain')) return busy(null);
  const connection = connectionCode(error);
  if (connection !== null && neverConnected.has(connection)) {
    return { kind: 'retry', reason: `no connection (${connection})`, afterMs: null };
  }
  return { kind: 'unknown', reason: statusCode === undefined ? message : `HTTP ${statusCode}` };
}

function outcomeOfCode(code: string): Outcome {
  if (goneErrors.has(code)) return { kind: 'rejected', reason: code, gone: true };
  if (permanentErrors.has(code)) return { kind: 'rejected', reason: code };
  if (passingErrors.has(code)) return { kind: 'retry', reason: code, afterMs: null, quiet: 'workspace' };
  return { kind: 'unknown', reason: code };
}

function busy(retryAfter: unknown): Outcome {
  const seconds = typeof retryAfter === 'number' && Number.isFinite(retryAfter) ? retryAfter : null;
  const afterMs = seconds === null ? null : Math.max(0, seconds) * 1000;
  return { kind: 'retry', reason: 'rate limited', afterMs, quiet: 'workspace' };
}

/** fetch wraps what happened to the socket one or two causes deep. */
function connectionCode(error: Error): string | null {
  let cause: unknown = (error as ApiError).original ?? error.cause;
  for (let depth = 0; depth < 4 && cause instanceof Error; depth++) {
    const { code } = cause as { readonly code?: unknown };
    if (typeof code === 'string') return code;
    cause = cause.cause;
  }
  return null;
}
