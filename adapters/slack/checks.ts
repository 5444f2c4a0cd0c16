/** What doctor looks at for Slack: tokens, scopes, mode; each fault with the step to take. */
import type { Finding } from '../../src/domain/finding.ts';
import { apiUrlOf, modeOf, type SlackSettings } from './config.ts';
import { requestSettings } from './deliver.ts';
import { platformError } from './outcome.ts';
import { APP_SCOPE, neededScopes, scopes } from './scope-table.ts';

const REINSTALL = 'Add it under OAuth & Permissions (api.slack.com/apps), then install the app to the workspace again.';

export async function slackChecks(settings: SlackSettings): Promise<readonly Finding[]> {
  const bot = await botCheck(settings);
  return [...bot, ...(await doorChecks(settings))];
}

async function botCheck(settings: SlackSettings): Promise<readonly Finding[]> {
  const shape = settings.botToken.reveal();
  if (!shape.startsWith('xoxb-')) {
    const next = 'Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions into SLACK_BOT_TOKEN.';
    return [{ check: 'Slack bot token', state: 'fault', found: 'it does not begin with xoxb-', next }];
  }
  try {
    const answer = await (await clientOf(settings, shape)).auth.test();
    const found = `accepted as ${answer.user ?? 'the bot'} in ${answer.team ?? 'its workspace'}`;
    const granted = answer.response_metadata?.scopes;
    return [{ check: 'Slack bot token', state: 'well', found, next: null }, scopeCheck(granted)];
  } catch (error) {
    return [{ check: 'Slack bot token', state: 'fault', ...refusal(error, 'SLACK_BOT_TOKEN') }];
  }
}

/** Slack names the granted scopes in a header of every answer; other servers may not. */
function scopeCheck(granted: readonly string[] | undefined): Finding {
  const check = 'Slack scopes';
  if (granted === undefined)
    return { check, state: 'warning', found: 'Slack does not tell which are granted', next: null };
  const missing = Object.entries(scopes).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0)
    return { check, state: 'well', found: `all ${Object.keys(scopes).length} granted`, next: null };
  const needed = missing.some(([scope]) => neededScopes.some((one) => one === scope));
  const found = `missing: ${missing.map(([scope, why]) => `${scope} (${why})`).join('; ')}`;
  return { check, state: needed ? 'fault' : 'warning', found, next: REINSTALL };
}

async function doorChecks(settings: SlackSettings): Promise<readonly Finding[]> {
  const check = 'Slack mode';
  if (modeOf(settings) === 'http') {
    if (settings.signingSecret === null) {
      const next = `Set SLACK_APP_TOKEN (Socket Mode, an app-level token with ${APP_SCOPE}) or SLACK_SIGNING_SECRET (HTTP).`;
      return [{ check, state: 'fault', found: 'there is no way in for Slack', next }];
    }
    const found = 'signed HTTP at /slack/events; Slack must reach it from outside over https';
    return [{ check, state: 'well', found, next: null }];
  }
  return [await socketCheck(settings, check)];
}

async function socketCheck(settings: SlackSettings, check: string): Promise<Finding> {
  const token = settings.appToken?.reveal() ?? '';
  if (!token.startsWith('xapp-')) {
    const next = `Create an app-level token with ${APP_SCOPE} under Basic Information and copy it (xapp-…).`;
    return { check, state: 'fault', found: 'SLACK_APP_TOKEN does not begin with xapp-', next };
  }
  try {
    await (await clientOf(settings, token)).apps.connections.open({});
    return { check, state: 'well', found: 'Socket Mode; no public address is needed', next: null };
  } catch (error) {
    return { check, state: 'fault', ...refusal(error, 'SLACK_APP_TOKEN') };
  }
}

function refusal(error: unknown, variable: string): Pick<Finding, 'found' | 'next'> {
  const code = platformError(error);
  if (code === null) {
    const found = `Slack could not be reached (${error instanceof Error ? error.message : String(error)})`;
    return { found, next: 'Check that this machine may open https connections to slack.com.' };
  }
  const next =
    code === 'missing_scope' || code === 'not_allowed_token_type'
      ? `Give the token of ${variable} the scope ${APP_SCOPE}.`
      : `Copy ${variable} again from api.slack.com/apps; reinstall the app where the token was revoked.`;
  return { found: `Slack answers ${code}`, next };
}

async function clientOf(settings: SlackSettings, token: string) {
  const { WebClient } = await import('@slack/web-api');
  const slackApiUrl = apiUrlOf(settings);
  const silent = {
    debug() {},
    info() {},
    warn() {},
    error() {},
    setLevel() {},
    setName() {},
    getLevel: () => 'error' as never,
  };
  return new WebClient(token, { ...requestSettings, logger: silent, ...(slackApiUrl ? { slackApiUrl } : {}) });
}
