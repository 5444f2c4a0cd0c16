/**
 * When a digest is due: pure, from the wall clock of its zone. Every period has exactly one moment, whatever clocks do
 * in between; the period's name, not the moment, is what is posted once.
 */
import { instantOf, wallClock } from '../src/basics/zoned-time.ts';
import type { Due, Timing } from '../src/domain/digest.ts';

const DAY_MS = 86_400_000;

/** The newest moments up to an instant, newest first. */
export function lastDue(timing: Timing, until: number, count: number): readonly Due[] {
  const found: Due[] = [];
  for (let steps = 1; found.length < count; steps -= 1) {
    const due = dueAfter(timing, until, steps);
    if (due.at <= until) found.push(due);
  }
  return found;
}

/** The first moment after an instant. */
export function nextDue(timing: Timing, after: number): Due {
  for (let steps = -1; ; steps += 1) {
    const due = dueAfter(timing, after, steps);
    if (due.at > after) return due;
  }
}

/** The period that holds the instant, and so many on. */
function dueAfter(timing: Timing, instant: number, steps: number): Due {
  const today = wallClock(timing.zone, instant).date;
  const { period, date } = periodAt(timing, today, steps);
  return { period, date, at: instantOf(timing.zone, { date, time: timing.time }) };
}

function periodAt({ every, day }: Timing, today: string, steps: number): { period: string; date: string } {
  if (every === 'day') {
    const date = plusDays(today, steps);
    return { period: date, date };
  }
  if (every === 'week') {
    const date = plusDays(mondayOf(today), steps * 7 + (day ?? 1) - 1);
    return { period: isoWeek(date), date };
  }
  const first = plusMonths(today, steps);
  const last = Number(plusDays(plusMonths(today, steps + 1), -1).slice(8));
  const date = `${first.slice(0, 8)}${String(Math.min(day ?? 1, last)).padStart(2, '0')}`;
  return { period: date.slice(0, 7), date };
}

export function plusDays(date: string, days: number): string {
  return isoOf(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
}

/** The first of the month so many months on. */
function plusMonths(date: string, months: number): string {
  return isoOf(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1));
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function mondayOf(date: string): string {
  return plusDays(date, 1 - weekdayOf(date));
}

/** 1 is Monday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** A week belongs to the year that its Thursday is in. */
function isoWeek(date: string): string {
  const thursday = plusDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / DAY_MS;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
