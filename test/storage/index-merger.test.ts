import { expect, it } from 'vitest';
import type { AnalysedPassage } from '../../src/domain/search-index.ts';
import type { Database } from '../../src/storage/database.ts';
import { createIndexMerger } from '../../src/storage/index-merger.ts';
import { createIndexReader } from '../../src/storage/index-reader.ts';
import { indexStore } from '../../src/storage/index-store.ts';
import { describeEngines } from '../contracts/engines.ts';

const home = 'home';

function passages(count: number): AnalysedPassage[] {
  return Array.from({ length: count }, (_, i) => ({
    ...{ start: i, end: i + 1, language: 'en' },
    terms: ['tower', ...Array.from({ length: 60 }, (_, at) => `word${(i * 61 + at * 17) % 5_000}`)],
    impacts: new Uint8Array(61).fill(9),
  }));
}

/** Eight segments of so many passages. */
async function fill(database: Database, each: number): Promise<void> {
  for (let i = 0; i < 8; i += 1) {
    const items = [{ articleId: `a${i}`, version: 1, passages: passages(each) }];
    await database.write((tx) => indexStore.append(tx, home, items));
  }
}

/** How many threads this process started meanwhile. */
async function threadsOf(work: () => Promise<void>): Promise<number> {
  let threads = 0;
  const count = () => {
    threads += 1;
  };
  process.on('worker', count);
  await work();
  process.off('worker', count);
  return threads;
}

const counts = async (database: Database) =>
  (await createIndexReader(database).read(home, [])).map(({ count }) => count);

describeEngines('The index merger', (newPlace) => {
  it('merges a few passages at once, without a thread', async () => {
    const database = await (await newPlace()).open();
    const merger = createIndexMerger(database, home);
    await fill(database, 3);
    expect(await threadsOf(() => merger.merge())).toBe(0);
    expect(await counts(database)).toEqual([24]);
    await merger.close();
  });

  it('merges many in a thread of their own, so that the one that answers is not held up', async () => {
    const database = await (await newPlace()).open();
    const merger = createIndexMerger(database, home);
    await fill(database, 1_500);
    expect(await threadsOf(() => merger.merge())).toBe(1);
    expect(await counts(database)).toEqual([12_000]);
    const found = await createIndexReader(database).read(home, ['tower']);
    expect(found[0]!.postings.get('tower')!.count).toBe(12_000);
    await merger.close();
  });

  it('leaves the index right where it is closed in the middle', async () => {
    const database = await (await newPlace()).open();
    const merger = createIndexMerger(database, home);
    await fill(database, 1_500);
    const merged = merger.merge();
    setTimeout(() => void merger.close(), 30);
    await merged;
    expect((await counts(database)).reduce((sum, count) => sum + count, 0)).toBe(12_000);
  });
});
