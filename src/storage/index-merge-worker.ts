// The thread that merges segments of the search index: opens the database anew, merges what is due, closes it.
import { parentPort } from 'node:worker_threads';
import type { WorkerReply } from '../basics/killable-workers.ts';
import type { Database, Place } from './database.ts';
import { compact } from './index-compact.ts';
import type { MergeOrder } from './index-merger.ts';

parentPort?.on('message', (order: MergeOrder) => {
  void mergeAll(order).then((reply) => parentPort?.postMessage(reply));
});

async function mergeAll({ place, organisation }: MergeOrder): Promise<WorkerReply<null>> {
  try {
    const database = await open(place);
    await compact(database, organisation).finally(() => database.close());
    return { done: null };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

async function open(place: Place): Promise<Database> {
  if (place.engine === 'sqlite') return (await import('./sqlite.ts')).openSqlite(place.folder);
  return (await import('./postgres.ts')).openPostgres(place.url);
}
