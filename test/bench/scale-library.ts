/** A library of made articles on one engine, grown to a wanted number of passages: texts, passages and index as `add` leaves them. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { AnalysedPassage } from '../../src/domain/search-index.ts';
import type { Span } from '../../src/domain/text.ts';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import { inTurn } from '../../src/search/in-turn.ts';
import { splitPassages } from '../../src/search/passages.ts';
import { createSearch, type Search } from '../../src/search/search-passages.ts';
import { weights } from '../../src/search/weights.ts';
import type { Database, Engine } from '../../src/storage/database.ts';
import { compact } from '../../src/storage/index-compact.ts';
import { createIndexReader } from '../../src/storage/index-reader.ts';
import { indexStore } from '../../src/storage/index-store.ts';
import { createPassageReader } from '../../src/storage/passage-reader.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { type PostgresServer, startPostgres, stopPostgres } from '../postgres-server.ts';
import { cpuMs } from './core-time.ts';
import type { PeerText } from './peer.ts';
import { textMaker } from './search-text.ts';

export const organisation = 'bench';
/** Articles a transaction: some 4,000 passages. */
const BATCH = 1_000;

export interface ScaleLibrary {
  readonly engine: Engine;
  readonly database: Database;
  /** One core's time spent on analysing, writing and merging, and on the made text itself, which is not counted. */
  readonly buildMs: () => number;
  readonly passages: () => number;
  /** Each batch is handed to `also` (a peer that indexes the same). Without `merged` its segments are left as they are. */
  grow(passages: number, also: (batch: readonly PeerText[]) => Promise<void>, merged: boolean): Promise<void>;
  bytes(): Promise<number>;
  close(): Promise<void>;
}

export async function scaleLibrary(engine: Engine): Promise<ScaleLibrary> {
  const place = engine === 'sqlite' ? await sqlitePlace() : await postgresPlace();
  const { database } = place;
  const maker = textMaker(1);
  let spent = 0;
  let passages = 0;
  let articles = 0;
  return {
    engine,
    database,
    buildMs: () => spent,
    passages: () => passages,
    async grow(wanted, also, merged) {
      while (passages < wanted) {
        const made = Array.from({ length: BATCH }, () => maker.article());
        const started = cpuMs();
        const items = made.map((article, at) => ({
          ...article,
          id: `a${articles + at}`,
          passages: analyseArticle(article),
        }));
        const before = passages;
        await write(database, items);
        if (merged) await compact(database, organisation);
        spent += cpuMs() - started;
        articles += made.length;
        const texts = numbered(items, before);
        passages += texts.length;
        await also(texts);
      }
    },
    bytes: () => place.bytes(),
    async close() {
      await database.close();
      await place.remove();
    },
  };
}

/** As the house searches, with a cache of its own. */
export function searchOf(database: Database, cacheBytes: number): Search {
  const index = createIndexReader(database, cacheBytes);
  const passages = cacheBytes > 0 ? createPassageReader(database) : createPassageReader(database, 0);
  const search = createSearch({ index, passages, organisation });
  return database.engine === 'sqlite' ? inTurn(search) : search;
}

interface Spans {
  readonly text: string;
  readonly language: 'en' | 'ko';
  readonly passages: readonly Span[];
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: 'en' | 'ko';
  readonly passages: readonly AnalysedPassage[];
}

async function write(database: Database, items: readonly Item[]): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z';
  const home = { organisation, version: 1, added_at: at };
  const none = {
    canonical_url: null,
    external_id: null,
    removed_at: null,
    published_value: null,
    entered: null,
    inferred: null,
  };
  const unsaid = { publisher: null, author: null, published: null, url: null, based_on: null, changes: null, raw: '' };
  const shelf = {
    ...home,
    ...none,
    story_id: 's',
    source: 'made',
    content_hash: '',
    read_hashes: '[]',
    sample: 0,
    keys: '[]',
    profile: '{}',
  };
  await database.write(async (tx) => {
    for (let from = 0; from < items.length; from += 250) {
      const some = items.slice(from, from + 250);
      await tx
        .insertInto('articles')
        .values(some.map(({ id }) => ({ ...shelf, id })))
        .execute();
      await tx
        .insertInto('article_versions')
        .values(
          some.map(({ id, title, text, language }) => ({
            ...home,
            ...unsaid,
            article_id: id,
            title,
            text,
            language,
            raw_kind: 'text',
          })),
        )
        .execute();
    }
    await indexStore.append(
      tx,
      organisation,
      items.map(({ id, passages }) => ({ articleId: id, version: 1, passages })),
    );
  });
}

/** As the index numbers them: English first, then Korean. */
function numbered(items: readonly Spans[], before: number): PeerText[] {
  const of = (language: 'en' | 'ko') =>
    items
      .filter((item) => item.language === language)
      .flatMap(({ text, passages }) => passages.map(({ start, end }) => text.slice(start, end)));
  return [...of('en'), ...of('ko')].map((text, at) => ({ no: before + at + 1, title: '', text }));
}

/** The same passages as a library of the same size holds, in the same batches. */
export function* madePassages(): Generator<PeerText[], never> {
  const maker = textMaker(1);
  for (let count = 0; ; ) {
    const batch = Array.from({ length: BATCH }, () => maker.article()).map(withSpans);
    const texts = numbered(batch, count);
    count += texts.length;
    yield texts;
  }
}

function withSpans(article: Pick<Item, 'text' | 'language'>) {
  const longest = weights.passageLength[article.language];
  return { ...article, passages: splitPassages(article.text, splitSentences(article.text), longest) };
}

async function sqlitePlace() {
  const folder = await mkdtemp(join(tmpdir(), 'pactwire-scale-'));
  const sizes = async () =>
    Promise.all((await readdir(folder)).map(async (file) => (await stat(join(folder, file))).size));
  return {
    database: await openSqlite(folder),
    bytes: async () => (await sizes()).reduce((sum, size) => sum + size, 0),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function postgresPlace() {
  const server: PostgresServer = await startPostgres();
  const database = await openPostgres(server.url);
  return {
    database,
    async bytes() {
      const found = await sql<{ size: number }>`select pg_database_size(current_database()) as size`.execute(
        database.read,
      );
      return Number(found.rows[0]?.size ?? 0);
    },
    remove: () => stopPostgres(server),
  };
}
