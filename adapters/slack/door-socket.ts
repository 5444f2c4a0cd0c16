/** The Socket Mode door: Bolt keeps the connection, we decide when an envelope is acknowledged. */

import type { App, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../src/basics/log.ts';
import { isRecord } from '../../src/basics/outside-json.ts';
import type { Secret } from '../../src/basics/secret.ts';
import { boltLogger } from './bolt-logger.ts';
import type { Take } from './taking.ts';

export interface SocketDoor {
  readonly appToken: Secret;
  readonly apiUrl: string | undefined;
  readonly take: Take;
  readonly log: Log;
}

export async function openSocket({ appToken, apiUrl, take, log }: SocketDoor): Promise<() => Promise<void>> {
  const { SocketModeReceiver } = await import('@slack/bolt');
  const receiver = new SocketModeReceiver({
    appToken: appToken.reveal(),
    logger: boltLogger(log),
    installerOptions: apiUrl === undefined ? {} : { clientOptions: { slackApiUrl: apiUrl } },
  });
  // Bolt's App acknowledges events before anybody has kept them; the receiver only needs one that takes them.
  const app: Pick<App, 'processEvent'> = { processEvent: (event) => process(event, take, log) };
  receiver.init(app as App);
  await receiver.start();
  return async () => {
    await receiver.client.disconnect();
  };
}

async function process({ body, ack }: ReceiverEvent, take: Take, log: Log): Promise<void> {
  const taken = await take(isRecord(body) ? body : {});
  // Without an acknowledgement Slack sends it again; what is malformed would only come back as it is.
  if (taken.status === 503) return;
  await ack(taken.body ?? undefined);
  await taken.after?.().catch((error: unknown) => log.warn('acting on a click failed', { error }));
}
