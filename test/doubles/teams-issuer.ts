/** Who signs for Teams, on this machine: OpenID metadata, keys, tokens of every kind, right and wrong. */
import { createHmac, createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const APP_ID = '0f0f0f0f-1111-4222-8333-444444444444';
export const TENANT = '11111111-2222-4333-8444-555555555555';
export const ISSUER = 'https://api.botframework.com';

export interface TokenWish {
  readonly serviceUrl: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signed by a key that nobody published. */
  readonly rogue?: boolean;
  /** Signed with the public key as if it were a shared secret. */
  readonly hmac?: boolean;
}

export interface TeamsIssuer {
  readonly openIdMetadata: string;
  /** Paths that were asked for. */
  readonly hits: string[];
  /** `Bearer …`, good for five minutes where the wish says nothing else. */
  bearer(wish: TokenWish): string;
  /** False: every request is cut off. */
  up: boolean;
  close(): Promise<void>;
}

interface Pair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Made once: keys of this length take their time. */
let pairs: readonly [Pair, Pair] | undefined;

export async function startIssuer(): Promise<TeamsIssuer> {
  pairs ??= [newPair(), newPair()];
  const [good, rogue] = pairs;
  const { n, e } = good.publicKey.export({ format: 'jwk' });
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    if (!issuer.up) return void request.socket.destroy();
    response.setHeader('content-type', 'application/json');
    const keys = [{ kty: 'RSA', use: 'sig', kid: good.kid, n, e, endorsements: ['msteams'] }];
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : { issuer: ISSUER, jwks_uri: `${origin}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: TeamsIssuer = {
    // A path of its own: botbuilder keeps keys by address for as long as the process lives.
    openIdMetadata: `${origin}/${randomUUID()}/openidconfiguration`,
    hits,
    up: true,
    bearer: (wish) => `Bearer ${tokenOf(wish, wish.rogue ? rogue : good)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return issuer;
}

function newPair(): Pair {
  return { kid: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

function tokenOf({ serviceUrl, claims = {}, header = {}, hmac = false }: TokenWish, pair: Pair): string {
  const now = Math.floor(Date.now() / 1000);
  const head = { alg: hmac ? 'HS256' : 'RS256', typ: 'JWT', kid: pair.kid, ...header };
  const body = { iss: ISSUER, aud: APP_ID, nbf: now - 10, exp: now + 300, serviceurl: serviceUrl, ...claims };
  const said = [head, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${said}.${signatureOf(said, pair, hmac)}`;
}

function signatureOf(said: string, { privateKey, publicKey }: Pair, hmac: boolean): string {
  if (!hmac) return createSign('RSA-SHA256').update(said).sign(privateKey, 'base64url');
  const shared = publicKey.export({ type: 'spki', format: 'pem' });
  return createHmac('sha256', shared).update(said).digest('base64url');
}
