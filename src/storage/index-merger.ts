/** Merging the index while questions are answered: small merges at once, large ones in a thread with its own connection. */
import { builtScript } from '../basics/built-script.ts';
import { killableWorkers } from '../basics/killable-workers.ts';
import type { Database, Place } from './database.ts';
import { compact, isMergeDue } from './index-compact.ts';

export interface IndexMerger {
  /** Ends when what was due when it was called is merged. A merge that fails leaves the index right, and is due again. */
  merge(): Promise<void>;
  close(): Promise<void>;
}

/** What the thread is given. */
export interface MergeOrder {
  readonly place: Place;
  readonly organisation: string;
}

/** Merged in some 15 ms, less than a thread takes to start; the rest would hold up an answer. */
const AT_ONCE = 512;
/** Reading and writing 60,000 passages takes a few seconds; on a busy machine many more. */
const TIMEOUT_MS = 600_000;
const HEAP_MB = 1_024;

export function createIndexMerger(database: Database, organisation: string): IndexMerger {
  const words = { what: 'Merging the search index', next: 'the index is right without it, and it is tried again' };
  const script = builtScript(import.meta.url, 'storage/index-merge-worker.js');
  const threads = killableWorkers<MergeOrder, null>({
    script,
    workers: 1,
    timeoutMs: TIMEOUT_MS,
    heapMb: HEAP_MB,
    words,
  });
  const merge = async () => {
    await compact(database, organisation, AT_ONCE);
    if (await isMergeDue(database, organisation)) await threads.run({ place: database.place, organisation });
  };
  let last: Promise<void> = Promise.resolve();
  let waiting = false;
  return {
    // One at a time; of those that come meanwhile one is enough.
    merge() {
      if (waiting) return last;
      waiting = true;
      last = last.then(() => {
        waiting = false;
        return merge().catch(() => undefined);
      });
      return last;
    },
    close: () => threads.close(),
  };
}
