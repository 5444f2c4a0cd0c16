/**
 * The tick. What is due is worked out from the periods, so a tick that comes late, twice or not at all changes nothing.
 * A plain interval, because it goes by the monotonic clock: a cron that goes by the wall clock (node-cron 4.6.0) makes up
 * for every second that the clock jumped over, and held the event loop for 2 s after a day, for minutes after 120 days.
 */
import type { Log } from '../src/basics/log.ts';

const EVERY_MS = 20_000;

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
  const timer = setInterval(tick, EVERY_MS);
  timer.unref();
  tick();
  return {
    poke: tick,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
