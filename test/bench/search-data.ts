/** The public data sets beside the project, put into an index as articles; absent on most machines. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PassageReader } from '../../src/domain/search-index.ts';
import type { Language } from '../../src/domain/text.ts';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import type { QueryExpander } from '../../src/search/query.ts';
import { createSearch, type Search } from '../../src/search/search-passages.ts';
import type { Database } from '../../src/storage/database.ts';
import { compact } from '../../src/storage/index-compact.ts';
import { createIndexReader } from '../../src/storage/index-reader.ts';
import { indexStore } from '../../src/storage/index-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';

export const benchFolder = resolve(process.env.PACTWIRE_BENCH_DATA ?? '../shared/bench');

export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Where it is not that of the set. */
  readonly language?: Language;
}

export interface BenchQuery {
  readonly id: string;
  readonly text: string;
  readonly unanswerable?: boolean;
  readonly answers?: readonly string[];
}

export interface BenchSet {
  readonly docs: readonly BenchDocument[];
  readonly queries: readonly BenchQuery[];
  readonly qrels: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface Metrics {
  readonly n: number;
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
  readonly mrr10: number;
  readonly ndcg10: number;
}

export interface Datasets {
  korquad1(): BenchSet;
  squad2half(): BenchSet;
  cranfield(): BenchSet;
  time(): BenchSet;
  parallel(direction: 'ko-en' | 'en-ko'): BenchSet;
  metrics(set: BenchSet, run: (query: BenchQuery) => readonly string[]): Metrics;
}

/** Null where the data is not there. */
export async function loadDatasets(): Promise<Datasets | null> {
  const file = join(benchFolder, 'datasets.mjs');
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as Datasets) : null;
}

const ORGANISATION = 'bench';
const BATCH = 100;

export interface BenchIndex {
  readonly search: Search;
  readonly database: Database;
  readonly buildMs: number;
  close(): Promise<void>;
}

export async function indexDocuments(
  docs: readonly BenchDocument[],
  language: Language,
  expand?: QueryExpander,
): Promise<BenchIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwire-bench-'));
  const database = await openSqlite(folder);
  const started = performance.now();
  for (let at = 0; at < docs.length; at += BATCH) {
    const items = docs
      .slice(at, at + BATCH)
      .map((doc) => ({ articleId: doc.id, version: 1, passages: analyseArticle({ language, ...doc }) }));
    await database.write((tx) => indexStore.append(tx, ORGANISATION, items));
    await compact(database, ORGANISATION);
  }
  const buildMs = performance.now() - started;
  const search = createSearch({
    index: createIndexReader(database),
    passages: documentReader(database, docs),
    organisation: ORGANISATION,
    ...(expand ? { expand } : {}),
  });
  return {
    search,
    database,
    buildMs,
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Passages with the text of the documents in memory: what is measured is the index and the ranking. */
function documentReader(database: Database, docs: readonly BenchDocument[]): PassageReader {
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  return {
    async passages(organisation, numbers) {
      if (numbers.length === 0) return [];
      const rows = await database.read
        .selectFrom('passages')
        .selectAll()
        .where('organisation', '=', organisation)
        .where('no', 'in', numbers)
        .execute();
      return rows.map((row) => ({
        no: row.no,
        articleId: row.article_id,
        version: row.version,
        language: row.language as Language,
        start: row.start,
        end: row.end,
        externalId: row.article_id,
        title: byId.get(row.article_id)!.title || null,
        sample: false,
        text: byId.get(row.article_id)!.text.slice(row.start, row.end),
      }));
    },
    holdsRealArticles: async () => true,
  };
}
