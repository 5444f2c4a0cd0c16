import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slackChecks } from '../../../adapters/slack/checks.ts';
import { limits } from '../../../adapters/slack/limits.ts';
import { SHORTCUT } from '../../../adapters/slack/received.ts';
import { scopes } from '../../../adapters/slack/scope-table.ts';
import { Secret } from '../../../src/basics/secret.ts';
import { type ApiAnswer, stubApi } from '../../doubles/web-api.ts';

const well = {
  json: { ok: true, team: 'Pact', user: 'pactwire', url: 'wss://x' },
  headers: { 'x-oauth-scopes': Object.keys(scopes).join(',') },
};

async function checks(
  tokens: { bot?: string; app?: string | null; signing?: string | null },
  answer: (method: string) => ApiAnswer = () => well,
) {
  const { apiUrl } = await stubApi(answer);
  const { bot = 'xoxb-1', app = 'xapp-1-A012345-1-x', signing = null } = tokens;
  const secret = (value: string | null) => (value === null ? null : new Secret(value));
  return slackChecks({
    botToken: new Secret(bot),
    appToken: secret(app),
    signingSecret: secret(signing),
    apiUrl,
    houseKey: null,
  });
}

describe('what doctor says of Slack', () => {
  it('is well where tokens, scopes and mode are', async () => {
    const found = await checks({});
    expect(found.map(({ check, state }) => `${check}: ${state}`)).toEqual([
      'Slack bot token: well',
      'Slack scopes: well',
      'Slack mode: well',
    ]);
    expect(found[0]!.found).toBe('accepted as pactwire in Pact');
  });

  it('names the scope that is missing, and what it costs', async () => {
    const some = { ...well, headers: { 'x-oauth-scopes': 'chat:write,commands' } };
    const [, scope] = await checks({}, () => some);
    expect(scope).toMatchObject({ state: 'warning' });
    expect(scope!.found).toContain('im:history (to be asked in direct messages)');
    const none = { ...well, headers: { 'x-oauth-scopes': 'commands' } };
    expect((await checks({}, () => none))[1]).toMatchObject({ state: 'fault' });
  });

  it.each<[string, Parameters<typeof checks>[0], (method: string) => ApiAnswer, RegExp]>([
    ['a user token', { bot: 'xoxp-1' }, () => well, /begin with xoxb-/],
    ['a revoked token', {}, () => ({ json: { ok: false, error: 'token_revoked' } }), /token_revoked/],
    ['no connection', {}, () => 'reset', /could not be reached/],
    ['a bot token for an app token', { app: 'xoxb-2' }, () => well, /begin with xapp-/],
    [
      'an app token without its scope',
      {},
      (method) => (method.startsWith('apps.') ? { json: { ok: false, error: 'missing_scope' } } : well),
      /missing_scope/,
    ],
    ['no way in', { app: null }, () => well, /no way in/],
  ])('tells %s, with the next step and without the token', async (_what, tokens, answer, words) => {
    const found = await checks(tokens, answer);
    const fault = found.find(({ state }) => state === 'fault');
    expect(fault?.found).toMatch(words);
    expect(fault?.next).toBeTruthy();
    expect(JSON.stringify(found)).not.toMatch(/xox[bp]-\d|xapp-1-/);
  });

  it('says what HTTP needs', async () => {
    const found = await checks({ app: null, signing: 's' });
    expect(found.at(-1)).toMatchObject({ check: 'Slack mode', state: 'well' });
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('adapters/slack/manifest.json', 'utf8'));

  it('asks for exactly the scopes that have a reason', () => {
    expect(manifest.oauth_config.scopes).toEqual({ bot: Object.keys(scopes).sort() });
  });

  it('names the shortcut and the events as the code knows them', () => {
    expect(manifest.features.shortcuts[0].callback_id).toBe(SHORTCUT);
    expect(manifest.settings.event_subscriptions.bot_events).toContain('app_mention');
  });

  it('stays within what Slack takes', () => {
    expect(manifest.features.agent_view.agent_description.length).toBeLessThanOrEqual(limits.agentDescription);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  });
});
