/** Those who read, decide and then write take turns, so that each decides on what the others have written. */
import { sql } from 'kysely';
import type { Engine, Transactional } from './database.ts';

/** First in a transaction, until its end. SQLite has one writer at a time anyway. */
export async function takeTurn(tx: Transactional, engine: Engine, name: string): Promise<void> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}
