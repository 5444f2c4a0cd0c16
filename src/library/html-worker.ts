// The worker thread that parses HTML: one page in, one page out, killed from outside when it takes too long.
import { parentPort } from 'node:worker_threads';
import { PactwireError } from '../basics/errors.ts';
import type { WorkerReply } from '../basics/killable-workers.ts';
import { extractPage } from './html/extract-html.ts';
import type { ExtractedPage } from './html/extracted-page.ts';

parentPort?.on('message', (html: string) => {
  parentPort?.postMessage(replyTo(html));
});

function replyTo(html: string): WorkerReply<ExtractedPage> {
  try {
    return { done: extractPage(html) };
  } catch (error) {
    const known = error instanceof PactwireError ? error.message : null;
    return { refused: known ?? 'This page could not be parsed; save its text and add that.' };
  }
}
