import type { KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { IndexItem, IndexReader } from '../../src/domain/search-index.ts';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import type { Database } from '../../src/storage/database.ts';
import { checkIndex } from '../../src/storage/index-check.ts';
import { compact, mergedAtOnce } from '../../src/storage/index-compact.ts';
import { createIndexReader, isIndexOutdated } from '../../src/storage/index-reader.ts';
import { rebuildIndex } from '../../src/storage/index-rebuild.ts';
import { indexStore } from '../../src/storage/index-store.ts';
import { openLibraryDoor } from '../../src/storage/library-door.ts';
import { describeEngines } from '../contracts/engines.ts';
import { listed } from './read-postings.ts';

const home = 'home';

function item(articleId: string, text: string, version = 1, language: 'en' | 'ko' = 'en'): IndexItem {
  return { articleId, version, passages: analyseArticle({ title: null, text, language }) };
}

const append = (database: Database, ...items: IndexItem[]) =>
  database.write((tx) => indexStore.append(tx, home, items));

/** The articles whose living passages hold a term. */
async function holding(database: Database, term: string, reader: IndexReader = createIndexReader(database)) {
  const segments = await reader.read(home, [term]);
  const numbers = segments.flatMap(({ postings, numbers, firsts }) =>
    listed(postings.get(term), firsts).ordinals.map((ordinal) => numbers[ordinal]!),
  );
  const rows = await database.read.selectFrom('passages').select(['no', 'article_id']).execute();
  return rows
    .filter(({ no }) => numbers.includes(no))
    .map((row) => row.article_id)
    .sort();
}

/** An article in the library, with nothing of it in the index. */
async function shelve(database: Database, id: string, text: string): Promise<void> {
  const article: Article = {
    ...{ id, version: 1, storyId: 's_1', addedAt: '2024-01-01T00:00:00.000Z', sample: false, source: id },
    ...{ externalId: null, url: null, title: null, publisher: null, author: null, published: null, basedOn: null },
    ...{ language: 'en', text, raw: { kind: 'text', content: text } },
  };
  const shelved = {
    article,
    canonicalUrl: null,
    contentHash: id,
    readHashes: [id],
    keys: [],
    profile: '{}',
    changes: [],
  };
  await openLibraryDoor(database, home).write((writer) => writer.insert([shelved]));
}

describeEngines('The index store', (newPlace) => {
  it('finds what was appended, and nothing of what a failed transaction appended', async () => {
    const database = await (await newPlace()).open();
    await append(database, item('a', 'Operators tested a small satellite.'), item('b', '위성을 시험했다.', 1, 'ko'));
    await expect(
      database.write(async (tx) => {
        await indexStore.append(tx, home, [item('c', 'Another satellite.')]);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await holding(database, 'satellit')).toEqual(['a']);
    expect(await holding(database, '위성')).toEqual(['b']);
    expect(await holding(database, 'antenna')).toEqual([]);
  });

  it('forgets a removed article and the older version of an edited one at once', async () => {
    const database = await (await newPlace()).open();
    await append(database, item('a', 'A cable was laid.'), item('b', 'A cable was cut.'));
    await append(database, item('a', 'A fibre was laid.', 2));
    await database.write((tx) => indexStore.remove(tx, home, 'b'));
    expect(await holding(database, 'cabl')).toEqual([]);
    expect(await holding(database, 'fibr')).toEqual(['a']);
  });

  it('reads no block of a segment for a term that is not there, and those of a segment written before it told', async () => {
    const place = await newPlace();
    const database = await place.open();
    await append(database, item('a', 'A tower was built.'));
    const read: number[] = [];
    const count: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        if (result.rows.some((row) => 'data' in row)) read.push(result.rows.length);
        return result;
      },
    };
    const counted = { ...database, read: database.read.withPlugin(count) };
    expect(await holding(counted, 'tower')).toEqual(['a']);
    expect(await holding(counted, 'lighthous')).toEqual([]);
    expect(read).toEqual([1]);
    await database.write((tx) => tx.updateTable('index_segments').set({ terms: null }).execute());
    expect(await holding(counted, 'tower')).toEqual(['a']);
    expect(await holding(counted, 'lighthous')).toEqual([]);
    expect(read).toEqual([1, 1, 1]);
  });

  it('merges eight segments into one that answers alike, without what was removed', async () => {
    const database = await (await newPlace()).open();
    for (let i = 0; i < 8; i++) await append(database, item(`a${i}`, `Tower number ${i + 100} stands on a hill.`));
    await database.write((tx) => indexStore.remove(tx, home, 'a3'));
    const before = await holding(database, 'tower');
    await compact(database, home);
    const segments = await createIndexReader(database).read(home, ['tower', '103']);
    expect(segments.map(({ count }) => count)).toEqual([7]);
    expect(listed(segments[0]!.postings.get('tower'), segments[0]!.firsts).ordinals).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(segments[0]!.postings.has('103')).toBe(false);
    expect(await holding(database, 'tower')).toEqual(before);
  });

  it('never gives a number twice, even after the newest passage was removed', async () => {
    const database = await (await newPlace()).open();
    await append(database, item('a', 'One.'));
    await database.write((tx) => indexStore.remove(tx, home, 'a'));
    await append(database, item('b', 'Two.'));
    const rows = await database.read.selectFrom('passages').select('no').execute();
    expect(rows).toEqual([{ no: 2 }]);
    expect(await holding(database, 'on')).toEqual([]);
  });

  it('shows one process what another one added, merged or removed, through a warm cache', async () => {
    const place = await newPlace();
    const [writer, other] = [await place.open(), await place.open()];
    const reader = createIndexReader(other);
    await append(writer, item('a0', 'A mast.'));
    expect(await holding(other, 'mast', reader)).toEqual(['a0']);
    for (let i = 1; i < 8; i++) await append(writer, item(`a${i}`, 'A mast.'));
    await compact(writer, home);
    await writer.write((tx) => indexStore.remove(tx, home, 'a5'));
    expect(await holding(other, 'mast', reader)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a6', 'a7']);
  });

  it('lets two processes append and merge at once without losing a passage', async () => {
    const place = await newPlace();
    const both = [await place.open(), await place.open()];
    await Promise.all(
      both.map(async (database, who) => {
        for (let i = 0; i < 20; i++) {
          await append(database, item(`w${who}-${i}`, 'A repeater was mounted.'));
          await compact(database, home);
        }
      }),
    );
    expect(await holding(both[0]!, 'repeat')).toHaveLength(40);
    for (const id of await holding(both[0]!, 'repeat')) await shelve(both[0]!, id, 'A repeater was mounted.');
    expect(await checkIndex(both[1]!, home)).toMatchObject({ agrees: true, passages: 40, faults: [] });
  });

  it('keeps organisations apart', async () => {
    const database = await (await newPlace()).open();
    await append(database, item('a', 'A switch.'));
    await database.write((tx) => indexStore.append(tx, 'elsewhere', [item('b', 'A switch.')]));
    const segments = await createIndexReader(database).read('elsewhere', ['switch']);
    expect(segments.map(({ count }) => count)).toEqual([1]);
  });
});

describeEngines('The check of the index', (newPlace) => {
  it('names what is missing, and a rebuild mends it', async () => {
    const database = await (await newPlace()).open();
    const texts = ['A relay was built.', 'A relay was sold.', 'A relay was moved.'];
    for (const [i, text] of texts.entries()) await shelve(database, `a${i}`, text);
    await append(database, item('a0', texts[0]!), item('a1', texts[1]!), item('gone', 'A relay.'));
    await database.write((tx) => tx.deleteFrom('index_blocks').execute());
    expect((await checkIndex(database, home)).faults).toEqual([
      '1 article has no passages in the index',
      '1 passage belongs to no present article version',
      '1 block of the index is missing',
    ]);
    await rebuildIndex(database, home, analyseArticle);
    expect(await checkIndex(database, home)).toEqual({
      agrees: true,
      articles: 3,
      passages: 3,
      segments: 1,
      dropped: 0,
      faults: [],
    });
    expect(await holding(database, 'relai')).toEqual(['a0', 'a1', 'a2']);
  });
});

describeEngines('An index of an earlier version', (newPlace) => {
  it('is not read, is told by the check, and is built again from the articles', async () => {
    const database = await (await newPlace()).open();
    await shelve(database, 'a', 'A pylon was built.');
    await append(database, item('a', 'A pylon was built.'));
    expect(await isIndexOutdated(database, home)).toBe(false);
    await database.write((tx) => tx.updateTable('index_segments').set({ format: 1 }).execute());
    expect(await isIndexOutdated(database, home)).toBe(true);
    expect(await holding(database, 'pylon')).toEqual([]);
    const { faults } = await checkIndex(database, home);
    expect(faults).toEqual(['1 passage is in no segment', '1 part of the index was written by an earlier version']);
    await rebuildIndex(database, home, analyseArticle);
    expect(await isIndexOutdated(database, home)).toBe(false);
    expect(await holding(database, 'pylon')).toEqual(['a']);
    expect(await checkIndex(database, home)).toMatchObject({ agrees: true, segments: 1, faults: [] });
  });
});

describe('A merge', () => {
  it('takes no more at once than its thread can hold, and always two', () => {
    const parts = (count: number) => Array.from({ length: 8 }, () => ({ count }));
    expect(mergedAtOnce(parts(100))).toHaveLength(8);
    expect(mergedAtOnce(parts(32_000))).toHaveLength(4);
    expect(mergedAtOnce(parts(200_000))).toHaveLength(2);
  });
});

describe('A large segment', () => {
  it('is spread over blocks and merged without loss', async () => {
    const { encodeBlocks, findPostings, gatherBlock, hashTerm } = await import('../../src/storage/index-format.ts');
    const { layoutOf } = await import('../../src/storage/postings-layout.ts');
    // Articles of three passages.
    const layout = layoutOf(Uint8Array.from({ length: 5_301 }, (_, i) => i % 3));
    const terms = new Map<string, number[]>();
    for (let i = 0; i < 5_000; i++) terms.set(`낱말${i}`, [i * 256 + 1, (i + 300) * 256 + 255]);
    const blocks = encodeBlocks(terms, layout, 7);
    for (const [term, [first, second]] of terms) {
      const hash = hashTerm(term);
      expect(listed(findPostings(blocks[hash % 7]!, term, hash, layout.sizes), layout.firsts)).toEqual({
        ordinals: [first! >>> 8, second! >>> 8],
        impacts: [1, 255],
      });
    }
    const again = new Map<string, number[]>();
    const same = Int32Array.from({ length: 5_300 }, (_, i) => i);
    for (const block of blocks) gatherBlock(block, layout, same, again);
    expect(again.size).toBe(5_000);
    expect(again.get('낱말42')).toEqual(terms.get('낱말42'));
  });
});
