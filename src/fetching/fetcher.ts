// The one way out of the house: asks for an address under every limit, follows redirects by hand and checks each hop.
import { Agent, request } from 'undici';
import { PactwireError } from '../basics/errors.ts';
import type { AddressRules } from './address-rules.ts';
import { guardedConnector, type Resolve, resolveBySystem } from './guarded-connector.ts';
import { type HostTurns, hostTurns } from './host-turns.ts';
import { readBody } from './read-body.ts';
import { refused, webAddress } from './web-address.ts';

export interface FetchWish {
  readonly accept?: string;
  /** What was known at the last visit: an unchanged page answers 304 without a body. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal;
}

export interface Fetched {
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Where every redirect said that the move is for good. */
  readonly movedForGood: boolean;
}

export interface Fetcher {
  /** `bad-input` where the guard refuses, `unreachable` where nobody answers in time. Any status is an answer. */
  fetch(address: string, wish?: FetchWish): Promise<Fetched>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  readonly rules: AddressRules;
  readonly userAgent: string;
  readonly resolve?: Resolve;
  readonly ca?: string;
  readonly limits?: Partial<FetchLimits>;
}

export interface FetchLimits {
  readonly redirects: number;
  /** After unpacking. */
  readonly bytes: number;
  /** For all hops together, from the first request on. */
  readonly wholeMs: number;
  readonly connectMs: number;
}

const usualLimits: FetchLimits = { redirects: 5, bytes: 10 * 1024 * 1024, wholeMs: 20_000, connectMs: 8_000 };

interface Parts {
  readonly rules: AddressRules;
  readonly userAgent: string;
  readonly agent: Agent;
  readonly turns: HostTurns;
  readonly limits: FetchLimits;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { rules, userAgent, resolve = resolveBySystem, ca } = options;
  const limits = { ...usualLimits, ...options.limits };
  const connect = guardedConnector({
    rules,
    resolve,
    connectMs: limits.connectMs,
    ...(ca === undefined ? {} : { ca }),
  });
  const agent = new Agent({
    connect,
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 2_000,
    keepAliveMaxTimeout: 5_000,
  });
  const parts: Parts = { rules, userAgent, agent, turns: hostTurns(), limits };
  return {
    fetch: (address, wish = {}) => fetchWhole(address, wish, parts),
    close: () => agent.destroy(),
  };
}

async function fetchWhole(address: string, wish: FetchWish, parts: Parts): Promise<Fetched> {
  const { redirects, wholeMs } = parts.limits;
  const first = webAddress(address, parts.rules);
  const visited = new Set<string>();
  let left = wholeMs;
  let movedForGood = true;
  let url = first;
  for (let hop = 0; hop <= redirects; hop += 1) {
    if (visited.has(url.href)) throw refused(`${first.host} sends in a circle; the page cannot be reached.`);
    visited.add(url.href);
    // Waiting for one's turn at a busy host is no slowness of the host.
    const answer = await parts.turns.in(url.hostname, () => askOnce(url, wish, parts, left));
    left -= answer.tookMs;
    const next = redirectOf(answer);
    if (next === null) return { ...answer.fetched, movedForGood: hop > 0 && movedForGood };
    movedForGood &&= answer.fetched.status === 301 || answer.fetched.status === 308;
    url = webAddress(next, parts.rules, url.href);
  }
  throw refused(`${first.host} sends on more than ${redirects} times; give the address it ends at.`);
}

interface Answer {
  readonly fetched: Omit<Fetched, 'movedForGood'>;
  readonly tookMs: number;
}

async function askOnce(url: URL, wish: FetchWish, parts: Parts, ms: number): Promise<Answer> {
  const started = performance.now();
  const clock = AbortSignal.timeout(Math.max(1, Math.round(ms)));
  const signal = wish.signal === undefined ? clock : AbortSignal.any([clock, wish.signal]);
  try {
    const {
      statusCode: status,
      headers,
      body,
    } = await request(url, {
      dispatcher: parts.agent,
      headers: headersOf(wish, parts.userAgent),
      signal,
      headersTimeout: parts.limits.wholeMs,
      bodyTimeout: parts.limits.wholeMs,
    });
    const plain = plainHeaders(headers);
    const wanted = !isRedirect(status) && status !== 304;
    if (!wanted) body.destroy();
    body.on('error', () => undefined);
    const bytes = wanted
      ? await readBody(body, plain['content-encoding'] ?? null, parts.limits.bytes)
      : Buffer.alloc(0);
    return { fetched: { url: url.href, status, headers: plain, body: bytes }, tookMs: performance.now() - started };
  } catch (error) {
    throw inWords(error, url, clock.aborted, wish.signal?.aborted ?? false, parts.limits.wholeMs);
  }
}

function headersOf(wish: FetchWish, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: wish.accept ?? 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5',
    'accept-encoding': 'gzip, br',
    ...(wish.etag ? { 'if-none-match': wish.etag } : {}),
    ...(wish.lastModified ? { 'if-modified-since': wish.lastModified } : {}),
  };
}

function plainHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = typeof value === 'string' ? value : value?.[0];
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function redirectOf({ fetched }: Answer): string | null {
  return isRedirect(fetched.status) ? (fetched.headers.location ?? null) : null;
}

/** What the guard said stays; the rest is told by what the system calls it. */
function inWords(error: unknown, { host }: URL, late: boolean, stopped: boolean, wholeMs: number): PactwireError {
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
