import type { KyselyPlugin } from 'kysely';
import { expect, it } from 'vitest';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import type { Database } from '../../src/storage/database.ts';
import { openLibraryDoor } from '../../src/storage/library-door.ts';
import { createPassageReader } from '../../src/storage/passage-reader.ts';
import { describeEngines } from '../contracts/engines.ts';
import { addTexts, organisation, removeText } from '../search/library-search.ts';

/** Two passages each, which begin with different words. */
const of = (first: string, second: string) =>
  `${first} ${'stood there. '.repeat(60)}${second} ${'lay by. '.repeat(100)}`;

/** The same article in other words, and found by them. */
function revise(database: Database, id: string, text: string): Promise<void> {
  return openLibraryDoor(database, organisation).write(async (writer) => {
    const [before] = await writer.articles([id]);
    const article = { ...before!, version: 2, text };
    const hashes = { contentHash: text, readHashes: [text] };
    await writer.revise([{ article, canonicalUrl: null, ...hashes, keys: [], profile: '{}', changes: [] }]);
    const passages = analyseArticle({ title: null, text, language: 'en' });
    await writer.index([{ articleId: id, version: 2, passages }]);
  });
}

/** The library, and how often it was asked at all, and for texts. */
function counted(database: Database) {
  const asked = { atAll: 0, forTexts: 0 };
  const count: KyselyPlugin = {
    transformQuery({ node }) {
      asked.atAll += 1;
      if (JSON.stringify(node).includes('article_versions')) asked.forTexts += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { asked, database: { ...database, read: database.read.withPlugin(count) } };
}

describeEngines('The passage reader', (newPlace) => {
  const firstWords = async (read: ReturnType<typeof createPassageReader>, ...numbers: number[]) =>
    (await read.passages(organisation, numbers)).map(({ no, text }) => `${no} ${text.split(' ')[0]}`).sort();

  it('gives each passage its part of the text, and no passage for a number that none has', async () => {
    const database = await (await newPlace()).open();
    await addTexts(database, { a: of('Mast', 'Anchor'), b: of('Ferry', 'Rope') });
    const reader = createPassageReader(database);
    expect(await firstWords(reader, 1, 2, 3, 4, 99)).toEqual(['1 Mast', '2 Anchor', '3 Ferry', '4 Rope']);
    expect(await firstWords(reader, 99)).toEqual([]);
    expect(await firstWords(reader)).toEqual([]);
  });

  it('reads the text of an article once, however many of its passages are asked for and how often', async () => {
    const { database, asked } = counted(await (await newPlace()).open());
    await addTexts(database, { a: of('Mast', 'Anchor'), b: of('Ferry', 'Rope') });
    const reader = createPassageReader(database);
    expect(await firstWords(reader, 1, 2)).toEqual(['1 Mast', '2 Anchor']);
    expect(await firstWords(reader, 1, 2)).toEqual(['1 Mast', '2 Anchor']);
    expect(asked.forTexts).toBe(1);
    expect(await firstWords(reader, 2, 3)).toEqual(['2 Anchor', '3 Ferry']);
    expect(asked.forTexts).toBe(2);
  });

  it('asks once for passages with their articles, and once more for texts that it does not keep', async () => {
    const { database, asked } = counted(await (await newPlace()).open());
    await addTexts(database, { a: of('Mast', 'Anchor'), b: of('Ferry', 'Rope') });
    const reader = createPassageReader(database);
    asked.atAll = 0;
    for (const times of [2, 3, 4]) {
      await firstWords(reader, 1, 2, 3, 4);
      expect(asked.atAll).toBe(times);
    }
  });

  it('knows at once of a new version and of a removal, whatever it keeps', async () => {
    const place = await newPlace();
    const [database, elsewhere] = [await place.open(), await place.open()];
    await addTexts(database, { a: of('Mast', 'Anchor'), b: of('Ferry', 'Rope') });
    const reader = createPassageReader(database);
    expect(await firstWords(reader, 1, 3)).toEqual(['1 Mast', '3 Ferry']);
    await revise(elsewhere, 'a', of('Crane', 'Barge'));
    expect(await firstWords(reader, 1, 5, 6)).toEqual(['5 Crane', '6 Barge']);
    await removeText(elsewhere, 'b');
    expect(await firstWords(reader, 3, 5)).toEqual(['5 Crane']);
  });

  it('finds no passage that was left behind by an article with a newer version, or by one that is removed', async () => {
    const database = await (await newPlace()).open();
    await addTexts(database, { a: of('Mast', 'Anchor'), b: of('Ferry', 'Rope'), c: of('Crane', 'Barge') });
    const change = (id: string, now: { version: number } | { removed_at: string }) =>
      database.write((tx) => tx.updateTable('articles').set(now).where('id', '=', id).execute());
    await change('a', { version: 2 });
    await change('b', { removed_at: '2026-01-01T00:00:00.000Z' });
    expect(await firstWords(createPassageReader(database), 1, 2, 3, 4, 5, 6)).toEqual(['5 Crane', '6 Barge']);
  });

  it('keeps no more than it may', async () => {
    const { database, asked } = counted(await (await newPlace()).open());
    await addTexts(database, { a: of('Mast', 'Anchor') });
    const reader = createPassageReader(database, 0);
    for (const times of [1, 2]) {
      expect(await firstWords(reader, 1)).toEqual(['1 Mast']);
      expect(asked.forTexts).toBe(times);
    }
  });
});
