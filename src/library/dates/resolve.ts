// A date's words to a value, where the time of writing is known.
import { type Day, dayNumber, dayOf, isoOf, isRealDay, partsOfIso, weekdayOf } from './calendar.ts';
import type { ParsedDate } from './parsed-date.ts';

export interface Resolved {
  readonly value: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'none';
  readonly basis: 'stated' | 'relative' | 'inferred';
}

export type Tense = 'past' | 'future' | 'unknown';

/** Events that are announced without a tense lie ahead only if they are near. */
const nearFutureDays = 45;

/**
 * `published` is the ISO date of writing; with less than a day known, only what needs no day is resolved. What rests on an
 * inferred publication is inferred itself, and there the month is enough for "the 17th": news names the day alone only
 * within its month.
 */
export function resolveDate(parsed: ParsedDate, published: string | null, tense: Tense, inferred = false): Resolved {
  const stated = statedValue(parsed);
  if (stated) return stated;
  const basis = isRelative(parsed) ? 'relative' : 'stated';
  const at = published === null ? null : partsOfIso(published);
  const found =
    at &&
    ((inferred ? fromInferredMonth(parsed, at, tense) : null) ??
      fromDay(parsed, at, directionOf(parsed, tense)) ??
      fromOffsets(parsed, at, directionOf(parsed, tense)));
  return found ? { ...found, basis: inferred ? 'inferred' : 'relative' } : { value: null, precision: 'none', basis };
}

function statedValue({ year, month, day }: ParsedDate): Resolved | null {
  if (year === undefined) return null;
  if (month === undefined) return { value: isoOf(year), precision: 'year', basis: 'stated' };
  if (day === undefined) return { value: isoOf(year, month), precision: 'month', basis: 'stated' };
  if (!isRealDay({ year, month, day })) return { value: isoOf(year, month), precision: 'month', basis: 'stated' };
  return { value: isoOf(year, month, day), precision: 'day', basis: 'stated' };
}

/** Words that mean nothing without the time of writing, unlike "5월 20일", which only leaves the year out. */
function isRelative({ month, day, direction, ...rest }: ParsedDate): boolean {
  return direction !== 'none' || Object.keys(rest).length > 0 || (month === undefined && day !== undefined);
}

function directionOf({ direction }: ParsedDate, tense: Tense): Tense {
  return direction === 'none' ? tense : direction;
}

/** "The 17th" and "4월 11일" where other articles tell the month or year in which this one appeared, but not the day. */
function fromInferredMonth(parsed: ParsedDate, at: Publication, tense: Tense): Value | null {
  const { month, day, monthOffset, yearOffset, direction } = parsed;
  if (at.day !== undefined || day === undefined || direction === 'future') return null;
  if (monthOffset !== undefined || yearOffset !== undefined) return null;
  if (month === undefined) return at.month === undefined ? null : dayInMonth({ year: at.year, month: at.month }, day);
  const year = at.month === undefined ? at.year : partsOfIso(monthFrom(parsed, month, at, tense))!.year;
  return dayInMonth({ year, month }, day);
}

type Value = Omit<Resolved, 'basis'>;
type Publication = { readonly year: number; readonly month?: number; readonly day?: number };

const ofDay = ({ year, month, day }: Day): Value => ({ value: isoOf(year, month, day), precision: 'day' });

/** Dates that need the day of publication. */
function fromDay(parsed: ParsedDate, at: Publication, tense: Tense): Value | null {
  if (at.month === undefined || at.day === undefined) return null;
  const today = dayNumber({ year: at.year, month: at.month, day: at.day });
  const { month, day, weekday, weekOffset, dayOffset, yearOffset, monthOffset } = parsed;
  if (dayOffset !== undefined) return ofDay(dayOf(today + dayOffset));
  if (weekday !== undefined && day === undefined)
    return ofDay(dayOf(weekdayFrom(today, weekday, weekOffset, parsed, tense)));
  if (weekOffset !== undefined) return monthOfWeek(today + 7 * weekOffset);
  if (day === undefined || yearOffset !== undefined) return null;
  if (month !== undefined) return dayInYear(today, at.year, month, day, tense);
  if (monthOffset !== undefined) return dayInMonth(shiftMonth(at, monthOffset), day);
  return dayFrom(today, day, tense);
}

