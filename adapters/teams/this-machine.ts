/** Did this request begin on this machine? For the local playground, which has no token to show. */
import type { IncomingMessage } from 'node:http';

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** A proxy or a tunnel brings strangers in from loopback; each of them says so in one of these. */
const forwarding = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'x-original-host',
  'cf-connecting-ip',
];

export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (!loopback.has(socket.remoteAddress ?? '')) return false;
  // A page in a browser of this machine may not use it: it cannot name another host than its own.
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/.test(headers.host ?? '') || headers.origin !== undefined)
    return false;
  return !forwarding.some((name) => headers[name] !== undefined);
}
