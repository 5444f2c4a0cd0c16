/** Wires learning: reading articles, the sample library, and the index that follows both. */
import type { Readable } from 'node:stream';
import { systemClock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { Config } from '../config.ts';
import type { AddReport, RawDocument, ReadArticle } from '../domain/article.ts';
import type { Prepared } from '../house.ts';
import { ledgerDoor, preparedReading } from '../ledger/ledger-door.ts';
import { acquire } from '../library/acquire/acquire.ts';
import type { Acquired } from '../library/acquire/acquired.ts';
import { analysisOf } from '../library/article-analysis.ts';
import { createHtmlWorkers, type HtmlWorkers } from '../library/html-worker-pool.ts';
import { type LearnDeps, learn } from '../library/learn/learn.ts';
import { readPartnerships } from '../library/partnerships/partnerships.ts';
import { readArticle } from '../library/read-article.ts';
import { sampleArticles, samplePublisher } from '../library/sample-library.ts';
import { newsRules } from '../library/stories/story-rules.ts';
import { analyseArticle } from '../search/analyse-article.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { createIndexMerger, type IndexMerger } from '../storage/index-merger.ts';
import { openLedgerDoor } from '../storage/ledger-door.ts';
import type { Fetching } from './fetching.ts';
import type { Learner } from './learner.ts';
import { ORGANISATION } from './storage.ts';

/** Between two looks at whether small segments of the index want merging. */
const REPORTS_BETWEEN_MERGES = 512;

export function wireLearning(
  database: Database,
  articles: ArticleStore,
  fetching: () => Promise<Fetching>,
  signal: AbortSignal,
): Learner {
  const workers = createHtmlWorkers();
  const merger = createIndexMerger(database, ORGANISATION);
  const reading = preparedReading((article) => readPartnerships(article, analysisOf(article)));
  const deps = (sample: boolean): LearnDeps => ({
    read: sample ? readSample(workers) : (document) => readDocument(document, workers),
    analyse(article) {
      // Here, so that the stages are read before the transaction that keeps them.
      reading.prepare(article);
      return analyseArticle(article, analysisOf(article).sentences);
    },
    rules: newsRules,
    sample,
    library: ledgerDoor(openLedgerDoor(database, ORGANISATION), reading),
    clock: systemClock,
    signal,
  });
  async function* address(given: string): AsyncGenerator<Acquired> {
    yield* (await fetching()).acquire(given);
  }
  const learnAll = (documents: AsyncIterable<Acquired>) => merging(merger, learn(documents, deps(false)));
  return {
    add: ({ inputs, stdin }) => learnAll(acquire(inputs, { stdin: stdin as Readable, address })),
    learn: learnAll,
    async *addSample() {
      await requireEmpty(articles);
      yield* merging(merger, learn(sampleDocuments(), deps(true)));
    },
    async close() {
      await Promise.all([workers.close(), merger.close()]);
    },
  };
}

function readDocument(document: RawDocument, { extractHtml }: HtmlWorkers): Promise<ReadArticle> {
  return readArticle(document, { clock: systemClock, extractHtml });
}

/** A sample says what it was written after. */
function readSample(workers: HtmlWorkers): (document: RawDocument) => Promise<ReadArticle> {
  const basedOn = new Map(sampleArticles.map((sample) => [sample.externalId, sample.basedOn]));
  return async (document) => ({
    ...(await readDocument(document, workers)),
    basedOn: basedOn.get(document.externalId ?? '') ?? null,
  });
}

async function* sampleDocuments(): AsyncGenerator<Acquired> {
  for (const { externalId, title, publishedAt, language, text } of sampleArticles) {
    const stated = { url: null, title, publisher: samplePublisher, author: null, publishedAt, language };
    const body = { kind: 'text', content: text } as const;
    yield { kind: 'document', document: { source: `sample#${externalId}`, externalId, body, stated } };
  }
}

async function requireEmpty(articles: ArticleStore): Promise<void> {
  const { articles: count } = await articles.facts();
  if (count === 0) return;
  throw new PactwireError(
    'bad-input',
    `The library holds ${count} articles already; the sample library goes into an empty one (name another folder with --data).`,
  );
}

/** Keeps the index in few segments while many articles come, without waiting; the last merge is after the last report. */
async function* merging(merger: IndexMerger, reports: AsyncIterable<AddReport>): AsyncGenerator<AddReport> {
  let since = 0;
  for await (const report of reports) {
    yield report;
    since += 1;
    if (since % REPORTS_BETWEEN_MERGES === 0) void merger.merge();
  }
  if (since > 0) await merger.merge();
}

/** The sample library goes in by itself where nothing was configured and no library was ever made. */
export async function prepareFirstStart(config: Config, learner: Learner, articles: ArticleStore): Promise<Prepared> {
  const before = await articles.facts();
  if (before.articles > 0 || !config.nothingConfigured) return { sampleLoaded: false, articles: before.articles };
  for await (const _report of learner.addSample());
  return { sampleLoaded: true, articles: (await articles.facts()).articles };
}
