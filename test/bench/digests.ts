// `node dist/test/bench/digests.js`: an edition over 100,000 articles, and 1,000 channels due in one minute.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Selectable, sql } from 'kysely';
import { digestCalled } from '../../digests/index.ts';
import type { Clock } from '../../src/basics/clock.ts';
import type { ChannelDigest } from '../../src/domain/digest.ts';
import type { Acquired } from '../../src/library/acquire/acquired.ts';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { chunksOf } from '../../src/storage/batches.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDigestStore } from '../../src/storage/digest-store.ts';
import type { Schema } from '../../src/storage/schema.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { composer, wireDigests } from '../../src/wiring/digests.ts';
import { wireLearning } from '../../src/wiring/library.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';

const ARTICLES = 100_000;
/** Learned as people's articles are; the rest are copies of them on other days. */
const LEARNED = 1_000;
const CHANNELS = 1_000;
const RUNS = 10;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 2_555;
const LAST_DAY = new Date(FIRST_DAY + (DAYS - 1) * 86_400_000).toISOString().slice(0, 10);

const folder = mkdtempSync(join(tmpdir(), 'pactwire-bench-'));
const clock: Clock = { now: () => new Date(`${LAST_DAY}T09:00:30Z`), monotonicMs: () => performance.now() };
const log = { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error };
const companies =
  'KT,SK Telecom,LG Uplus,Nokia,Ericsson,Samsung Electronics,NTT Docomo,Orange,Verizon,Telefonica,Microsoft,Vodafone'.split(
    ',',
  );
const kinds = [
  'signed a memorandum of understanding',
  'signed a contract',
  'signed an agreement',
  'launched a joint venture',
];

function* told(): Generator<Acquired> {
  for (let n = 0; n < LEARNED; n += 1) {
    const [one, other] = [companies[n % 12]!, companies[(n * 7 + 5 + Math.floor(n / 12)) % 12]!];
    const day = dayOf(n);
    const filler = Array.from({ length: 24 }, (_, k) => `Engineers of ${one} tried network ${n}-${k} in ${k} cities.`);
    const content = `${one} and ${other} ${kinds[n % 4]} on 5G and AI on ${day}. ${filler.join(' ')}`;
    const stated = {
      url: `https://news.example/${n}`,
      title: `${one} and ${other}, deal ${n}`,
      publisher: `Wire ${n % 40}`,
      author: null,
      publishedAt: day,
      language: null,
    };
    yield {
      kind: 'document',
      document: { source: `made#${n}`, externalId: `m${n}`, body: { kind: 'text', content }, stated },
    };
  }
}

function dayOf(n: number): string {
  return new Date(FIRST_DAY + ((n * 37) % DAYS) * 86_400_000).toISOString().slice(0, 10);
}

async function learned(database: Database): Promise<void> {
  const learner = wireLearning(
    database,
    openArticleStore(database, ORGANISATION),
    () => Promise.reject(new Error('no network')),
    new AbortController().signal,
  );
  async function* documents() {
    yield* told();
  }
  for await (const _ of learner.learn(documents()));
  await learner.close();
}

type Rows<T extends keyof Schema> = Selectable<Schema[T]>[];

