import { describe, expect, it } from 'vitest';
import { instantOf, localTime } from '../../src/alerts/local-time.ts';
import { dayBegan, dueAt, usualTiming } from '../../src/alerts/timing.ts';
import type { AlertTiming } from '../../src/domain/follow.ts';

const NIGHT = { from: 22 * 60, until: 7 * 60 };
const due = (now: string, timing: Partial<AlertTiming>, sent = 0) =>
  dueAt(new Date(now), { ...usualTiming, ...timing }, sent)?.toISOString() ?? 'at once';

describe('An alert is told', () => {
  it.each<readonly [string, string, Partial<AlertTiming>, number, string]>([
    ['at once', '2025-03-20T09:00:00Z', {}, 0, 'at once'],
    ['with the next full hour', '2025-03-20T09:10:00Z', { pace: 'hourly' }, 0, '2025-03-20T10:00:00.000Z'],
    [
      'with the next full hour of a zone half an hour off',
      '2025-03-20T09:10:00Z',
      { pace: 'hourly', zone: 'Asia/Kolkata' },
      0,
      '2025-03-20T09:30:00.000Z',
    ],
    [
      'with the daily bundle of the day',
      '2025-03-20T01:00:00Z',
      { pace: 'daily', daily: 630 },
      0,
      '2025-03-20T10:30:00.000Z',
    ],
    [
      'with the daily bundle of the next day',
      '2025-03-20T12:00:00Z',
      { pace: 'daily', daily: 630 },
      0,
      '2025-03-21T10:30:00.000Z',
    ],
    [
      'after quiet hours over midnight, in the evening',
      '2025-03-20T14:30:00Z',
      { quiet: NIGHT, zone: 'Asia/Seoul' },
      0,
      '2025-03-20T22:00:00.000Z',
    ],
    [
      'after quiet hours over midnight, in the morning',
      '2025-03-20T20:30:00Z',
      { quiet: NIGHT, zone: 'Asia/Seoul' },
      0,
      '2025-03-20T22:00:00.000Z',
    ],
    ['at once outside of quiet hours', '2025-03-20T05:00:00Z', { quiet: NIGHT, zone: 'Asia/Seoul' }, 0, 'at once'],
    [
      'after quiet hours within a day',
      '2025-03-20T12:30:00Z',
      { quiet: { from: 720, until: 780 } },
      0,
      '2025-03-20T13:00:00.000Z',
    ],
    ['at once where quiet hours are empty', '2025-03-20T12:30:00Z', { quiet: { from: 720, until: 720 } }, 0, 'at once'],
    ['after the weekend', '2025-03-22T12:00:00Z', { weekends: false }, 0, '2025-03-24T00:00:00.000Z'],
    [
      'after the weekend and its quiet hours',
      '2025-03-22T12:00:00Z',
      { weekends: false, quiet: NIGHT },
      0,
      '2025-03-24T07:00:00.000Z',
    ],
    [
      'on Monday, where Friday ends in quiet hours',
      '2025-03-21T23:00:00Z',
      { weekends: false, quiet: NIGHT },
      0,
      '2025-03-24T07:00:00.000Z',
    ],
    [
      'with the next daily bundle once the day is full',
      '2025-03-20T09:00:00Z',
      { perDay: 3 },
      3,
      '2025-03-21T08:00:00.000Z',
    ],
    ['at once while the day is not full', '2025-03-20T09:00:00Z', { perDay: 3 }, 2, 'at once'],
    // Clocks of New York skip 02:00–03:00 on 9 March 2025 and repeat 01:00–02:00 on 2 November.
    [
      'after quiet hours that end in the hour that is skipped',
      '2025-03-09T05:30:00Z',
      { quiet: { from: 22 * 60, until: 150 }, zone: 'America/New_York' },
      0,
      '2025-03-09T07:00:00.000Z',
    ],
    [
      'after quiet hours over the skipped hour',
      '2025-03-09T05:30:00Z',
      { quiet: NIGHT, zone: 'America/New_York' },
      0,
      '2025-03-09T11:00:00.000Z',
    ],
    [
      'after quiet hours over the repeated hour',
      '2025-11-02T04:30:00Z',
      { quiet: NIGHT, zone: 'America/New_York' },
      0,
      '2025-11-02T12:00:00.000Z',
    ],
    [
      'after quiet hours that end in the repeated hour, once',
      '2025-11-02T04:30:00Z',
      { quiet: { from: 22 * 60, until: 90 }, zone: 'America/New_York' },
      0,
      '2025-11-02T05:30:00.000Z',
    ],
  ])('%s', (_what, now, timing, sent, expected) => {
    expect(due(now, timing, sent)).toBe(expected);
  });

  it('never before now, never in quiet hours, never at a weekend, in any zone on any day of a year', () => {
    const zones = [
      'Asia/Seoul',
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Africa/Casablanca',
    ];
    for (const zone of zones) {
      const timing = { ...usualTiming, quiet: NIGHT, weekends: false, zone };
      for (let hour = 0; hour < 365 * 24; hour += 7) {
        const now = new Date(Date.UTC(2025, 0, 1) + hour * 3_600_000);
        const told = dueAt(now, timing, 0) ?? now;
        const { minutes, weekday } = localTime(told, zone);
        expect(told.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect([zone, now.toISOString(), weekday !== 0 && weekday !== 6, minutes >= 420 && minutes < 1320]).toEqual([
          zone,
          now.toISOString(),
          true,
          true,
        ]);
      }
    }
  });
});

describe('A local time', () => {
  it('that is skipped is the first minute after, and one that is repeated the first', () => {
    expect(instantOf('2025-03-09', 150, 'America/New_York').toISOString()).toBe('2025-03-09T07:00:00.000Z');
    expect(instantOf('2025-11-02', 90, 'America/New_York').toISOString()).toBe('2025-11-02T05:30:00.000Z');
    // Midnight itself was skipped there.
    expect(instantOf('2018-11-04', 0, 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });

  it('of a zone that nobody knows is of UTC', () => {
    expect(localTime(new Date('2025-03-20T09:00:00Z'), 'Mars/X')).toEqual({
      date: '2025-03-20',
      minutes: 540,
      weekday: 4,
    });
  });

  it('begins the day at its own midnight', () => {
    const began = dayBegan(new Date('2025-03-20T16:00:00Z'), { ...usualTiming, zone: 'Asia/Seoul' });
    expect(began.toISOString()).toBe('2025-03-20T15:00:00.000Z');
  });
});