function weekdayFrom(
  today: number,
  weekday: number,
  week: number | undefined,
  { direction }: ParsedDate,
  tense: Tense,
): number {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  if (week !== undefined) return monday + 7 * week + ((weekday + 6) % 7);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (tense === 'future') return today + (7 - back);
  return direction === 'past' && back === 0 ? today - 7 : today - back;
}

/** A week is told by its month where it lies in one. */
function monthOfWeek(day: number): Value {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  const [first, last] = [dayOf(monday), dayOf(monday + 6)];
  if (first.month === last.month) return { value: isoOf(first.year, first.month), precision: 'month' };
  return first.year === last.year
    ? { value: isoOf(first.year), precision: 'year' }
    : { value: null, precision: 'none' };
}

/** The latest such day not after `today`, or the next one, which may be today; months too short for it are passed over. */
function dayFrom(today: number, day: number, tense: Tense): Value | null {
  const { year, month } = dayOf(today);
  const step = tense === 'future' ? 1 : -1;
  for (let by = 0; Math.abs(by) <= 3; by += step) {
    const candidate = { ...shiftMonth({ year, month }, by), day };
    const distance = dayNumber(candidate) - today;
    if (isRealDay(candidate) && (step > 0 ? distance >= 0 : distance <= 0)) return ofDay(candidate);
  }
  return null;
}

function dayInYear(today: number, year: number, month: number, day: number, tense: Tense): Value | null {
  const candidates = [year - 1, year, year + 1].map((y) => ({ year: y, month, day })).filter(isRealDay);
  const past = candidates.filter((candidate) => dayNumber(candidate) <= today).at(-1);
  const next = candidates.find((candidate) => dayNumber(candidate) > today);
  const near = next && dayNumber(next) - today <= nearFutureDays;
  const isToday = past !== undefined && dayNumber(past) === today;
  const chosen = !isToday && (tense === 'future' || (tense === 'unknown' && near)) ? next : past;
  return chosen ? ofDay(chosen) : null;
}

function dayInMonth({ year, month }: { year: number; month: number }, day: number): Value | null {
  return isRealDay({ year, month, day }) ? ofDay({ year, month, day }) : null;
}

function shiftMonth({ year, month = 1 }: Publication, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Dates that the year or month of publication is enough for. */
function fromOffsets(parsed: ParsedDate, at: Publication, tense: Tense): Value | null {
  const { month, day, yearOffset, monthOffset, quarter, half } = parsed;
  if (yearOffset !== undefined) return { ...statedValue({ ...parsed, year: at.year + yearOffset })! };
  if (at.month === undefined) return null;
  if (monthOffset !== undefined && day === undefined) {
    const shifted = shiftMonth(at, monthOffset);
    return { value: isoOf(shifted.year, shifted.month), precision: 'month' };
  }
  if (month !== undefined && day === undefined)
    return { value: monthFrom(parsed, month, at, tense), precision: 'month' };
  if (quarter !== undefined || half !== undefined)
    return yearOfPart(quarter ? quarter * 3 - 2 : half! * 6 - 5, quarter ? 3 : 6, tense, at.year, at.month);
  return null;
}

/** "In October" is the latest one, the present month among them; "last October" is not this month. */
function monthFrom({ direction }: ParsedDate, month: number, at: Publication, tense: Tense): string {
  const ahead = month > at.month!;
  if (tense === 'future') return isoOf(ahead || month === at.month ? at.year : at.year + 1, month);
  const strictlyPast = direction === 'past' && month === at.month;
  return isoOf(ahead || strictlyPast ? at.year - 1 : at.year, month);
}

/** "The second quarter" is of this year unless it has not begun and the text looks back, or is over and it looks ahead. */
function yearOfPart(firstMonth: number, months: number, tense: Tense, year: number, month: number): Value {
  const before = tense === 'past' && firstMonth > month;
  const after = tense === 'future' && firstMonth + months <= month;
  return { value: isoOf(year + Number(after) - Number(before)), precision: 'year' };
}
