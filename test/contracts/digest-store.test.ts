import { expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { ChannelDigest } from '../../src/domain/digest.ts';
import { editionKey, type NewEdition } from '../../src/domain/kept-edition.ts';
import { openDigestStore } from '../../src/storage/digest-store.ts';
import { openEditionLibrary } from '../../src/storage/edition-library.ts';
import { openEditionStore } from '../../src/storage/edition-store.ts';
import { replyOf } from '../doubles/mail.ts';
import { describeEngines } from './engines.ts';

const setting: ChannelDigest = {
  id: 'd_00000001',
  workspace: 'slack:T1',
  place: { kind: 'channel', id: 'C1', destination: 'slack:T1/C1/-' },
  digest: 'weekly',
  timing: { every: 'week', day: 1, time: '09:00', zone: 'Asia/Seoul' },
  language: 'ko',
  companies: ['kt'],
  topics: [],
  empty: 'say',
  state: 'on',
  reason: null,
  owner: 'U1',
  since: '2025-03-20T09:00:00.000Z',
  version: 1,
};
const series = { workspace: 'slack:T1', destination: 'slack:T1/C1/-', digest: 'weekly' };
const change = (before: ChannelDigest | null, after: ChannelDigest, gesture: string) =>
  ({ id: `dc_${gesture}`, at: after.since, by: 'U1', gesture, verb: 'set', before, after, period: null }) as const;
const edition = (period: string, told: Partial<NewEdition> = {}): NewEdition => ({
  ...series,
  setting,
  period,
  state: 'posted',
  reason: null,
  dueAt: '2025-03-24T00:00:00.000Z',
  learnedUntil: '2025-03-24T00:00:00.000Z',
  parts: [replyOf('first'), replyOf('second')],
  items: [
    {
      keys: ['stage:p_1/mou/a_1', 'story:s_1'],
      what: 'stage',
      partnership: 'p_1',
      story: null,
      text: 'KT × Nokia – MOU',
      quotes: ['KT and Nokia signed'],
      articles: [{ id: 'a_1', version: 1 }],
    },
  ],
  missed: [],
  language: 'ko',
  zone: 'Asia/Seoul',
  ...told,
});

describeEngines('Settings of digests', (newPlace) => {
  it('are kept with who changed them, once a gesture, and not over somebody else’s change', async () => {
    const settings = openDigestStore(await (await newPlace()).open());
    expect(await settings.change(change(null, setting, 'g1'))).toBe(true);
    expect(await settings.find('slack:T1', setting.id)).toEqual(setting);
    const next = { ...setting, version: 2, owner: 'U2' };
    expect(await settings.change(change(setting, next, 'g1'))).toBe(false);
    expect(await settings.change(change(setting, next, 'g2'))).toBe(true);
    expect(await settings.change(change(setting, { ...next, owner: 'U3' }, 'g3'))).toBe(false);
    expect((await settings.latest('slack:T1', setting.id))?.after).toEqual(next);
    expect((await settings.changed('slack:T1', setting.id, 'g1'))?.after).toEqual(setting);
    expect(await settings.find('slack:T2', setting.id)).toBeNull();
    expect(await settings.changeById('slack:T2', 'dc_g1')).toBeNull();
    expect(await settings.called('C1')).toEqual([next]);
  });

  it('that are on are read a page at a time', async () => {
    const settings = openDigestStore(await (await newPlace()).open());
    for (let n = 1; n <= 5; n += 1) {
      const state = n === 3 ? 'paused' : 'on';
      await settings.change(change(null, { ...setting, id: `d_${n}`, state }, `g${n}`));
    }
    const first = await settings.running({ after: '', limit: 2 });
    const rest = await settings.running({ after: first.at(-1)!.id, limit: 10 });
    expect([...first, ...rest].map(({ id }) => id)).toEqual(['d_1', 'd_2', 'd_4', 'd_5']);
  });
});

describeEngines('Editions', (newPlace) => {
  it('are taken once by whoever is first, with what they owe in the same transaction', async () => {
    const place = await newPlace();
    const [one, two] = [await place.open(), await place.open()];
    await openDigestStore(one).change(change(null, setting, 'g1'));
    const stores = [one, two].map((database) => openEditionStore(database, 'home', systemClock));
    const missed = [{ period: '2025-W12', at: 0, date: '2025-03-17' }];
    const tries = stores.flatMap((store) => [1, 2, 3].map(() => store.publish(edition('2025-W13', { missed }))));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    const rows = await one.read.selectFrom('outbox').select(['key', 'part']).orderBy('part').execute();
    expect(rows).toEqual([0, 1].map((part) => ({ key: editionKey({ digest: 'weekly', period: '2025-W13' }), part })));
    expect(await stores[0]!.taken(series, ['2025-W12', '2025-W13', '2025-W14'])).toEqual(
      new Set(['2025-W12', '2025-W13']),
    );
    expect(await stores[1]!.learnedUntil(series)).toBe('2025-03-24T00:00:00.000Z');
    expect(await stores[0]!.told('slack:T1', 'slack:T1/C1/-', ['story:s_1', 'story:s_2'])).toEqual(
      new Set(['story:s_1']),
    );
    expect(await stores[0]!.told('slack:T2', 'slack:T1/C1/-', ['story:s_1'])).toEqual(new Set());
  });

  it('are not posted for a setting that changed since it was read', async () => {
    const database = await (await newPlace()).open();
    const settings = openDigestStore(database);
    const editions = openEditionStore(database, 'home', systemClock);
    expect(await editions.publish(edition('2025-W13'))).toBe(false);
    await settings.change(change(null, setting, 'g1'));
    await settings.change(change(setting, { ...setting, version: 2, state: 'paused' }, 'g2'));
    expect(await editions.publish(edition('2025-W13'))).toBe(false);
    expect(await editions.taken(series, ['2025-W13'])).toEqual(new Set());
    expect(await editions.publish(edition('now-g', { setting: null }))).toBe(true);
  });

  it('keep the version of each article they rest on, and are not shaken by what the library does not know', async () => {
    const database = await (await newPlace()).open();
    const editions = openEditionStore(database, 'home', systemClock);
    await editions.publish(edition('2025-W13', { setting: null }));
    // The library holds no article a_1 in another version, so nothing is shaken.
    expect(await editions.shaken(new Date(0), 10)).toEqual([]);
    const [row] = await database.read.selectFrom('digest_grounds').selectAll().where('ground', '=', 'a:a_1').execute();
    expect(row).toMatchObject({ period: '2025-W13', version: 1 });
  });

  it('are shaken by a correction of a record that had another id when it was told', async () => {
    const database = await (await newPlace()).open();
    const editions = openEditionStore(database, 'home', systemClock);
    await editions.publish(edition('2025-W13', { setting: null }));
    const [organisation, at] = ['home', '2999-01-01T00:00:00.000Z'];
    await database.write(async (tx) => {
      const correction = { organisation, id: 'c_1', at, by: 'Kim', partnership: 'p_2', change: '{}', undone_at: null };
      await tx.insertInto('ledger_corrections').values(correction).execute();
    });
    expect(await editions.shaken(new Date(0), 10)).toEqual([]);
    await database.write(async (tx) => {
      await tx.insertInto('ledger_aliases').values({ organisation, id: 'p_1', into_id: 'p_2' }).execute();
    });
    expect(await editions.shaken(new Date(0), 10)).toMatchObject([{ period: '2025-W13' }]);
  });

  it('count what each feed brought that was read before their days began', async () => {
    const database = await (await newPlace()).open();
    const feed = (id: string, title: string | null, added: string, state = 'live') => ({
      organisation: 'home',
      id,
      url: `https://${id}.example/feed`,
      title,
      by: 'U1',
      state,
      attempt: 0,
      free_at: added,
      claimed: 0,
      added_at: added,
      failures: 0,
      moves: 0,
      items: 0,
    });
    const item = (source: string, key: string, at: string, state = 'read') => ({
      organisation: 'home',
      source,
      key,
      print: key,
      state,
      tries: 0,
      at,
      seen_at: at,
    });
    await database.write(async (tx) => {
      const before = '2025-03-01T00:00:00.000Z';
      await tx
        .insertInto('sources')
        .values([
          feed('loud', 'Loud', before),
          feed('quiet', null, before),
          feed('stopped', 'Stopped', before, 'stopped'),
          feed('young', 'Young', '2025-03-18T00:00:00.000Z'),
        ])
        .execute();
      await tx
        .insertInto('source_items')
        .values([
          item('loud', 'one', '2025-03-17T00:00:00.000Z'),
          item('loud', 'last minute', '2025-03-23T23:59:00.000Z'),
          item('quiet', 'earlier', '2025-03-16T23:59:00.000Z'),
          item('quiet', 'not read', '2025-03-18T00:00:00.000Z', 'left'),
        ])
        .execute();
    });
    const feeds = await openEditionLibrary(database, 'home').feeds({ from: '2025-03-17', until: '2025-03-23' });
    expect(new Map(feeds.map(({ name, items }) => [name, items]))).toEqual(
      new Map([
        ['Loud', 2],
        ['quiet.example', 0],
      ]),
    );
  });

  it('read nothing of an empty library', async () => {
    const library = openEditionLibrary(await (await newPlace()).open(), 'home');
    const days = { from: '2025-01-01', until: '2025-12-31' };
    expect(await library.articles(days)).toEqual([]);
    expect(await library.partnerships(days)).toEqual([]);
    expect(await library.corrected('')).toEqual([]);
    expect(await library.counts(days)).toEqual({ articles: 0, partnerships: 0 });
    expect(await library.publishers(days)).toEqual(new Map());
    expect(await library.feeds(days)).toEqual([]);
    expect(await library.grounds(['a'])).toEqual(new Map());
    expect(await library.copies(['a'])).toEqual(new Map());
  });
});
