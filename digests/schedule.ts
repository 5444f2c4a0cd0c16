/** The tick. What is due is worked out from the periods, so a tick that comes late, twice or not at all changes nothing. */
import { schedule as cron } from 'node-cron';
import type { Log } from '../src/basics/log.ts';

/** Seconds 0, 20 and 40 of every minute. */
const EVERY = '*/20 * * * * *';

export interface Ticking {
  /** Looks at once. */
  poke(): void;
  /** Resolves when a round that is under way has ended. */
  stop(): Promise<void>;
}

export function startTicking(round: () => Promise<void>, log: Log): Ticking {
  let running: Promise<void> | null = null;
  let stopped = false;
  const tick = (): void => {
    if (running !== null || stopped) return;
    running = round()
      .catch((error: unknown) => log.error('looking for due digests failed; again at the next tick', { error }))
      .then(() => {
        running = null;
      });
  };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };
  const task = cron(EVERY, tick, { timezone: 'UTC', suppressMissedWarning: true, logger: silent, unref: true });
  tick();
  return {
    poke: tick,
    async stop() {
      stopped = true;
      await task.destroy();
      await running;
    },
  };
}
