/** The HTTP door: POST /api/messages. Nothing that Teams did not sign gets further; strangers' bodies are not read. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../src/basics/log.ts';
import { parsedJson } from '../../src/basics/outside-json.ts';
import { readRaw } from '../../src/basics/request-body.ts';
import type { TeamsSettings } from './config.ts';
import type { BotGate } from './gate.ts';
import { limits } from './limits.ts';
import { activitySchema } from './schemas.ts';
import type { Take } from './take.ts';
import type { Taken } from './taken.ts';
import { isFromThisMachine } from './this-machine.ts';
import { faultIn, hasBearer } from './token.ts';

export interface Door {
  readonly settings: Pick<TeamsSettings, 'appId' | 'anonymous'>;
  readonly gate: Pick<BotGate, 'enter'>;
  readonly take: Take;
  readonly log: Log;
}

export type RawHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function teamsDoor(deps: Door): RawHandler {
  return async (request, response) => {
    const { status, body } = await answerTo(request, deps);
    // The rest of what was not read is not worth reading.
    if (!request.complete) response.setHeader('connection', 'close');
    const text = body === null ? '' : JSON.stringify(body);
    response.writeHead(status, text === '' ? {} : { 'content-type': 'application/json' });
    response.end(text);
  };
}

type Answer = { readonly status: number; readonly body: object | null };

const empty = (status: number): Answer => ({ status, body: null });

async function answerTo(request: IncomingMessage, deps: Door): Promise<Answer> {
  const { settings, log } = deps;
  if (request.method !== 'POST') return empty(405);
  const header = request.headers.authorization;
  if (settings.anonymous ? !isFromThisMachine(request) : !hasBearer(header)) {
    log.warn('a request that Teams did not send', {
      reason: settings.anonymous ? 'not from this machine' : 'no token',
    });
    return empty(401);
  }
  const raw = await readRaw(request, limits.requestBytes);
  if (raw === null) return empty(413);
  const activity = parsedJson(raw.toString('utf8'));
  // Before botbuilder sees it: a body of another shape ends its process.
  const read = activitySchema.safeParse(activity);
  if (!read.success) return empty(400);
  const expected = { appId: settings.appId ?? '', serviceUrl: read.data.serviceUrl };
  const fault = settings.anonymous ? null : faultIn(header ?? '', expected);
  if (fault === null) return enter(settings.anonymous ? '' : (header ?? ''), activity as object, deps);
  log.warn('a request that Teams did not send', { reason: fault });
  return empty(401);
}

async function enter(header: string, activity: object, { gate, take, log }: Door): Promise<Answer> {
  const inside: { taken: Taken | null } = { taken: null };
  const isTeams = await gate.enter(header, activity, async () => {
    inside.taken = await take(activity);
  });
  if (isTeams && inside.taken !== null) return inside.taken;
  log.warn('a request that Teams did not send', { reason: 'its token does not hold' });
  return empty(401);
}
