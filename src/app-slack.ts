/** Wires Slack: its settings out of the config. */
import { openSlack, type SlackAdapter } from '../adapters/slack/index.ts';
import type { Clock } from './basics/clock.ts';
import { PactwireError } from './basics/errors.ts';
import type { Log } from './basics/log.ts';
import type { Config } from './config.ts';
import type { ChatDesk } from './conversation/chat-adapter.ts';

export async function wireSlack(config: Config, desk: ChatDesk, clock: Clock, log: Log): Promise<SlackAdapter> {
  const { botToken, appToken, signingSecret, apiUrl } = config.slack;
  if (botToken === null) throw new PactwireError('bad-config', 'SLACK_BOT_TOKEN is not set.');
  const settings = { botToken, appToken, signingSecret, apiUrl, houseKey: config.storageKey };
  return openSlack({ settings, desk, clock, log });
}
