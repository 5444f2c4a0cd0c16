/** What anyone would pick instead, on the same passages and queries: SQLite FTS5 and PostgreSQL full text. */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { startPostgres, stopPostgres } from '../postgres-server.ts';
import { cpuMs, type MadePassage } from './scale-library.ts';

export interface Peer {
  readonly name: string;
  /** This process's time; a server's own is not in it. */
  readonly buildMs: () => number;
  add(passages: readonly MadePassage[]): Promise<void>;
  /** Numbers of the twenty best for any of the query's words. */
  search(query: string): Promise<readonly number[]>;
  close(): Promise<void>;
}

export async function fts5Peer(): Promise<Peer> {
  const file = join(tmpdir(), `pactwire-fts5-${process.pid}.sqlite`);
  await rm(file, { force: true });
  const database = new Libsql(file);
  database.exec("create virtual table passages using fts5(text, content='')");
  const insert = database.prepare('insert into passages (rowid, text) values (?, ?)');
  const find = database.prepare(
    'select rowid as no from passages where passages match ? order by bm25(passages) limit 20',
  );
  let spent = 0;
  return {
    name: 'SQLite FTS5, bm25()',
    buildMs: () => spent,
    async add(passages) {
      const started = cpuMs();
      database.exec('begin');
      for (const { no, text } of passages) insert.run([no, text]);
      database.exec('commit');
      spent += cpuMs() - started;
    },
    search: async (query) => (find.all([anyOf(query)]) as { no: number }[]).map(({ no }) => no),
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

function wordsOf(query: string): string[] {
  return query.match(/[\p{L}\p{N}]+/gu) ?? ['nothing'];
}

/** The index is made when the first question comes, as one does after a load. */
export async function postgresPeer(): Promise<Peer> {
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
    name: 'PostgreSQL full text, ts_rank_cd()',
    buildMs: () => spent,
    add: (passages) =>
      timed(async () => {
        const [numbers, texts] = [passages.map(({ no }) => no), passages.map(({ text }) => text)];
        await client.query(
          "insert into passages select no, to_tsvector('english', text) from unnest($1::bigint[], $2::text[]) as t(no, text)",
          [numbers, texts],
        );
      }),
    async search(query) {
      if (!indexed) {
        await timed(() => client.query('create index if not exists passages_words on passages using gin (words)'));
        await timed(() => client.query('analyze passages'));
        indexed = true;
      }
      const either = wordsOf(query).join(' | ');
      const text =
        "select no from passages, to_tsquery('english', $1) q where words @@ q order by ts_rank_cd(words, q) desc limit 20";
      const found = await client.query<{ no: string }>(text, [either]);
      return found.rows.map(({ no }) => Number(no));
    },
    async close() {
      await client.end();
      await stopPostgres(server);
    },
  };
}
