import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDue, nextDue, plusDays } from '../../digests/due.ts';
import { instantOf, isZone, wallClock } from '../../src/basics/zoned-time.ts';
import type { Timing } from '../../src/domain/digest.ts';

const daily = (time: string, zone: string): Timing => ({ every: 'day', day: null, time, zone });
const weekly = (day: number, time: string, zone: string): Timing => ({ every: 'week', day, time, zone });
const monthly = (day: number, time: string, zone: string): Timing => ({ every: 'month', day, time, zone });
const at = (iso: string) => Date.parse(iso);
const said = ({ period, at: ms }: { period: string; at: number }) => `${period} ${new Date(ms).toISOString()}`;

describe('the moment a digest is due', () => {
  it.each([
    ['a plain day', daily('09:00', 'Asia/Seoul'), '2026-11-22T01:00:00Z', '2026-11-23 2026-11-23T00:00:00.000Z'],
    ['a plain week', weekly(1, '09:00', 'Asia/Seoul'), '2026-11-22T01:00:00Z', '2026-W48 2026-11-23T00:00:00.000Z'],
    ['84: a gap', daily('02:30', 'America/New_York'), '2026-03-08T00:00:00Z', '2026-03-08 2026-03-08T07:00:00.000Z'],
    [
      'a midnight gap',
      daily('00:00', 'America/Sao_Paulo'),
      '2018-11-03T12:00:00Z',
      '2018-11-04 2018-11-04T03:00:00.000Z',
    ],
    [
      '84: an overlap',
      daily('01:30', 'America/New_York'),
      '2026-11-01T00:00:00Z',
      '2026-11-01 2026-11-01T05:30:00.000Z',
    ],
    [
      'a day that a zone left out',
      daily('09:00', 'Pacific/Apia'),
      '2011-12-30T09:00:00Z',
      '2011-12-30 2011-12-30T10:00:00.000Z',
    ],
    ['89: a leap day', monthly(31, '09:00', 'UTC'), '2028-02-01T00:00:00Z', '2028-02 2028-02-29T09:00:00.000Z'],
    [
      '89: week 53 and a change of year',
      weekly(5, '09:00', 'UTC'),
      '2026-12-31T00:00:00Z',
      '2026-W53 2027-01-01T09:00:00.000Z',
    ],
    [
      '89: the first week of a year',
      weekly(7, '09:00', 'UTC'),
      '2027-01-08T00:00:00Z',
      '2027-W01 2027-01-10T09:00:00.000Z',
    ],
  ])('is right for %s', (_what, timing, after, expected) => {
    expect(said(nextDue(timing, at(after)))).toBe(expected);
  });

  it('is found looking back as it is looking ahead', () => {
    const timing = weekly(1, '09:00', 'Europe/Berlin');
    const [first, second] = lastDue(timing, at('2026-11-22T12:00:00Z'), 2);
    expect([first!, second!].map(({ period }) => period)).toEqual(['2026-W47', '2026-W46']);
    expect(nextDue(timing, second!.at)).toEqual(first);
  });

  it('knows a zone from what is none', () => {
    expect(['Asia/Seoul', 'UTC', 'America/Argentina/Buenos_Aires'].map(isZone)).toEqual([true, true, true]);
    expect(['Mars/X', '+09:00', '', '* * * * *', '__proto__', 'x'.repeat(500)].some(isZone)).toBe(false);
  });
});

const zones = Intl.supportedValuesOf('timeZone');
const TEN_YEARS = [at('2016-01-01T00:00:00Z'), at('2026-01-01T00:00:00Z')] as const;
const two = (n: number) => String(n).padStart(2, '0');

const timings = fc
  .record({
    every: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    zone: fc.constantFrom(...zones),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(
    ({ every, zone, hour, minute, day }): Timing => ({
      every,
      zone,
      time: `${two(hour)}:${two(minute)}`,
      day: every === 'day' ? null : every === 'week' ? ((day - 1) % 7) + 1 : day,
    }),
  );

/** Counted by its name alone: the period after this one. */
function following(every: Timing['every'], date: string): string {
  if (every === 'day') return plusDays(date, 1);
  if (every === 'week') return plusDays(date, 7);
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 1)).toISOString().slice(0, 7);
}

