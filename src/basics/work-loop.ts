/** Takes work where there is some, a few pieces at a time, until it is stopped. */

import { type Quiet, untilQuiet } from './until-quiet.ts';

const BEFORE_WORK: Quiet = { quietTurns: 4, mostTurns: 1_000 };

export interface WorkLoop {
  /** There may be work now: look at once and not only at the next tick. */
  poke(): void;
  /** Takes nothing more; resolves when what was begun is done. */
  stop(): Promise<void>;
}

export interface Work<T> {
  /** Never called twice at a time. */
  readonly take: (limit: number) => Promise<readonly T[]>;
  readonly work: (item: T) => Promise<void>;
  readonly failed: (error: unknown) => void;
  readonly concurrency: number;
  /** Counts what is more urgent than this work: while it grows, nothing new is begun. */
  readonly urgent?: () => number;
  /** How often to look without being poked: what another process left behind has nobody to poke for it. */
  readonly pollMs: number;
}

export function startWorkLoop<T>({ take, work, failed, concurrency, pollMs, urgent = () => 0 }: Work<T>): WorkLoop {
  const busy = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  let stopped = false;

  const begin = (item: T): void => {
    const running = untilQuiet(urgent, BEFORE_WORK)
      .then(() => work(item))
      .catch(failed)
      .then(() => {
        busy.delete(running);
        poke();
      });
    busy.add(running);
  };
  const look = async (): Promise<void> => {
    do {
      lookAgain = false;
      const room = concurrency - busy.size;
      if (room <= 0 || stopped) return;
      for (const item of await take(room)) begin(item);
    } while (lookAgain);
  };
  const poke = (): void => {
    lookAgain = true;
    if (stopped || looking !== null) return;
    looking = look()
      .catch(failed)
      .then(() => {
        looking = null;
        // Poked after the last look and before this line.
        if (lookAgain && busy.size < concurrency) poke();
      });
  };
  const timer = setInterval(poke, pollMs);
  poke();
  return {
    poke,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all(busy);
    },
  };
}
