// Why nothing came from an address, in words for a person; what the guard said stays as it is.
import { PactwireError } from '../basics/errors.ts';

/** What the guard said stays; the rest is told by what the system calls it. */
export function inWords(
  error: unknown,
  { host }: URL,
  late: boolean,
  stopped: boolean,
  wholeMs: number,
): PactwireError {
  const ours = ownError(error);
  if (ours !== null) return ours;
  if (stopped) return new PactwireError('aborted', 'Stopped before the end; what was reported as done is saved.');
  const seconds = Math.round(wholeMs / 1000);
  if (late) return unreachable(`${host} did not answer in full within ${seconds} s; try again later.`, error);
  const code = codeOf(error);
  return unreachable(`${reasons[code] ?? `could not be fetched from (${code})`}`.replace(/^/, `${host} `), error);
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is a name nobody knows; check the address.',
  EAI_AGAIN: 'could not be looked up just now; try again later.',
  ECONNREFUSED: 'refuses connections; try again later.',
  ECONNRESET: 'broke the connection off; try again later.',
  UND_ERR_SOCKET: 'broke the connection off; try again later.',
  EHOSTUNREACH: 'cannot be reached; try again later.',
  ENETUNREACH: 'cannot be reached from here; check this machine’s connection.',
  ETIMEDOUT: 'does not answer; try again later.',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer; try again later.',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired; tell its operator.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that it signed itself; it is not trusted.',
  SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate of nobody we know; it is not trusted.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate that cannot be checked; it is not trusted.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'shows the certificate of another name; it is not trusted.',
  UND_ERR_HEADERS_OVERFLOW: 'sends more headers than a page has; it was not read.',
};

function unreachable(message: string, cause: unknown): PactwireError {
  return new PactwireError('unreachable', message, { cause });
}

/** Of several tries at several addresses the first tells enough. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}

function ownError(error: unknown): PactwireError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    if (at instanceof PactwireError) return at;
  }
  return null;
}
