import { expect, it } from 'vitest';
import {
  openAnswerMessageStore,
  openClientSettingsStore,
  openInstallationStore,
} from '../../src/storage/installation-store.ts';
import { describeEngines } from './engines.ts';

const AT = '2026-01-05T09:00:00.000Z';
const channel = (id: string) => ({ kind: 'channel' as const, id, destination: `teams:t/${id}` });
const one = { workspace: 'teams:t1' as const, place: channel('general'), team: 'team', by: 'alice' };

describeEngines('Installations', (newPlace) => {
  it('are kept once, by who added us first, and end with their team until we are added again', async () => {
    const store = openInstallationStore(await (await newPlace()).open());
    await store.keep(one, AT);
    await store.keep({ ...one, by: '' }, AT);
    await store.keep({ ...one, place: channel('deals'), by: '' }, AT);
    await store.keep({ ...one, workspace: 'teams:t2' }, AT);
    expect([await store.addedToTeam('teams:t1', 'alice'), await store.addedToTeam('teams:t1', 'bob')]).toEqual([
      true,
      false,
    ]);
    expect(await store.count()).toBe(3);
    await store.end('teams:t1', 'general', 'team', AT);
    const gone = (workspace: 'teams:t1' | 'teams:t2', place: string) => store.isGone(workspace, place);
    expect([
      await gone('teams:t1', 'general'),
      await gone('teams:t1', 'deals'),
      await gone('teams:t2', 'general'),
    ]).toEqual([true, true, false]);
    expect(await store.addedToTeam('teams:t1', 'alice')).toBe(false);
    await store.keep(one, AT);
    expect([
      await gone('teams:t1', 'general'),
      await gone('teams:t1', 'deals'),
      await gone('teams:t1', 'never'),
    ]).toEqual([false, true, false]);
  });

  it('know the conversation with one person', async () => {
    const store = openInstallationStore(await (await newPlace()).open());
    const place = { kind: 'personal' as const, id: 'a:1', destination: 'teams:t/a1' };
    await store.keep({ ...one, place, team: null }, AT);
    expect(await store.personal('teams:t1', 'alice')).toEqual(place);
    expect([await store.personal('teams:t2', 'alice'), await store.personal('teams:t1', 'bob')]).toEqual([null, null]);
  });
});

describeEngines('What messages tell, and what clients are set to', (newPlace) => {
  it('is found by workspace, place and message, and forgotten in time', async () => {
    const store = openAnswerMessageStore(await (await newPlace()).open());
    const told = { workspace: 'teams:t1' as const, place: 'p', remoteId: '17', answer: 'ans_1' };
    await store.keep(told, AT);
    await store.keep({ ...told, answer: 'ans_2' }, AT);
    expect(await store.find('teams:t1', 'p', '17')).toBe('ans_1');
    expect([await store.find('teams:t2', 'p', '17'), await store.find('teams:t1', 'q', '17')]).toEqual([null, null]);
    await store.forget('2026-02-01');
    expect(await store.find('teams:t1', 'p', '17')).toBeNull();
  });

  it('is the last that was told', async () => {
    const store = openClientSettingsStore(await (await newPlace()).open());
    await store.keep('teams:t1', 'alice', { zone: 'Europe/Paris', language: 'en' });
    await store.keep('teams:t1', 'alice', { zone: 'Asia/Seoul', language: 'ko' });
    expect(await store.find('teams:t1', 'alice')).toEqual({ zone: 'Asia/Seoul', language: 'ko' });
    expect(await store.find('teams:t2', 'alice')).toBeNull();
  });
});
