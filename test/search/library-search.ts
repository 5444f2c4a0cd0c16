/** Search over a few articles in a real SQLite library. Ids that begin with "ko" are Korean, with "sample" samples. */
import { onTestFinished } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Language } from '../../src/domain/text.ts';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import type { QueryExpander } from '../../src/search/query.ts';
import { createSearch } from '../../src/search/search-passages.ts';
import type { Database } from '../../src/storage/database.ts';
import { createIndexReader } from '../../src/storage/index-reader.ts';
import { openLibraryDoor } from '../../src/storage/library-door.ts';
import { createPassageReader } from '../../src/storage/passage-reader.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';

export const organisation = 'home';
const at = '2024-01-01T00:00:00.000Z';

export async function librarySearch(texts: Readonly<Record<string, string>>, expand?: QueryExpander) {
  const database = await openSqlite(temporaryFolder());
  onTestFinished(() => database.close());
  await addTexts(database, texts);
  return { ...searchOver(database, expand), remove: (id: string) => removeText(database, id) };
}

export async function addTexts(database: Database, texts: Readonly<Record<string, string>>): Promise<void> {
  const articles = Object.entries(texts).map(([id, text]) => toArticle(id, text));
  await openLibraryDoor(database, organisation).write(async (writer) => {
    await writer.insert(articles.map(shelved));
    await writer.index(
      articles.map((article) => ({ articleId: article.id, version: 1, passages: analyseArticle(article) })),
    );
  });
}

export function removeText(database: Database, id: string): Promise<void> {
  return openLibraryDoor(database, organisation).write((writer) => writer.remove(id, at));
}

/** As one replica has it: its own reader, with its own memory of what it read. */
export function searchOver(database: Database, expand?: QueryExpander) {
  const search = createSearch({
    index: createIndexReader(database),
    passages: createPassageReader(database),
    organisation,
    ...(expand ? { expand } : {}),
  });
  return {
    ...search,
    ids: async (query: string, language?: Language) => {
      const found = await search.search({ query, limit: 10, ...(language ? { language } : {}) });
      return found.map(({ articleId }) => articleId);
    },
  };
}

function toArticle(id: string, text: string): Article {
  return {
    ...{ id, version: 1, storyId: 's_1', addedAt: at, sample: id.startsWith('sample'), source: id, externalId: id },
    ...{ url: null, title: null, publisher: null, author: null, published: null, basedOn: null },
    ...{ language: id.startsWith('ko') ? 'ko' : 'en', text, raw: { kind: 'text', content: text } },
  };
}

const shelved = (article: Article) => ({
  article,
  canonicalUrl: null,
  contentHash: article.id,
  readHashes: [article.id],
  keys: [],
  profile: '{}',
  changes: [],
});
