/** Slack: receives into the inbox, renders replies as Block Kit, delivers from the outbox. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../src/basics/clock.ts';
import { PactwireError } from '../../src/basics/errors.ts';
import type { Log } from '../../src/basics/log.ts';
import type { Secret } from '../../src/basics/secret.ts';
import type { ChatDesk, MailAdapter } from '../../src/conversation/chat-adapter.ts';
import { boltLogger } from './bolt-logger.ts';
import { apiUrlOf, appIdOf, markerKeyOf, modeOf, type SlackSettings } from './config.ts';
import { deliverToSlack, requestSettings } from './deliver.ts';
import { httpDoor, type RawHandler } from './door-http.ts';
import { openSocket } from './door-socket.ts';
import { clearFragments } from './fragments.ts';
import { showStatus, slackHands } from './hands.ts';
import { type Installations, ownApp } from './installations.ts';
import { liveInSlack } from './live.ts';
import { type Looker, lookInSlack } from './look.ts';
import { outcomeOf } from './outcome.ts';
import { audienceInSlack, personInSlack } from './people.ts';
import type { SlackSelf } from './received.ts';
import { responseUrlCheck, uploadCheck } from './response-url.ts';
import { splitReply } from './split.ts';
import { showHome, taking } from './take.ts';
import { isFromHome } from './take-forms.ts';

export interface SlackDeps {
  readonly settings: SlackSettings;
  readonly desk: ChatDesk;
  readonly clock: Clock;
  readonly log: Log;
  /** The longest that one request may take: well within the lease of a delivery. */
  readonly requestMs: number;
  /** The organisation's own app where absent. */
  readonly installations?: Installations;
}

export interface SlackAdapter extends MailAdapter {
  /** For POST /slack/events; null in Socket Mode. */
  readonly events: RawHandler | null;
}

/** Asks Slack who we are; `bad-config` where it does not know us. */
export async function openSlack({ installations, ...deps }: SlackDeps): Promise<SlackAdapter> {
  const { settings, desk, clock, log, requestMs } = deps;
  const token = await (installations ?? ownApp(settings.botToken)).botToken(null);
  if (token === null) throw new PactwireError('bad-config', 'The Slack app is installed in no workspace.');
  const client = await openClient(token, settings, log, requestMs);
  const self = await whoAmI(client, settings);
  const mayUseResponseUrl = responseUrlCheck(settings.apiUrl);
  const mayUploadTo = uploadCheck(settings.apiUrl);
  const looker: Looker = { client, markerKey: markerKeyOf(settings), mayUseResponseUrl, mayUploadTo, ...self };
  const hands = slackHands(client, clock);
  const take = taking({ desk, hands, self, mayUseResponseUrl, log });
  const { signingSecret, appToken } = settings;
  let close: () => Promise<void> = async () => undefined;
  return {
    name: 'slack',
    events: modeOf(settings) === 'http' && signingSecret ? httpDoor({ signingSecret, clock, take, log }) : null,
    async start() {
      if (appToken !== null) close = await openSocket({ appToken, apiUrl: apiUrlOf(settings), take, log });
      log.info('Slack is connected', { mode: modeOf(settings), team: self.team });
    },
    stop: () => close(),
    split: splitReply,
    async deliver(delivery) {
      const outcome = await deliverToSlack(delivery, looker);
      const begunUnseen = delivery.live && delivery.remoteId === null;
      if (begunUnseen && outcome.kind === 'delivered') await clearFragments(delivery, looker, log);
      return outcome;
    },
    live: liveInSlack({ client, team: self.team, clock, log }),
    look: (delivery) => lookInSlack(delivery, looker),
    async answered(arrival) {
      if (isFromHome(arrival)) await showHome({ team: self.team, user: arrival.by }, { desk, hands });
    },
    working: (arrival) => showStatus(client, arrival),
    person: (_workspace, id) => personInSlack(client, self.team, id),
    audience: (_workspace, place) => audienceInSlack(client, place),
  };
}

async function openClient(token: Secret, settings: SlackSettings, log: Log, timeout: number): Promise<WebClient> {
  const { WebClient } = await import('@slack/web-api');
  const slackApiUrl = apiUrlOf(settings);
  return new WebClient(token.reveal(), {
    ...requestSettings,
    timeout,
    logger: boltLogger(log),
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  });
}

/** Slack says no, or is busy or away: what passes by is waited for. */
async function whoAmI(client: WebClient, settings: SlackSettings): Promise<SlackSelf> {
  for (let tries = 1; ; tries += 1) {
    try {
      const { team_id, user_id, bot_id } = await client.auth.test();
      if (team_id && user_id)
        return { team: team_id, botUser: user_id, botId: bot_id ?? null, appId: appIdOf(settings) };
      throw new Error('auth.test names no team');
    } catch (cause) {
      const refused = outcomeOf(cause).kind === 'rejected';
      if (!refused && tries < WHO_AM_I_TRIES) {
        await sleep(WHO_AM_I_WAIT_MS * 2 ** tries);
        continue;
      }
      const why = refused ? 'does not accept SLACK_BOT_TOKEN' : 'does not answer';
      throw new PactwireError('bad-config', `Slack ${why}; run doctor, it tells what to do.`, { cause });
    }
  }
}

const WHO_AM_I_TRIES = 6;
const WHO_AM_I_WAIT_MS = 250;
