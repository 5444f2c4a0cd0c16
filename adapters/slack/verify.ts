/** Is it Slack who sent this? Signature, age and shape of a request's body, before anything reads it. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { limits } from './limits.ts';

export interface SignedRequest {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  /** The bytes as they came: a body parsed and written again has another signature. */
  readonly body: Buffer;
}

export type Verdict = 'genuine' | 'unsigned' | 'too-old-or-ahead' | 'wrong-signature';

export function verify({ timestamp, signature, body }: SignedRequest, secret: string, now: Date): Verdict {
  if (!timestamp || !signature) return 'unsigned';
  if (!/^\d{1,12}$/.test(timestamp)) return 'unsigned';
  // Ahead as well: a signed request dated next year could be replayed until then.
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > limits.signatureAgeSeconds) return 'too-old-or-ahead';
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
  return same(signature, expected) ? 'genuine' : 'wrong-signature';
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
