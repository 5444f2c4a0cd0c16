import { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { boltLogger } from '../../../adapters/slack/bolt-logger.ts';
import { requestSettings } from '../../../adapters/slack/deliver.ts';
import { personInSlack } from '../../../adapters/slack/people.ts';
import { keptLog } from '../../doubles/mail.ts';
import { stubApi } from '../../doubles/web-api.ts';

const alice = { id: 'U1', team_id: 'T1', name: 'alice', tz: 'Asia/Seoul', locale: 'ko-KR' };

async function person(user: object) {
  const { apiUrl } = await stubApi((method) => ({
    json: method === 'users.info' ? { ok: true, user } : { ok: true, channel: { id: 'D1' } },
  }));
  const client = new WebClient('x', { ...requestSettings, slackApiUrl: apiUrl, logger: boltLogger(keptLog()) });
  return personInSlack(client, 'T1', 'U1');
}

describe('a person in Slack', () => {
  it('is known by name, zone and language, and can be written to alone', async () => {
    expect(await person(alice)).toMatchObject({ name: 'alice', role: 'member', zone: 'Asia/Seoul', language: 'ko' });
    expect((await person(alice)).destination).toBe('slack:T1/D1/-');
  });

  it.each<[string, object, string]>([
    ['an admin', { is_admin: true }, 'steward'],
    ['an owner', { is_owner: true }, 'steward'],
    ['a guest', { is_restricted: true, is_admin: true }, 'guest'],
    ['a guest of one channel', { is_ultra_restricted: true }, 'guest'],
    ['somebody of another company', { team_id: 'T9' }, 'guest'],
    ['a bot', { is_bot: true }, 'guest'],
  ])('%s has the rights of a %s', async (_who, change, role) => {
    expect((await person({ ...alice, ...change })).role).toBe(role);
  });
});
