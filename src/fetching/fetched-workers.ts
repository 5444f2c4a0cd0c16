// The workers that read what comes from the web: see killable-workers.ts for how one that chokes is replaced.
import { builtScript } from '../basics/built-script.ts';
import { type KillableSettings, type KillableWorkers, killableWorkers } from '../basics/killable-workers.ts';
import type { FetchedDocument, FetchedPiece } from './fetched.ts';

export type FetchedWorkers = KillableWorkers<FetchedPiece, FetchedDocument>;

export function createFetchedWorkers(options: Partial<Omit<KillableSettings, 'words'>> = {}): FetchedWorkers {
  const words = { what: 'What this address answers', next: 'try another address of it' };
  return killableWorkers({
    workers: 1,
    timeoutMs: 5000,
    heapMb: 256,
    script: builtScript(import.meta.url, 'fetching/fetched-worker.js'),
    words,
    ...options,
  });
}
