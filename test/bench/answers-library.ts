/** A public set of questions as a library to ask: each paragraph an article, found by the real search, answered by the real `ask`. */
import type { AnswerDeps } from '../../src/answers/answer-question.ts';
import type { Clock } from '../../src/basics/clock.ts';
import type { Article } from '../../src/domain/article.ts';
import { expandQuery } from '../../src/search/expand-query.ts';
import { type BenchDocument, indexDocuments } from './search-data.ts';

export interface BenchLibrary {
  readonly deps: AnswerDeps;
  close(): Promise<void>;
}

const standing: Clock = { now: () => new Date('2026-01-05T09:00:00.000Z'), monotonicMs: () => performance.now() };

export function openBenchLibrary(docs: readonly BenchDocument[], language: 'en' | 'ko'): Promise<BenchLibrary> {
  return openLibraryOf(
    docs.map((doc) => toArticle(doc, language)),
    language,
  );
}

export async function openLibraryOf(held: readonly Article[], otherwise: 'en' | 'ko'): Promise<BenchLibrary> {
  const docs = held.map(({ id, title, text, language }) => ({ id, title: title ?? '', text, language }));
  const index = await indexDocuments(docs, otherwise, expandQuery);
  const articles = new Map(held.map((article) => [article.id, article]));
  let ids = 0;
  return {
    deps: {
      search: index.search,
      articles: {
        article: async (id) => articles.get(id) ?? null,
        articles: async (wanted) => wanted.flatMap((id) => articles.get(id) ?? []),
        facts: async () => ({ articles: docs.length, latest: null, sampleOnly: false }),
      },
      ledger: { async *partnerships() {} },
      clock: standing,
      newId: () => String(++ids),
    },
    close: () => index.close(),
  };
}

/** A paragraph of a public set, as the library would hold it. */
export function toArticle({ id, title, text }: BenchDocument, language: 'en' | 'ko'): Article {
  return {
    id,
    source: id,
    externalId: id,
    url: null,
    title,
    publisher: null,
    author: null,
    published: null,
    language,
    text,
    raw: { kind: 'text', content: text },
    basedOn: null,
    version: 1,
    storyId: id,
    addedAt: '2026-01-05T09:00:00.000Z',
    sample: false,
  };
}
