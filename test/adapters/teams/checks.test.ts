import { expect, it } from 'vitest';
import { teamsChecks } from '../../../adapters/teams/checks.ts';
import type { TeamsSettings } from '../../../adapters/teams/config.ts';
import { readRehearsal, servesTenant } from '../../../adapters/teams/config.ts';
import { Secret } from '../../../src/basics/secret.ts';
import { keptLog } from '../../doubles/mail.ts';
import { settingsOf } from './kit.ts';

const rehearsal = { openIdMetadata: 'http://127.0.0.1:1/x', outboundToken: 't' };
const checks = (change: Partial<TeamsSettings>, installed = 2) =>
  teamsChecks({
    settings: settingsOf({ rehearsal, appPassword: new Secret('p-1'), ...change }),
    installed,
    host: '127.0.0.1',
    log: keptLog(),
  });

it('is well where registration, token and installation are', async () => {
  const found = await checks({});
  expect(found.map(({ check, state }) => `${check}: ${state}`)).toEqual([
    'Teams registration: well',
    'Teams token: well',
    'Teams way in: well',
    'Teams installation: well',
  ]);
  expect(JSON.stringify(found)).not.toContain('p-1');
});

it.each<[string, Partial<TeamsSettings>, number, RegExp]>([
  ['an id that is none', { appId: 'x' }, 1, /no application id/],
  ['a tenant that is none', { tenantId: 'x' }, 1, /no tenant id/],
  ['an app in no conversation', {}, 0, /in no conversation/],
  ['requests without a token', { anonymous: true, appId: null }, 1, /playground/],
])('tells %s, with the next step', async (_what, change, installed, words) => {
  const told = (await checks(change, installed)).find(({ found }) => words.test(found));
  expect(told?.state).not.toBe('well');
  expect(told?.next).toBeTruthy();
});

it('takes a rehearsal only where it is on this machine', () => {
  expect(readRehearsal(JSON.stringify(rehearsal))).toEqual(rehearsal);
  for (const openIdMetadata of ['https://evil.example/x', 'http://127.0.0.1.evil.example/', 5]) {
    expect(readRehearsal(JSON.stringify({ ...rehearsal, openIdMetadata }))).toBeNull();
  }
  expect(readRehearsal(null)).toBeNull();
});

it('serves its own tenant, however it is written, and no other', () => {
  const settings = settingsOf();
  expect(servesTenant(settings, settings.tenantId!.toUpperCase())).toBe(true);
  for (const tenant of ['', 'x', '../x']) expect(servesTenant(settings, tenant)).toBe(false);
});
