/** Merges small segments into larger ones, so that a query reads few of them. Called after writing, never by a query. */
import type { Database } from './database.ts';

export async function compact(_database: Database, _organisation: string): Promise<void> {}