const RUNS = 20_000;
/** Seconds where nothing else runs; a machine that does other work takes its time. */
const PATIENCE_MS = 900_000;

describe('in every zone, over ten years, at any time', () => {
  it(
    `T7, 84: each period is due exactly once, on its day, when the wall clock says so (${RUNS} runs)`,
    () => {
      fc.assert(
        fc.property(timings, fc.integer({ min: TEN_YEARS[0], max: TEN_YEARS[1] }), (timing, start) => {
          let due = nextDue(timing, start);
          for (let n = 0; n < 4; n += 1) {
            const next = nextDue(timing, due.at);
            // None is skipped, none comes twice.
            const expected = following(timing.every, due.date);
            if (!next.date.startsWith(expected)) throw new Error(`${said(due)} is followed by ${said(next)}`);
            // Looking back from any moment in between finds the same.
            const [back] = lastDue(timing, next.at - 1, 1);
            if (back!.at !== due.at || back!.period !== due.period)
              throw new Error(`${said(back!)} is not ${said(due)}`);
            onTime(timing, next);
            due = next;
          }
        }),
        { numRuns: RUNS, seed: 20260105 },
      );
    },
    PATIENCE_MS,
  );

  it(
    '84: at each jump of each zone too, at every quarter of the hours around it',
    () => {
      for (const zone of zones) {
        for (const jump of jumpsOf(zone)) {
          const day = wallClock(zone, jump).date;
          for (const quarter of quartersAround(wallClock(zone, jump).time)) {
            const time = `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
            const timing = daily(time, zone);
            const found = [-1, 0, 1].map((days) => plusDays(day, days));
            const moments = found.map((date) => instantOf(zone, { date, time }));
            expect([...moments].sort((a, b) => a - b)).toEqual(moments);
            moments.forEach((moment, n) => {
              onTime(timing, { at: moment, date: found[n]! });
            });
          }
        }
      }
    },
    PATIENCE_MS,
  );
});

/** The clock shows the time, for the first time that day; or the time was left out and this is the minute after. */
function onTime({ zone, time }: Timing, { at: moment, date }: { readonly at: number; readonly date: string }): void {
  const shown = wallClock(zone, moment);
  if (shown.date === date && shown.time === time) {
    for (const hours of [1, 0.5, 2, 24])
      if (wallClock(zone, moment - hours * 3_600_000).time === time && hours < 24)
        throw new Error(`${zone} ${date} ${time}: shown earlier`);
    return;
  }
  const before = wallClock(zone, moment - 60_000);
  const [wanted, now, then] = [`${date} ${time}`, `${shown.date} ${shown.time}`, `${before.date} ${before.time}`];
  if (!(then < wanted && wanted < now)) throw new Error(`${zone} ${wanted}: due at ${now}, a minute before ${then}`);
}

/** Of the day, counted from midnight: three hours before and after. */
function quartersAround(time: string): readonly number[] {
  const middle = Number(time.slice(0, 2)) * 4;
  return Array.from({ length: 25 }, (_, n) => (middle - 12 + n + 96) % 96);
}

function jumpsOf(zone: string): readonly number[] {
  const found: number[] = [];
  const STEP = 5 * 86_400_000;
  const offset = (ms: number) => at(`${wallClock(zone, ms).date}T${wallClock(zone, ms).time}:00Z`) - ms;
  for (let ms = TEN_YEARS[0]; ms < TEN_YEARS[1]; ms += STEP) {
    if (offset(ms) === offset(ms + STEP)) continue;
    let [low, high] = [ms / 60_000, (ms + STEP) / 60_000];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offset(middle * 60_000) === offset(low * 60_000)) low = middle;
      else high = middle;
    }
    found.push(high * 60_000);
  }
  return found;
}
