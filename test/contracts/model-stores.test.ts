import { expect, it } from 'vitest';
import { openUsageStore } from '../../src/storage/usage-store.ts';
import { openVectorStore, type VectorBlock } from '../../src/storage/vector-store.ts';
import { document } from '../doubles/plain-reading.ts';
import { ORGANISATION, openTestLibrary } from '../doubles/test-library.ts';
import { describeEngines } from './engines.ts';

const at = (iso: string) => ({ now: () => new Date(iso), monotonicMs: () => 0 });
const daily = { workspace: 100, person: 40 };
const ann = { workspace: 'slack:T1', by: 'U1' };
const bob = { workspace: 'slack:T1', by: 'U2' };

describeEngines('Budgets of a model', (newPlace) => {
  it('are a person’s and a workspace’s, counted together by all who share the library, and new each day', async () => {
    const place = await newPlace();
    const [one, two] = [await place.open(), await place.open()];
    const here = openUsageStore(one, daily, at('2026-03-01T10:00:00Z'));
    const there = openUsageStore(two, daily, at('2026-03-01T23:59:00Z'));
    expect(await here.spent(ann)).toBeNull();
    await here.spend(ann, 'm', { prompt: 30, completion: 10 });
    expect(await there.spent(ann)).toBe('person');
    expect(await there.spent(bob)).toBeNull();
    await there.spend({ workspace: 'slack:T1', by: null }, 'm', { prompt: 60, completion: 0 });
    expect(await here.spent(bob)).toBe('workspace');
    expect(await here.spent({ workspace: 'slack:T2', by: 'U1' })).toBeNull();
    expect(await openUsageStore(one, daily, at('2026-03-02T00:00:00Z')).spent(ann)).toBeNull();
  });

  it('lose no token where two processes spend at once', async () => {
    const place = await newPlace();
    const stores = [await place.open(), await place.open()].map((database) =>
      openUsageStore(database, daily, at('2026-03-01T10:00:00Z')),
    );
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => stores[n % 2]!.spend(ann, 'm', { prompt: 1, completion: 1 })),
    );
    expect(await stores[0]!.list(5)).toEqual([
      { day: '2026-03-01', model: 'm', requests: 40, promptTokens: 40, completionTokens: 40 },
    ]);
  });
});

const block = (first: number, last: number): VectorBlock => ({
  first,
  last,
  dimensions: 4,
  count: 1,
  data: Uint8Array.of(1, 2, 255),
});

describeEngines('Vectors', (newPlace) => {
  it('come back as they were kept, by model, and only those not read before', async () => {
    const store = openVectorStore(await (await newPlace()).open(), 'home');
    expect(await store.append('m', block(1, 3))).toBe(true);
    expect(await store.append('m', block(4, 9))).toBe(true);
    expect(await store.append('other', block(1, 3))).toBe(true);
    const kept = await store.blocks('m', 0, 9);
    expect(kept.map(({ first, last }) => [first, last])).toEqual([
      [1, 3],
      [4, 9],
    ]);
    expect([...kept[0]!.data]).toEqual([1, 2, 255]);
    expect((await store.blocks('m', 0, 1)).map(({ first }) => first)).toEqual([1]);
    expect((await store.blocks('m', 1, 9)).map(({ first }) => first)).toEqual([4]);
  });

  it('are kept once where two processes embed the same passages', async () => {
    const place = await newPlace();
    const stores = [await place.open(), await place.open()].map((database) => openVectorStore(database, 'home'));
    const kept = await Promise.all(stores.map((store) => store.append('m', block(1, 3))));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await stores[1]!.append('m', block(2, 3))).toBe(false);
  });

  it('are wanted for what came since, and a change of model is seen', async () => {
    const library = await openTestLibrary(await newPlace());
    await library.add(...['One signs.', 'Two signs.', 'Three signs.'].map((text) => document(text)));
    const store = openVectorStore(library.database, ORGANISATION);
    const passages = (await store.next('m', 10)).map(({ no }) => no);
    expect(passages).toHaveLength(3);
    await store.append('m', block(passages[0]!, passages[1]!));
    expect((await store.next('m', 10)).map(({ no }) => no)).toEqual(passages.slice(2));
    expect(await store.state('m')).toEqual({ passages: 3, without: 1, models: ['m'] });
    expect(await store.state('new')).toEqual({ passages: 3, without: 3, models: ['m'] });
    await store.append('new', block(passages[0]!, passages[2]!));
    await store.forgetOthers('new');
    expect((await store.state('new')).models).toEqual(['new']);
  });
});
