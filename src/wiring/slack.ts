/** Wires Slack: its settings out of the config. */
import { slackChecks } from '../../adapters/slack/checks.ts';
import type { SlackSettings } from '../../adapters/slack/config.ts';
import { openSlack, type SlackAdapter } from '../../adapters/slack/index.ts';
import type { Clock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { Log } from '../basics/log.ts';
import type { Config } from '../config.ts';
import type { ChatDesk } from '../conversation/chat-adapter.ts';
import type { Finding } from '../domain/finding.ts';
import { usualTimes } from './mail-times.ts';

export async function wireSlack(
  config: Config,
  desk: ChatDesk,
  clock: Clock,
  log: Log,
  requestMs: number = usualTimes.requestMs,
): Promise<SlackAdapter> {
  const settings = settingsOf(config);
  if (settings === null) throw new PactwireError('bad-config', 'SLACK_BOT_TOKEN is not set.');
  return openSlack({ settings, desk, clock, log, requestMs });
}

/** For doctor: nothing where Slack is not configured. */
export async function slackFindings(config: Config): Promise<readonly Finding[]> {
  const settings = settingsOf(config);
  return settings === null ? [] : slackChecks(settings);
}

function settingsOf({ slack, storageKey }: Config): SlackSettings | null {
  const { botToken, ...others } = slack;
  return botToken === null ? null : { botToken, ...others, houseKey: storageKey };
}
