/** The way into the library: each change is one write transaction, and the changes of one library take turns. */
import { sql } from 'kysely';
import type { LibraryDoor } from '../domain/library-writer.ts';
import { libraryWriter } from './article-writer.ts';
import type { Database, Transactional } from './database.ts';

export function openLibraryDoor(database: Database, organisation: string): LibraryDoor {
  return {
    write: (work) =>
      database.write(async (tx) => {
        if (database.engine === 'postgres') await takeTurn(tx, organisation);
        return work(libraryWriter(tx, organisation));
      }),
  };
}

/** Any number: keeps this lock apart from others on the same name. */
const LIBRARY_LOCK = 5_610;

/** SQLite has one writer at a time anyway; here too, so that each decides on what the others have decided. */
async function takeTurn(tx: Transactional, organisation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisation}, ${sql.lit(LIBRARY_LOCK)}))`.execute(tx);
}
