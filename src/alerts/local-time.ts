/** An instant as an owner's clock shows it, and back. A zone that this machine does not know is no reason to tell nothing. */
import { instantOf as instantIn, wallClock } from '../basics/zoned-time.ts';

export interface LocalTime {
  /** `2026-11-22`. */
  readonly date: string;
  /** Minutes of the day. */
  readonly minutes: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const DAY_MS = 24 * 60 * 60_000;

export function localTime(instant: Date, zone: string): LocalTime {
  const { date, time } = wallClock(knownZone(zone), instant.getTime());
  return {
    date,
    minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
    weekday: new Date(`${date}T00:00:00Z`).getUTCDay(),
  };
}

export function instantOf(date: string, minutes: number, zone: string): Date {
  const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
  return new Date(instantIn(knownZone(zone), { date, time }));
}

function knownZone(zone: string): string {
  try {
    wallClock(zone, 0);
    return zone;
  } catch {
    return 'UTC';
  }
}

export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
