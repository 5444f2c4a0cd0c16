/** Wires Slack: loaded only where it is configured. */
import { openSlack, type SlackAdapter } from '../adapters/slack/index.ts';
import type { Clock } from './basics/clock.ts';
import type { Log } from './basics/log.ts';
import type { Config } from './config.ts';
import type { ChatDesk } from './conversation/chat-adapter.ts';

export function isSlackConfigured({ slack }: Config): boolean {
  return slack.botToken !== null;
}

/** Null where Slack is not configured. */
export async function wireSlack(config: Config, desk: ChatDesk, clock: Clock, log: Log): Promise<SlackAdapter | null> {
  const { botToken, appToken, signingSecret, apiUrl } = config.slack;
  if (botToken === null) return null;
  const settings = { botToken, appToken, signingSecret, apiUrl, houseKey: config.storageKey };
  return openSlack({ settings, desk, clock, log });
}
