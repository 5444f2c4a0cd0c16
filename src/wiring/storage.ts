/** Opens the library's database, on the engine the config names, when it is first needed. */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from '../storage/database.ts';

/** The one organisation of a deployment; each row carries its key from the first migration on. */
export const ORGANISATION = 'home';

/** Each engine is loaded only where it is used: the other's driver would cost `ask` its time. */
export async function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl !== null) {
    const { openPostgres } = await import('../storage/postgres.ts');
    return openPostgres(config.databaseUrl.reveal());
  }
  const { openSqlite } = await import('../storage/sqlite.ts');
  return openSqlite(config.dataFolder);
}

/** How the library is named to a person. */
export function libraryName(config: Config): string {
  return config.databaseUrl === null ? join(config.dataFolder, 'library.sqlite') : 'PostgreSQL (DATABASE_URL)';
}
