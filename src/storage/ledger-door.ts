/** The way into library and ledger at once: an article and what it says of partnerships are one transaction. */
import type { LedgerWriter } from '../domain/ledger.ts';
import type { LibraryWriter } from '../domain/library-writer.ts';
import { libraryWriter } from './article-writer.ts';
import type { Database } from './database.ts';
import { ledgerWriter } from './ledger-writer.ts';
import { takeTurn } from './take-turn.ts';

export interface LedgerDoor {
  write<T>(work: (library: LibraryWriter, ledger: LedgerWriter) => Promise<T>): Promise<T>;
}

export function openLedgerDoor(database: Database, organisation: string): LedgerDoor {
  return {
    write: (work) =>
      database.write(async (tx) => {
        // The same turn as the library's own door: both change articles.
        await takeTurn(tx, database.engine, `library ${organisation}`);
        return work(libraryWriter(tx, organisation), ledgerWriter(tx, organisation));
      }),
  };
}
