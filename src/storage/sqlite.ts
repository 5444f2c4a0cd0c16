/** SQLite, the embedded default: WAL, synchronous=FULL, several processes may open the same file. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import LibsqlDatabase from 'libsql';
import { PactwireError } from '../basics/errors.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

/** A waiting writer blocks the event loop inside SQLite, so each wait there is short and the rest is ours. */
const BUSY_TIMEOUT_MS = 40;
const WRITE_PATIENCE_MS = 30_000;

export async function openSqlite(folder: string): Promise<Database> {
  const file = openFile(folder);
  const read = new Kysely<Schema>({ dialect: new ImmediateDialect({ database: async () => file }) });
  await migrate(read, 'sqlite');
  return {
    engine: 'sqlite',
    read,
    write: (work) => read.transaction().execute(work),
    close: () => read.destroy(),
  };
}

type SqliteHandle = Awaited<ReturnType<Exclude<SqliteDialectConfig['database'], { prepare: unknown }>>>;

function openFile(folder: string): SqliteHandle {
  try {
    mkdirSync(folder, { recursive: true });
    const file = new LibsqlDatabase(join(folder, 'library.sqlite'));
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    file.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    // libsql speaks better-sqlite3's interface; its types lack `reader`, which its statements have.
    return file as unknown as SqliteHandle;
  } catch (cause) {
    throw new PactwireError(
      'library-unreadable',
      `The library in ${folder} cannot be opened. Check the folder and its rights, or name another with --data.`,
      { cause },
    );
  }
}

/** Kysely's own dialect sends a deferred `begin`, which fails between two writers (DESIGN §4). */
class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const deadline = performance.now() + WRITE_PATIENCE_MS;
    for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (cause) {
        if (!isBusy(cause)) throw cause;
        if (performance.now() > deadline) {
          throw new PactwireError(
            'library-busy',
            'Another process is writing to the library and does not finish. Try again in a minute.',
            { cause },
          );
        }
        await sleep(wait);
      }
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}
