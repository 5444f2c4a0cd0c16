/** Speed of search: building, and the time a query takes cold and warm, at growing numbers of passages. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IndexItem, PassageReader } from '../../src/domain/search-index.ts';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import { createSearch } from '../../src/search/search-passages.ts';
import type { Database } from '../../src/storage/database.ts';
import { compact } from '../../src/storage/index-compact.ts';
import { createIndexReader } from '../../src/storage/index-reader.ts';
import { indexStore } from '../../src/storage/index-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { textMaker } from './search-text.ts';

const organisation = 'bench';
const BATCH = 100;
const QUERIES = 200;

export interface SpeedRow {
  readonly passages: number;
  readonly articles: number;
  readonly analyseMs: number;
  readonly appendMs: number;
  readonly mergeMs: number;
  readonly megabytes: number;
  readonly cold: Percentiles;
  readonly warm: Percentiles;
}

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export async function measureSearchSpeed(sizes: readonly number[]): Promise<SpeedRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwire-speed-'));
  const database = await openSqlite(folder);
  const texts = new Map<string, ReturnType<ReturnType<typeof textMaker>['article']>>();
  const spent = { analyse: 0, append: 0, merge: 0 };
  const rows: SpeedRow[] = [];
  const maker = textMaker(1);
  let passages = 0;
  for (const size of sizes) {
    while (passages < size) passages += await addBatch(database, maker, texts, spent);
    const { size: bytes } = await stat(join(folder, 'library.sqlite'));
    rows.push({
      passages,
      articles: texts.size,
      analyseMs: spent.analyse / texts.size,
      appendMs: spent.append / texts.size,
      mergeMs: spent.merge / texts.size,
      megabytes: bytes / 1e6,
      ...(await measureQueries(database, texts)),
    });
  }
  await database.close();
  await rm(folder, { recursive: true });
  return rows;
}

type Texts = Map<string, ReturnType<ReturnType<typeof textMaker>['article']>>;

async function addBatch(
  database: Database,
  maker: ReturnType<typeof textMaker>,
  texts: Texts,
  spent: { analyse: number; append: number; merge: number },
): Promise<number> {
  const articles = Array.from({ length: BATCH }, () => maker.article());
  const started = cpuMs();
  const items: IndexItem[] = articles.map((article, at) => ({
    articleId: `a${texts.size + at}`,
    version: 1,
    passages: analyseArticle(article),
  }));
  const analysed = cpuMs();
  await database.write((tx) => indexStore.append(tx, organisation, items));
  const appended = cpuMs();
  await compact(database, organisation);
  spent.analyse += analysed - started;
  spent.append += appended - analysed;
  spent.merge += cpuMs() - appended;
  for (const [at, { articleId }] of items.entries()) texts.set(articleId, articles[at]!);
  return items.reduce((sum, item) => sum + item.passages.length, 0);
}

/** Building is a matter of one core's time; what else the machine does is not counted. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function measureQueries(database: Database, texts: Texts): Promise<{ cold: Percentiles; warm: Percentiles }> {
  const maker = textMaker(2);
  const queries = Array.from({ length: QUERIES }, (_, i) => maker.query(i % 2 === 0 ? 'en' : 'ko'));
  const passages = passagesOf(database, texts);
  const search = (cacheBytes: number) =>
    createSearch({ index: createIndexReader(database, cacheBytes), passages, organisation });
  const none = search(0);
  const kept = search(256 * 1024 * 1024);
  await timeEach(queries, kept);
  return { cold: await timeEach(queries, none), warm: await timeEach(queries, kept) };
}

async function timeEach(queries: readonly string[], search: ReturnType<typeof createSearch>): Promise<Percentiles> {
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    await search.search({ query, limit: 20 });
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length * 0.5)]!, p95: times[Math.floor(times.length * 0.95)]! };
}

function passagesOf(database: Database, texts: Texts): PassageReader {
  return {
    holdsRealArticles: async () => true,
    async passages(_organisation, numbers) {
      if (numbers.length === 0) return [];
      const rows = await database.read.selectFrom('passages').selectAll().where('no', 'in', numbers).execute();
      return rows.map((row) => {
        const { title, text, language } = texts.get(row.article_id)!;
        const { no, article_id: articleId, version, start, end } = row;
        return {
          no,
          articleId,
          version,
          start,
          end,
          language,
          title,
          externalId: null,
          sample: false,
          text: text.slice(start, end),
        };
      });
    },
  };
}

export function speedLines(rows: readonly SpeedRow[]): string[] {
  return rows.map(
    ({ passages, articles, analyseMs, appendMs, mergeMs, megabytes, cold, warm }) =>
      `${passages} passages (${articles} articles, ${megabytes.toFixed(0)} MB): an article ${analyseMs.toFixed(2)} ms analysed, ` +
      `${appendMs.toFixed(2)} written, ${mergeMs.toFixed(2)} merged; a query p50/p95 ` +
      `${cold.p50.toFixed(1)}/${cold.p95.toFixed(1)} ms cold, ${warm.p50.toFixed(1)}/${warm.p95.toFixed(1)} warm`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of speedLines(await measureSearchSpeed([10_000, 100_000]))) console.log(line);
}
