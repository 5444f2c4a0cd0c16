/** The full text search that the two databases bring: FTS5 by bm25(), PostgreSQL's by ts_rank_cd(). */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import type { Language } from '../../src/domain/text.ts';
import { hasPostgres, startPostgres, stopPostgres } from '../postgres-server.ts';
import { type Peer, type PeerKind, WANTED, wordsOf } from './peer.ts';
import { cpuMs } from './scale-library.ts';

export const databasePeers: readonly PeerKind[] = [
  { name: 'SQLite FTS5', most: Infinity, here: () => true, open: fts5 },
  { name: 'PostgreSQL full text', most: Infinity, here: hasPostgres, open: postgres },
];

async function fts5(language?: Language): Promise<Peer> {
  const file = join(tmpdir(), `pactwire-fts5-${process.pid}.sqlite`);
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
      for (const { no, title, text } of texts) insert.run([no, title, text]);
      database.exec('commit');
      spent += cpuMs() - started;
    },
    search: async (query) => (find.all([anyOf(query), WANTED]) as { no: number }[]).map(({ no }) => no),
    async close() {
      database.close();
      await rm(file, { force: true });
    },
  };
}

function anyOf(query: string): string {
  return wordsOf(query)
    .map((word) => `"${word}"`)
    .join(' OR ');
}

/** The index is made when the first question comes, as one does after a load. */
async function postgres(language?: Language): Promise<Peer> {
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
