/** PostgreSQL ≥ 15, for several replicas; chosen by DATABASE_URL. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { withCopies } from './postgres-copy.ts';
import type { Schema } from './schema.ts';
import { WatchedDialect } from './watched-dialect.ts';

/** Type id of int8: our counters stay far below 2^53, so they are numbers as on SQLite. */
const INT8 = 20;
const CONNECT_TIMEOUT_MS = 5_000;

export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser: (id, format) => (id === INT8 ? Number : pg.types.getTypeParser(id, format)) },
  });
  // A server that goes away must not end the process, whether a client is idle or at work; the query says what happened.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({ pool: withCopies(pool) });
  const read = new Kysely<Schema>({ dialect: new WatchedDialect(dialect, { patienceMs: 0 }) });
  try {
    await migrate(read, 'postgres');
  } catch (error) {
    await read.destroy();
    throw error;
  }
  return {
    engine: 'postgres',
    place: { engine: 'postgres', url },
    read,
    write: (work) => read.transaction().execute(work),
    close: () => read.destroy(),
  };
}
