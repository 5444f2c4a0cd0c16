/** PostgreSQL ≥ 15, for several replicas; chosen by DATABASE_URL. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { PactwireError } from '../basics/errors.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

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
  // A server that goes away must not end the process; the next query says what happened.
  pool.on('error', () => undefined);
  const read = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(read, 'postgres');
  } catch (cause) {
    await read.destroy();
    if (cause instanceof PactwireError) throw cause;
    throw new PactwireError(
      'library-unreadable',
      'The PostgreSQL named by DATABASE_URL cannot be used. Check that it runs and that the address, user and password are right.',
      { cause },
    );
  }
  return {
    engine: 'postgres',
    read,
    write: (work) => read.transaction().execute(work),
    close: () => read.destroy(),
  };
}
