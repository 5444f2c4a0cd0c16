/**
 * The keys that Teams' tokens are signed with. botbuilder's own store has no timeout, asks once for every request
 * that waits, and refuses everybody while Microsoft's server is away; this one keeps the old keys and asks one by one.
 */
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';

const FRESH_MS = 24 * 3_600_000;
/** After a failure, or for a key nobody knows: not sooner. */
const PAUSE_MS = 60_000;
const REQUEST_MS = 5_000;

const metadataSchema = z.object({ jwks_uri: z.string().regex(/^https?:\/\//) });
const keysSchema = z.object({
  keys: z.array(
    z
      .object({
        kid: z.string().optional(),
        kty: z.string(),
        n: z.string().optional(),
        e: z.string().optional(),
        endorsements: z.array(z.string()).optional(),
      })
      .loose(),
  ),
});

/** As botbuilder's extractor asks for it. */
export interface SigningKey {
  readonly key: string;
  readonly endorsements: string[];
}

export interface KeyRing {
  getKey(keyId: string): Promise<SigningKey | null>;
}

export function openKeyRing(metadataUrl: string, clock: Clock, log: Log): KeyRing {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    askedAt = clock.monotonicMs();
    try {
      keys = await fetchKeys(metadataUrl);
      fetchedAt = askedAt;
    } catch (error) {
      log.warn('the keys of Teams could not be fetched; the ones we have stay', { error, held: keys.size });
    }
  }

  /** Whoever needs keys meanwhile waits for the same answer. */
  function refreshOnce(): Promise<void> {
    asking ??= refresh().finally(() => {
      asking = null;
    });
    return asking;
  }

  return {
    async getKey(keyId) {
      const now = clock.monotonicMs();
      const stale = now - fetchedAt > FRESH_MS;
      if ((stale || !keys.has(keyId)) && now - askedAt > PAUSE_MS) await refreshOnce();
      else if (asking !== null && !keys.has(keyId)) await asking;
      return keys.get(keyId) ?? null;
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri } = metadataSchema.parse(await fetchJson(metadataUrl));
  // The keys are as good as the way they come: an https address does not hand on to another kind.
  if (new URL(jwks_uri).protocol !== new URL(metadataUrl).protocol) throw new Error('the keys are elsewhere');
  const { keys } = keysSchema.parse(await fetchJson(jwks_uri));
  return new Map(
    keys.flatMap(({ kid, kty, n, e, endorsements = [] }) => {
      if (kid === undefined || kty !== 'RSA' || n === undefined || e === undefined) return [];
      const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
      return [[kid, { key: key.export({ type: 'spki', format: 'pem' }).toString(), endorsements }] as const];
    }),
  );
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(REQUEST_MS) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}
