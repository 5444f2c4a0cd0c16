/** The full text search that the two databases bring: FTS5 by bm25(), PostgreSQL's by ts_rank_cd(); and FTS5 given our own terms. */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import type { Language } from '../../src/domain/text.ts';
import { analyse, WORD_MARK } from '../../src/search/analysis.ts';
import type { Engine } from '../../src/storage/database.ts';
import { hasPostgres, startPostgres, stopPostgres } from '../postgres-server.ts';
import { cpuMs } from './core-time.ts';
import { type Peer, type PeerKind, WANTED, wordsOf } from './peer.ts';

const fts5: PeerKind = { name: 'SQLite FTS5', most: Infinity, here: () => true, open: openFts5 };
const fullText: PeerKind = {
  name: 'PostgreSQL full text',
  most: Infinity,
  here: hasPostgres,
  elsewhere: true,
  open: openPostgres,
};
/** Its own words find little Korean, so what it is asked for is less; with our terms both look for the same. */
const fts5OfOurTerms: PeerKind = {
  name: 'SQLite FTS5, our terms',
  most: Infinity,
  here: () => true,
  open: () => openFts5(undefined, ourTerms),
};

export const databasePeers: readonly PeerKind[] = [fts5, fullText];
/** Those that stand beside each engine in the measure of speed. */
export const peersBeside: Readonly<Record<Engine, readonly PeerKind[]>> = {
  sqlite: [fts5, fts5OfOurTerms],
  postgres: [fullText],
};

/** A text as words that FTS5 takes as they are. */
type Spelling = (text: string) => readonly string[];

/** FTS5 breaks words at signs: the mark of a whole Korean word becomes letters. */
const ourTerms: Spelling = (text) =>
  analyse(text).map(({ term }) => term.replace(WORD_MARK, 'word').replace(/[^\p{L}\p{N}]/gu, ''));

async function openFts5(language?: Language, spelled?: Spelling): Promise<Peer> {
  const as = spelled ? (text: string) => spelled(text).join(' ') : (text: string) => text;
  const file = join(tmpdir(), `pactwire-fts5-${process.pid}${spelled ? '-terms' : ''}.sqlite`);
  await rm(file, { force: true });
  const database = new Libsql(file);
  const words = language === 'en' ? 'porter unicode61' : 'unicode61';
  database.exec(`create virtual table passages using fts5(title, text, content='', tokenize='${words}')`);
  const insert = database.prepare('insert into passages (rowid, title, text) values (?, ?, ?)');
  const find = database.prepare(
    'select rowid as no from passages where passages match ? order by bm25(passages) limit ?',
  );
  let spent = 0;
  return {
    buildMs: () => spent,
    async add(texts) {
      const started = cpuMs();
      database.exec('begin');
      for (const { no, title, text } of texts) insert.run([no, as(title), as(text)]);
      database.exec('commit');
      spent += cpuMs() - started;
    },
    search: async (query) =>
      (find.all([anyOf(spelled ? spelled(query) : wordsOf(query)), WANTED]) as { no: number }[]).map(({ no }) => no),
    async close() {
      database.close();
      await rm(file, { force: true });
    },
  };
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' OR ');
}

/** The index is made when the first question comes, as one does after a load. */
async function openPostgres(language?: Language): Promise<Peer> {
  // Where both languages mix, English stems do no harm to Korean words.
  const words = language === 'ko' ? 'simple' : 'english';
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('create table passages (no bigint primary key, words tsvector)');
  let spent = 0;
  let indexed = false;
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const done = await work();
    spent += performance.now() - started;
    return done;
  };
  return {
    buildMs: () => spent,
    add: (texts) =>
      timed(async () => {
        const columns = [texts.map(({ no }) => no), texts.map(({ title }) => title), texts.map(({ text }) => text)];
        await client.query(
          `insert into passages
           select no, setweight(to_tsvector('${words}', title), 'A') || to_tsvector('${words}', text)
           from unnest($1::bigint[], $2::text[], $3::text[]) as t(no, title, text)`,
          columns,
        );
      }),
    async search(query) {
      if (!indexed) {
        await timed(() => client.query('create index if not exists passages_words on passages using gin (words)'));
        await timed(() => client.query('analyze passages'));
        indexed = true;
      }
      const either = wordsOf(query).join(' | ');
      const text = `select no from passages, to_tsquery('${words}', $1) q where words @@ q order by ts_rank_cd(words, q) desc limit ${WANTED}`;
      const found = await client.query<{ no: string }>(text, [either]);
      return found.rows.map(({ no }) => Number(no));
    },
    async close() {
      await client.end();
      await stopPostgres(server);
    },
  };
}
