// The worker thread that reads what comes from the web, killed from outside when it takes too long.
import { parentPort } from 'node:worker_threads';
import { PactwireError } from '../basics/errors.ts';
import type { WorkerReply } from '../basics/killable-workers.ts';
import type { FetchedDocument, FetchedPiece } from './fetched.ts';
import { readFetched } from './read-fetched.ts';

parentPort?.on('message', (piece: FetchedPiece) => {
  parentPort?.postMessage(replyTo(piece));
});

function replyTo(piece: FetchedPiece): WorkerReply<FetchedDocument> {
  try {
    return { done: readFetched(piece) };
  } catch (error) {
    const known = error instanceof PactwireError ? error.message : null;
    return { refused: known ?? 'What this address answers could not be read.' };
  }
}
