/** A few worker threads for work on outside text, each killed and replaced when a piece takes too long or too much memory. */
import { Worker } from 'node:worker_threads';
import { PactwireError } from './errors.ts';

export interface KillableWorkers<Piece, Result> {
  run(piece: Piece): Promise<Result>;
  /** Ends the workers; pieces still waiting are refused. */
  readonly close: () => Promise<void>;
}

/** What the worker's script posts back for each piece it was given. */
export type WorkerReply<Result> = { readonly done: Result } | { readonly refused: string };

export interface KillableSettings {
  readonly script: URL;
  readonly workers: number;
  readonly timeoutMs: number;
  readonly heapMb: number;
  readonly words: RefusalWords;
}

/** How a piece that cannot be worked on is told to a person: what it is, and the next step. */
export interface RefusalWords {
  /** "This page" */
  readonly what: string;
  /** "save its text and add that" */
  readonly next: string;
}

interface Job<Piece, Result> {
  readonly piece: Piece;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: PactwireError) => void;
}

interface Seat<Piece, Result> {
  worker: Worker | null;
  job: Job<Piece, Result> | null;
  timer: NodeJS.Timeout | null;
}

/** Nothing is started before the first piece comes. An idle pool does not keep the process alive. */
export function killableWorkers<Piece, Result>(settings: KillableSettings): KillableWorkers<Piece, Result> {
  const waiting: Job<Piece, Result>[] = [];
  const seats = Array.from({ length: settings.workers }, (): Seat<Piece, Result> => {
    return { worker: null, job: null, timer: null };
  });
  const next = (): void => {
    for (const seat of seats) {
      if (seat.job !== null) continue;
      const job = waiting.shift();
      if (job !== undefined) begin(seat, job, settings, next);
    }
  };
  const closing = `Pactwire is closing; ${settings.words.next}.`;
  return {
    run: (piece) =>
      new Promise((resolve, reject) => {
        waiting.push({ piece, resolve, reject });
        next();
      }),
    close: async () => {
      for (const job of waiting.splice(0)) job.reject(refusal(closing));
      await Promise.all(seats.map((seat) => vacate(seat, closing)));
    },
  };
}

function begin<P, R>(seat: Seat<P, R>, job: Job<P, R>, settings: KillableSettings, next: () => void): void {
  const { what, next: step } = settings.words;
  seat.job = job;
  seat.worker ??= hire(seat, settings, next);
  seat.worker.ref();
  seat.timer = setTimeout(() => {
    const seconds = Math.max(1, Math.round(settings.timeoutMs / 1000));
    void vacate(seat, `${what} could not be parsed within ${seconds} s; ${step}.`).then(next);
  }, settings.timeoutMs);
  seat.worker.postMessage(job.piece);
}

function hire<P, R>(seat: Seat<P, R>, settings: KillableSettings, next: () => void): Worker {
  const worker = new Worker(settings.script, {
    resourceLimits: { maxOldGenerationSizeMb: settings.heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  });
  worker.on('message', (reply: WorkerReply<R>) => {
    const job = release(seat);
    worker.unref();
    if ('done' in reply) job?.resolve(reply.done);
    else job?.reject(refusal(reply.refused));
    next();
  });
  worker.on('error', (error) => {
    if (seat.worker !== worker) return;
    void vacate(seat, crashReason(error, settings.words), error).then(next);
  });
  return worker;
}

function crashReason(error: Error, { what, next }: RefusalWords): string {
  const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return `${what} ${memory ? 'needs more memory than it may have' : 'could not be parsed'}; ${next}.`;
}

function release<P, R>(seat: Seat<P, R>): Job<P, R> | null {
  const { job, timer } = seat;
  if (timer !== null) clearTimeout(timer);
  seat.job = null;
  seat.timer = null;
  return job;
}

/** The worker goes, its piece is refused; a fresh one comes with the next. */
async function vacate<P, R>(seat: Seat<P, R>, reason: string, cause?: unknown): Promise<void> {
  const { worker } = seat;
  seat.worker = null;
  release(seat)?.reject(refusal(reason, cause));
  await worker?.terminate();
}

function refusal(reason: string, cause?: unknown): PactwireError {
  return new PactwireError('bad-input', reason, { cause });
}
