// The workers that read what comes from the web: see killable-workers.ts for how one that chokes is replaced.
import { existsSync } from 'node:fs';
import { type KillableSettings, type KillableWorkers, killableWorkers } from '../basics/killable-workers.ts';
import type { FetchedDocument, FetchedPiece } from './fetched.ts';

export type FetchedWorkers = KillableWorkers<FetchedPiece, FetchedDocument>;

export function createFetchedWorkers(options: Partial<Omit<KillableSettings, 'words'>> = {}): FetchedWorkers {
  const words = { what: 'What this address answers', next: 'try another address of it' };
  return killableWorkers({ workers: 1, timeoutMs: 5000, heapMb: 256, script: workerScript(), words, ...options });
}

/** Beside this file once compiled (its program's files are joined in the folder of the library); from the sources in the built folder. */
function workerScript(): URL {
  const built = [
    new URL('./fetched-worker.js', import.meta.url),
    new URL('../fetching/fetched-worker.js', import.meta.url),
  ];
  const found = built.find((one) => existsSync(one));
  return found ?? new URL('../../dist/src/fetching/fetched-worker.js', import.meta.url);
}
