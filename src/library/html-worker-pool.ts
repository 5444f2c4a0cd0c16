// A few workers that parse HTML, each killed and replaced when a page takes too long or too much memory.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { PactwireError } from '../basics/errors.ts';
import type { ExtractedPage, ExtractHtml } from './extracted-page.ts';
import type { HtmlReply } from './html-worker.ts';

export interface HtmlWorkers {
  readonly extractHtml: ExtractHtml;
  /** Ends the workers; pages still waiting are refused. */
  readonly close: () => Promise<void>;
}

export interface HtmlWorkerOptions {
  readonly workers?: number;
  readonly timeoutMs?: number;
  readonly heapMb?: number;
  /** The worker's compiled file, for tests. */
  readonly script?: URL;
}

interface Job {
  readonly html: string;
  readonly resolve: (page: ExtractedPage) => void;
  readonly reject: (error: PactwireError) => void;
}

interface Seat {
  worker: Worker | null;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

/** Nothing is started before the first page comes. An idle pool does not keep the process alive. */
export function createHtmlWorkers(options: HtmlWorkerOptions = {}): HtmlWorkers {
  const settings = { workers: 1, timeoutMs: 5000, heapMb: 256, script: workerScript(), ...options };
  const waiting: Job[] = [];
  const seats: Seat[] = Array.from({ length: settings.workers }, () => ({ worker: null, job: null, timer: null }));
  const next = (): void => {
    for (const seat of seats) {
      if (seat.job !== null) continue;
      const job = waiting.shift();
      if (job !== undefined) begin(seat, job, settings, next);
    }
  };
  return {
    extractHtml: (html) =>
      new Promise((resolve, reject) => {
        waiting.push({ html, resolve, reject });
        next();
      }),
    close: async () => {
      for (const job of waiting.splice(0)) job.reject(refusal('Pactwire is closing; add this page again.'));
      await Promise.all(seats.map((seat) => vacate(seat, 'Pactwire is closing; add this page again.')));
    },
  };
}

/** Beside this file once compiled; from the sources (under the test runner) in the built folder. */
function workerScript(): URL {
  const beside = new URL('./html-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/src/library/html-worker.js', import.meta.url);
}

function begin(seat: Seat, job: Job, settings: Required<HtmlWorkerOptions>, next: () => void): void {
  seat.job = job;
  seat.worker ??= hire(seat, settings, next);
  seat.worker.ref();
  seat.timer = setTimeout(() => {
    const seconds = Math.max(1, Math.round(settings.timeoutMs / 1000));
    void vacate(seat, `This page could not be parsed within ${seconds} s; save its text and add that.`).then(next);
  }, settings.timeoutMs);
  seat.worker.postMessage(job.html);
}

function hire(seat: Seat, settings: Required<HtmlWorkerOptions>, next: () => void): Worker {
  const worker = new Worker(settings.script, {
    resourceLimits: { maxOldGenerationSizeMb: settings.heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  });
  worker.on('message', (reply: HtmlReply) => {
    const job = release(seat);
    worker.unref();
    if ('page' in reply) job?.resolve(reply.page);
    else job?.reject(refusal(reply.refused));
    next();
  });
  worker.on('error', (error) => {
    if (seat.worker !== worker) return;
    void vacate(seat, crashReason(error), error).then(next);
  });
  return worker;
}

function crashReason(error: Error): string {
  const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return `This page ${memory ? 'needs more memory than a page may have' : 'could not be parsed'}; save its text and add that.`;
}

function release(seat: Seat): Job | null {
  const { job, timer } = seat;
  if (timer !== null) clearTimeout(timer);
  seat.job = null;
  seat.timer = null;
  return job;
}

/** The worker goes, its page is refused; a fresh one comes with the next page. */
async function vacate(seat: Seat, reason: string, cause?: unknown): Promise<void> {
  const { worker } = seat;
  seat.worker = null;
  release(seat)?.reject(refusal(reason, cause));
  await worker?.terminate();
}

function refusal(reason: string, cause?: unknown): PactwireError {
  return new PactwireError('bad-input', reason, { cause });
}
