/** The adapter's HTTP door on a real server, with a desk that keeps what comes through and a log that keeps its lines. */
import { onTestFinished } from 'vitest';
import { httpDoor } from '../../../adapters/slack/door-http.ts';
import type { SlackSelf } from '../../../adapters/slack/received.ts';
import { responseUrlCheck } from '../../../adapters/slack/response-url.ts';
import { taking } from '../../../adapters/slack/take.ts';
import type { SlackHands } from '../../../adapters/slack/taking.ts';
import { systemClock } from '../../../src/basics/clock.ts';
import { Secret } from '../../../src/basics/secret.ts';
import { serve } from '../../../src/operations/http-server.ts';
import { slackDriver } from '../../clients/slack-driver.ts';
import { keptDesk } from '../../doubles/chat-desk.ts';
import { keptLog } from '../../doubles/mail.ts';

export const self: SlackSelf = { team: 'T1', appId: 'A1', botUser: 'UBOT', botId: 'BBOT' };
export const SIGNING = 'signing-secret-of-a-test';
const quietHands: SlackHands = {
  openView: async () => undefined,
  publishHome: async () => undefined,
  suggest: async () => undefined,
  languageOf: async () => 'en',
  directChannel: async (user) => `D${user}`,
};

export async function openDoor(hands: Partial<SlackHands> = {}) {
  const [desk, log] = [keptDesk(), keptLog()];
  const server = await serve({}, '127.0.0.1', 0, log);
  onTestFinished(() => server.close());
  const mayUseResponseUrl = responseUrlCheck(null);
  const take = taking({ desk, hands: { ...quietHands, ...hands }, self, mayUseResponseUrl, log });
  const eventsUrl = `${server.address}/slack/events`;
  server.handOver('/slack/events', httpDoor({ signingSecret: new Secret(SIGNING), clock: systemClock, take, log }));
  const driver = slackDriver({ eventsUrl, signingSecret: SIGNING, team: 'T1', app: 'A1' });
  return { desk, log, driver, eventsUrl, address: new URL(server.address) };
}

/** A mention of the bot in a channel. */
export function mentionOf(ts: string, more: object = {}): object {
  return { type: 'app_mention', user: 'U1', channel: 'C1', text: '<@UBOT> Who signed?', ts, ...more };
}
