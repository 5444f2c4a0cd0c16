/** The small interface both engines stand behind. All SQL of the house lives in this folder. */
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';
export type Transactional = Transaction<Schema>;

/** What a thread of its own needs to open the same database again. */
export type Place =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string };

export interface Database {
  readonly engine: Engine;
  readonly place: Place;
  /** For reading. On SQLite it shares the one connection with `write`. */
  readonly read: Kysely<Schema>;
  /**
   * One short write transaction that awaits nothing but the database. On SQLite it begins `immediate` and waits for
   * its turn without blocking the event loop; `library-busy` where the turn does not come.
   */
  write<T>(work: (tx: Transactional) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