/** With other ids and days: what learning would have written, at a hundredth of the time. */
async function multiplied(database: Database): Promise<void> {
  const { read } = database;
  const articles = await read.selectFrom('articles').selectAll().execute();
  const versions = new Map(
    (await read.selectFrom('article_versions').selectAll().execute()).map((row) => [row.article_id, row]),
  );
  const readings = grouped(await read.selectFrom('ledger_readings').selectAll().execute());
  for (let copy = 1; copy < ARTICLES / LEARNED; copy += 1) {
    const made = {
      articles: [] as Rows<'articles'>,
      versions: [] as Rows<'article_versions'>,
      told: [] as Rows<'ledger_readings'>,
    };
    for (const [n, row] of articles.entries()) {
      const [old, day] = [row.published_value ?? '', dayOf(n + copy * 1_009)];
      const id = `${row.id}-${copy}`;
      const moved = (text: string) => text.replaceAll(old, day).replaceAll(row.id, id);
      const version = versions.get(row.id)!;
      const place = { story_id: `${row.story_id}-${copy}`, published_value: day, canonical_url: null, external_id: id };
      made.articles.push({ ...row, id, ...place });
      const published = moved(version.published ?? 'null');
      made.versions.push({ ...version, article_id: id, text: moved(version.text), published, raw: '' });
      for (const told of readings.get(row.id) ?? []) {
        const partnership = told.partnership && `${told.partnership}-${copy}`;
        made.told.push({
          ...told,
          article_id: id,
          day,
          partnership,
          mark: moved(told.mark),
          reading: moved(told.reading),
        });
      }
    }
    await database.write(async (tx) => {
      for (const some of chunksOf(made.articles, 20)) await tx.insertInto('articles').values(some).execute();
      for (const some of chunksOf(made.versions, 20)) await tx.insertInto('article_versions').values(some).execute();
      for (const some of chunksOf(made.told, 20)) await tx.insertInto('ledger_readings').values(some).execute();
    });
  }
  await sql`analyze`.execute(read);
}

function grouped<T extends { article_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.article_id, [...(found.get(row.article_id) ?? []), row]);
  return found;
}

function setting(n: number): ChannelDigest {
  return {
    id: `d_${String(n).padStart(8, '0')}`,
    workspace: 'slack:T1',
    place: { kind: 'channel', id: `C${n}`, destination: `slack:T1/C${n}/-` },
    digest: 'weekly',
    timing: { every: 'day', day: null, time: '09:00', zone: 'UTC' },
    language: n % 2 === 0 ? 'en' : 'ko',
    companies: n % 3 === 0 ? ['kt'] : [],
    topics: [],
    empty: 'say',
    state: 'on',
    reason: null,
    owner: 'U1',
    since: `${LAST_DAY}T08:00:00.000Z`,
    version: 1,
  };
}

async function main(): Promise<void> {
  const database = await openSqlite(folder);
  await learned(database);
  await multiplied(database);
  const shelf = openArticleStore(database, ORGANISATION);
  const compose = async () => {
    const began = performance.now();
    const cpu = process.cpuUsage();
    const made = await composer({ database, shelf, clock })({
      definition: digestCalled('weekly')!,
      wish: { language: 'en', companies: [], topics: [] },
      until: LAST_DAY,
      asOf: false,
      series: { workspace: 'slack:T1', destination: 'slack:T1/C0/-', digest: 'weekly' },
      learnedAfter: null,
      followed: [],
      missed: [],
    });
    const { user, system } = process.cpuUsage(cpu);
    return {
      ms: performance.now() - began,
      cpu: (user + system) / 1_000,
      news: made.selection.stages.length + made.selection.left,
    };
  };
  const runs: Awaited<ReturnType<typeof compose>>[] = [];
  while (runs.length < RUNS) runs.push(await compose());
  const median = (values: readonly number[]) =>
    Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);
  console.log(
    `an edition over ${ARTICLES} articles, ${runs[0]!.news} news in its fortnight: first ${Math.round(runs[0]!.ms)} ms, median of ${RUNS} ${median(runs.map(({ ms }) => ms))} ms, of the processor ${median(runs.map(({ cpu }) => cpu))} ms`,
  );

  const settings = openDigestStore(database);
  for (let n = 0; n < CHANNELS; n += 1) {
    const after = setting(n);
    await settings.change({
      id: `dc_${n}`,
      at: after.since,
      by: 'U1',
      gesture: 'g',
      verb: 'set',
      before: null,
      after,
      period: null,
    });
  }
  const room = wireDigests({ database, shelf, clock, log });
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const published = await room.once((_destination, reply) => [reply]);
  const owed = await sql<{ n: number }>`select count(*) as n from outbox`.execute(database.read);
  const mb = (bytes: number) => Math.round(bytes / 1e6);
  console.log(
    `${published} of ${CHANNELS} channels due at once: ${Math.round(performance.now() - began)} ms, ${owed.rows[0]?.n} messages owed, memory ${mb(before)} → ${mb(process.memoryUsage().rss)} MB`,
  );
  await database.close();
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
