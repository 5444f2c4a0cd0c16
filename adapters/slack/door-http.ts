/** The HTTP door: POST /slack/events. Reads its own raw body; nothing unsigned gets further. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';
import { readRaw } from '../../src/basics/request-body.ts';
import type { Secret } from '../../src/basics/secret.ts';
import { readBody } from './body.ts';
import { limits } from './limits.ts';
import type { Take } from './taking.ts';
import { verify } from './verify.ts';

export interface HttpDoor {
  readonly signingSecret: Secret;
  readonly clock: Clock;
  readonly take: Take;
  readonly log: Log;
}

export type RawHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function httpDoor(deps: HttpDoor): RawHandler {
  return async (request, response) => {
    if (request.method !== 'POST') return answer(response, 405, null);
    const body = await readRaw(request, limits.requestBytes);
    if (body === null) {
      // The rest of it is not worth reading.
      response.setHeader('connection', 'close');
      return answer(response, 413, null);
    }
    const verdict = verify(signed(request, body), deps.signingSecret.reveal(), deps.clock.now());
    if (verdict !== 'genuine') {
      deps.log.warn('a request that Slack did not sign', { verdict });
      return answer(response, 401, null);
    }
    const read = readBody(request.headers['content-type'], body.toString('utf8'));
    if (read.kind === 'malformed') return answer(response, 400, null);
    const { status, body: said, after } = await deps.take(read.payload);
    answer(response, status, said);
    await after?.().catch((error: unknown) => deps.log.warn('acting on a click failed', { error }));
  };
}

function signed(request: IncomingMessage, body: Buffer) {
  const one = (name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { timestamp: one('x-slack-request-timestamp'), signature: one('x-slack-signature'), body };
}

function answer(response: ServerResponse, status: number, body: object | null): void {
  const text = body === null ? '' : JSON.stringify(body);
  response.writeHead(status, text === '' ? {} : { 'content-type': 'application/json' });
  response.end(text);
}
