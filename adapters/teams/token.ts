/**
 * The token of a request, looked at before botbuilder verifies it as well: for what does not hold, botbuilder prints its
 * stack for every stranger, and throws errors of several families.
 */

import { createVerify } from 'node:crypto';
import { isRecord, type JsonRecord, parsedJson } from '../../src/basics/outside-json.ts';
import { limits } from './limits.ts';

/** Of every token that the Bot Connector sends. Emulators and other bots have other issuers: refused. */
export const ISSUER = 'https://api.botframework.com';

export interface Expected {
  readonly appId: string;
  readonly serviceUrl: string;
}

/** Three parts in base64url. */
const bearer = /^Bearer ([\w-]{2,4000})\.([\w-]{2,6000})\.([\w-]{2,2000})$/;

export function hasBearer(header: string | undefined): header is string {
  return header !== undefined && header.length <= limits.tokenCharacters && bearer.test(header);
}

/**
 * Why it is refused; null where it may be genuine. The claims are read unverified here and verified after: nothing
 * passes that says less than these.
 */
export function faultIn(header: string, { appId, serviceUrl }: Expected): string | null {
  const [, first = '', second = ''] = bearer.exec(header) ?? [];
  const [head, claims] = [decoded(first), decoded(second)];
  if (head === null || claims === null) return 'no token';
  // botbuilder would take RS384 and RS512 too; the connector signs with RS256 only.
  if (head.alg !== 'RS256' || typeof head.kid !== 'string' || head.kid.length > 200)
    return 'another algorithm or no key';
  if (claims.iss !== ISSUER) return 'another issuer';
  if (claims.aud !== appId) return 'another audience';
  // Without the claim botbuilder skips the comparison.
  if (claims.serviceurl !== serviceUrl) return 'another service address';
  if (typeof claims.exp !== 'number') return 'no end';
  return null;
}

/** Clocks differ by as much as botbuilder allows them. */
const SKEW_SECONDS = 300;

/** Signed with the key, begun and not run out. */
export function holds(header: string, key: string, now: Date): boolean {
  const [, first = '', second = '', signature = ''] = bearer.exec(header) ?? [];
  const { nbf, exp } = decoded(second) ?? {};
  const seconds = now.getTime() / 1000;
  if (typeof exp !== 'number' || exp < seconds - SKEW_SECONDS) return false;
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf > seconds + SKEW_SECONDS)) return false;
  return createVerify('RSA-SHA256').update(`${first}.${second}`).verify(key, signature, 'base64url');
}

export function keyIdIn(header: string): string {
  const [, first = ''] = bearer.exec(header) ?? [];
  return String(decoded(first)?.kid ?? '');
}

function decoded(part: string): JsonRecord | null {
  const value = parsedJson(Buffer.from(part, 'base64url').toString('utf8'));
  return isRecord(value) ? value : null;
}
