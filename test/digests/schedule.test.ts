// The tick of digests over a wall clock that jumps, under timers that only go on as the test says.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTicking, type Ticking } from '../../digests/schedule.ts';
import { systemClock } from '../../src/basics/clock.ts';
import { createLog } from '../../src/basics/log.ts';

const DAY_MS = 86_400_000;
let ticking: Ticking;
let rounds = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T08:59:50Z') });
  rounds = 0;
  ticking = startTicking(
    async () => void rounds++,
    systemClock,
    createLog('silent', () => undefined),
  );
});

afterEach(async () => {
  await ticking.stop();
  vi.useRealTimers();
});

it('looks at once, and every twenty seconds', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rounds).toBe(4);
});

it.each([
  ['ten years ahead', 3_650 * DAY_MS],
  ['a day back', -DAY_MS],
])('looks at once where the wall clock jumps %s, and goes on', async (_, jump) => {
  await vi.advanceTimersByTimeAsync(1);
  vi.setSystemTime(Date.now() + jump);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rounds).toBe(2);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(rounds).toBe(3);
});
