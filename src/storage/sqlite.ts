/** SQLite, the embedded default: WAL, synchronous=FULL, several processes may open the same file. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery, Kysely, SqliteDialect, type SqliteDialectConfig } from 'kysely';
import LibsqlDatabase from 'libsql';
import type { Database } from './database.ts';
import { asFault } from './faults.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { withStatementCache } from './statement-cache.ts';
import { WatchedDialect } from './watched-dialect.ts';

/** A waiting writer blocks the event loop inside SQLite, so each wait there is short and the rest is ours. */
const BUSY_TIMEOUT_MS = 40;
const PATIENCE_MS = 30_000;
/** SQLite's own 2 MB are read and written over again while many articles come; half the system's time went there. */
const CACHE_KIB = 32_000;

export async function openSqlite(folder: string): Promise<Database> {
  const file = openFile(folder);
  const dialect = new SqliteDialect({ database: withStatementCache(file) });
  // Kysely sends a deferred `begin`, which fails between two writers (DESIGN §4). Not as a prepared statement: one that
  // found the file busy stays open in libsql, and the next commit is refused for it.
  const begin = () => file.exec('begin immediate');
  const read = new Kysely<Schema>({ dialect: new WatchedDialect(dialect, { begin, patienceMs: PATIENCE_MS }) });
  try {
    await configure(read);
    await migrate(read, 'sqlite');
  } catch (error) {
    await read.destroy();
    throw error;
  }
  return {
    engine: 'sqlite',
    place: { engine: 'sqlite', folder },
    read,
    write: (work) => read.transaction().execute(work),
    close: () => read.destroy(),
  };
}

type SqliteHandle = Awaited<ReturnType<Exclude<SqliteDialectConfig['database'], { prepare: unknown }>>>;

function openFile(folder: string): SqliteHandle & Pick<LibsqlDatabase.Database, 'exec'> {
  try {
    mkdirSync(folder, { recursive: true });
    const file: unknown = new LibsqlDatabase(join(folder, 'library.sqlite'));
    // libsql speaks better-sqlite3's interface; its types lack `reader`, which its statements have.
    return file as SqliteHandle & Pick<LibsqlDatabase.Database, 'exec'>;
  } catch (error) {
    throw asFault(error);
  }
}

/** Through the watched connection: turning to WAL needs the file for itself, and another process may be doing the same. */
async function configure(read: Kysely<Schema>): Promise<void> {
  const busy = `busy_timeout = ${BUSY_TIMEOUT_MS}`;
  for (const setting of [busy, 'journal_mode = WAL', 'synchronous = FULL', `cache_size = -${CACHE_KIB}`]) {
    await read.executeQuery(CompiledQuery.raw(`pragma ${setting}`));
  }
}
