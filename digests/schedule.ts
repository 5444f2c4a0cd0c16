/**
 * The tick. What is due is worked out from the periods, so a tick that comes late, twice or not at all changes nothing.
 *
 * node-cron 4.6.0 makes up for every tick that the wall clock jumped over, one by one, before its next: 2 s of a held
 * event loop after a day, minutes after 120 days. So the wall clock is watched against the monotonic one, and the cron is
 * made anew where they part (a machine that slept, a clock that was set).
 */
import { schedule as cron, type ScheduledTask } from 'node-cron';
import type { Clock } from '../src/basics/clock.ts';
import type { Log } from '../src/basics/log.ts';

/** Seconds 0, 20 and 40 of every minute. */
const EVERY = '*/20 * * * * *';
const WATCH_MS = 1_000;
/** More than a clock drifts or a busy loop is late in a second. */
const JUMP_MS = 30_000;

export interface Ticking {
  /** Looks at once. */
  poke(): void;
  /** Resolves when a round that is under way has ended. */
  stop(): Promise<void>;
}

export function startTicking(round: () => Promise<void>, clock: Clock, log: Log): Ticking {
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
  let task = tickOf(tick);
  const watch = onClockJump(clock, () => {
    void task.destroy();
    task = tickOf(tick);
    tick();
  });
  tick();
  return {
    poke: tick,
    async stop() {
      stopped = true;
      clearInterval(watch);
      await task.destroy();
      await running;
    },
  };
}

function tickOf(tick: () => void): ScheduledTask {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };
  return cron(EVERY, tick, { timezone: 'UTC', suppressMissedWarning: true, logger: silent, unref: true });
}

function onClockJump(clock: Clock, jumped: () => void): NodeJS.Timeout {
  const apart = () => clock.now().getTime() - clock.monotonicMs();
  let before = apart();
  const watch = setInterval(() => {
    const now = apart();
    if (Math.abs(now - before) > JUMP_MS) jumped();
    before = now;
  }, WATCH_MS);
  return watch.unref();
}
