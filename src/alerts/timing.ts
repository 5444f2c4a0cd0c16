/** When an alert is told: at once, with the next bundle, after the quiet hours, after the weekend. Pure. */
import type { AlertTiming } from '../domain/follow.ts';
import { dayAfter, instantOf, localTime } from './local-time.ts';

/** What holds until somebody sets something else. A person's zone and language are asked of the platform. */
export const usualTiming: AlertTiming = {
  pace: 'at-once',
  daily: 8 * 60,
  quiet: null,
  weekends: true,
  perDay: 20,
  zone: 'UTC',
  language: 'en',
};

const HOUR = 60;
/** Quiet hours end on a weekend, a weekend in quiet hours: two rounds settle it, more never come. */
const ROUNDS = 4;

/** Null: at once. @param sentToday messages this owner got since their midnight. */
export function dueAt(now: Date, timing: AlertTiming, sentToday: number): Date | null {
  let due = paced(now, timing, sentToday);
  for (let round = 0; round < ROUNDS; round += 1) {
    const allowed = afterQuiet(afterWeekend(due, timing), timing);
    if (allowed.getTime() === due.getTime()) break;
    due = allowed;
  }
  return due.getTime() <= now.getTime() ? null : due;
}

/** The midnight that began the owner's day. */
export function dayBegan(now: Date, { zone }: AlertTiming): Date {
  return instantOf(localTime(now, zone).date, 0, zone);
}

function paced(now: Date, timing: AlertTiming, sentToday: number): Date {
  if (timing.pace === 'hourly' && sentToday < timing.perDay) return nextHour(now, timing);
  if (timing.pace === 'at-once' && sentToday < timing.perDay) return now;
  return nextDaily(now, timing);
}

/** The next full hour as the owner's clock shows it: zones may be half an hour off. */
function nextHour(now: Date, { zone }: AlertTiming): Date {
  const past = localTime(now, zone).minutes % HOUR;
  const minute = Math.floor(now.getTime() / 60_000) * 60_000;
  return new Date(minute + (HOUR - past) * 60_000);
}

function nextDaily(now: Date, { zone, daily }: AlertTiming): Date {
  const { date } = localTime(now, zone);
  const today = instantOf(date, daily, zone);
  return today.getTime() > now.getTime() ? today : instantOf(dayAfter(date, 1), daily, zone);
}

function afterWeekend(due: Date, { weekends, zone }: AlertTiming): Date {
  const { date, weekday } = localTime(due, zone);
  if (weekends || (weekday !== 0 && weekday !== 6)) return due;
  return instantOf(dayAfter(date, weekday === 6 ? 2 : 1), 0, zone);
}

function afterQuiet(due: Date, { quiet, zone }: AlertTiming): Date {
  if (quiet === null || quiet.from === quiet.until) return due;
  const { date, minutes } = localTime(due, zone);
  const overMidnight = quiet.from > quiet.until;
  const evening = minutes >= quiet.from;
  const morning = minutes < quiet.until;
  if (overMidnight ? !evening && !morning : !(evening && morning)) return due;
  const end = instantOf(overMidnight && evening ? dayAfter(date, 1) : date, quiet.until, zone);
  // Where clocks are set back the end's time may have been before.
  return end.getTime() > due.getTime() ? end : due;
}
