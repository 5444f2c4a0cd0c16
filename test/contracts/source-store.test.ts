import { expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { ClaimedSource, KnownItem } from '../../src/domain/source.ts';
import { openSourceStore } from '../../src/storage/source-store.ts';
import { timePasses } from '../doubles/time-passes.ts';
import { describeEngines, type Place } from './engines.ts';

const news = { url: 'https://news.example/feed', title: 'News', home: null, by: 'a test' };
const LEASE = 60_000;

async function storeAt(place: Place) {
  return openSourceStore(await place.open(), 'test', { clock: systemClock, leaseMs: LEASE });
}

const item = (key: string, change: Partial<KnownItem> = {}): KnownItem => ({
  key,
  print: 'p',
  state: 'read',
  tries: 0,
  at: '2026-01-01T00:00:00.000Z',
  ...change,
});
const settled = { changes: { lastSuccess: '2026-01-01T00:00:00.000Z' }, nextInMs: 3_600_000, items: [] };

describeEngines('A store of sources', (newPlace) => {
  it('keeps an address once, and finds it by address and id', async () => {
    const store = await storeAt(await newPlace());
    const first = await store.add(news, 0);
    const again = await store.add({ ...news, title: 'Other' }, 0);
    expect([first.isNew, again.isNew, again.source.id, again.source.title]).toEqual([
      true,
      false,
      first.source.id,
      'News',
    ]);
    expect((await store.find(first.source.id))?.url).toBe(news.url);
    expect((await store.remove(news.url))?.id).toBe(first.source.id);
    expect(await store.list()).toEqual([]);
  });

  it('lets one of many replicas visit a source, and only that one settle it', async () => {
    const place = await newPlace();
    const stores = await Promise.all([storeAt(place), storeAt(place), storeAt(place)]);
    await stores[0]!.add(news, 0);
    const claims = (await Promise.all([...stores, ...stores].map((store) => store.claimDue(5)))).flat();
    expect(claims).toHaveLength(1);
    const mine = claims[0] as ClaimedSource;
    expect(await stores[1]!.claim(mine.id)).toBeNull();
    await timePasses(await place.open(), LEASE);
    const [theirs] = await stores[2]!.claimDue(5);
    expect(theirs?.id).toBe(mine.id);
    expect([await stores[0]!.renew(mine), await stores[0]!.settle(mine, settled)]).toEqual([false, false]);
    expect(await stores[2]!.settle(theirs!, { ...settled, items: [item('a')] })).toBe(true);
    expect((await stores[0]!.items(mine.id)).map(({ key }) => key)).toEqual(['a']);
    expect(await stores[0]!.claimDue(5)).toEqual([]);
    expect((await stores[0]!.claim(mine.id))?.lastSuccess).toBe(settled.changes.lastSuccess);
  });

  it('keeps a lease that is renewed', async () => {
    const place = await newPlace();
    const store = await storeAt(place);
    await store.add(news, 0);
    const [mine] = await store.claimDue(1);
    const database = await place.open();
    await timePasses(database, LEASE / 2);
    expect(await store.renew(mine!)).toBe(true);
    await timePasses(database, LEASE / 2);
    expect(await store.claimDue(1)).toEqual([]);
  });

  it('keeps faults, notes and items as they were left, and visits nothing that is stopped', async () => {
    const store = await storeAt(await newPlace());
    const { source } = await store.add(news, 0);
    const [mine] = await store.claimDue(1);
    const changes = {
      fault: 'says this is gone for good',
      faultSince: '2026-01-02T00:00:00.000Z',
      failures: 1,
      state: 'stopped',
      note: null,
      items: 7,
      weekly: 12,
      etag: '"x"',
      movedTo: 'https://new.example/',
      moves: 2,
    } as const;
    await store.settle(mine!, { changes, nextInMs: 0, items: [item('a', { state: 'owed', tries: 1 }), item('b')] });
    expect(await store.find(source.id)).toMatchObject(changes);
    expect(await store.claimDue(1)).toEqual([]);
    const again = await store.claim(source.id);
    await store.settle(again!, {
      changes: { state: 'live', fault: null },
      nextInMs: 0,
      items: [item('a', { print: 'q', tries: 2, at: '2027-01-01T00:00:00.000Z' })],
    });
    expect(await store.items(source.id)).toContainEqual(item('a', { print: 'q', tries: 2 }));
    expect((await store.find(source.id))?.fault).toBeNull();
  });
});
