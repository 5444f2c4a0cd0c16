// The one way out of the house: asks for an address under every limit, follows redirects by hand and checks each hop.

import { Agent, request } from 'undici';
import type { AddressRules } from './address-rules.ts';
import { inWords } from './fetch-faults.ts';
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
