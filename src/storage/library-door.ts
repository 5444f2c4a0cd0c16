/** The way into the library: each change is one write transaction, and the changes of one library take turns. */
import type { LibraryDoor } from '../domain/library-writer.ts';
import { libraryWriter } from './article-writer.ts';
import type { Database } from './database.ts';
import { takeTurn } from './take-turn.ts';

export function openLibraryDoor(database: Database, organisation: string): LibraryDoor {
  return {
    write: (work) =>
      database.write(async (tx) => {
        await takeTurn(tx, database.engine, `library ${organisation}`);
        return work(libraryWriter(tx, organisation));
      }),
  };
}
