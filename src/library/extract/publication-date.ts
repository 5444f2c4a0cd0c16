// The date an article states it was published, in any form a person, a feed or a page writes it.
import type { DateRecord } from '../../domain/date-record.ts';
import { type DatePattern, datePatterns, fieldPatterns, monthNumbers } from './publication-date-table.ts';

/** A date found in a line: what was written, where, and its value; null where it could be read two ways. */
export interface WrittenDate {
  readonly start: number;
  /** End of the date and of the time of day behind it. */
  readonly end: number;
  readonly asWritten: string;
  readonly value: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'none';
}

const dayMs = 86_400_000;
/** Clocks and time zones differ; a paper dated further ahead than this is a mistake. */
const aheadMs = 2 * dayMs;

/** A field that holds nothing but a date. `from` says which, as in `field publishedAt`. */
export function publicationDate(raw: string, from: string, now: Date): DateRecord | null {
  const text = raw.trim().slice(0, 200);
  const found = fromEpoch(text) ?? findWrittenDate(text) ?? matchFirst(fieldPatterns, text);
  return found === null ? null : publishedRecord(found, from, now);
}

/** Null for days that do not exist and for dates that only a broken clock gives. */
export function publishedRecord(found: WrittenDate, from: string, now: Date): DateRecord | null {
  if (found.value !== null && !isPlausible(found.value, now)) return null;
  const { asWritten, value, precision } = found;
  return { asWritten, means: 'published', value, precision, basis: 'stated', from };
}

/** The first date in a line with a full day, or a month and year, wherever it stands. */
export function findWrittenDate(line: string): WrittenDate | null {
  return matchFirst(datePatterns, line);
}

function matchFirst(patterns: readonly DatePattern[], line: string): WrittenDate | null {
  for (const pattern of patterns) {
    const match = pattern.expression.exec(line);
    if (match === null) continue;
    const asWritten = match.groups?.date ?? match[0];
    const start = match.index + match[0].indexOf(asWritten);
    return { start, end: match.index + match[0].length, asWritten, ...valueOfGroups(match.groups ?? {}) };
  }
  return null;
}

function valueOfGroups(groups: Record<string, string | undefined>): Pick<WrittenDate, 'value' | 'precision'> {
  const year = fullYear(groups.y ?? '');
  if (groups.a !== undefined && groups.b !== undefined) return dayOfEither(year, Number(groups.a), Number(groups.b));
  const month = monthNumbers.get((groups.name ?? '').slice(0, 3).toLowerCase()) ?? Number(groups.m ?? Number.NaN);
  if (Number.isNaN(month)) return { value: String(year), precision: 'year' };
  if (groups.d === undefined) return { value: isoDay(year, month, 1)?.slice(0, 7) ?? 'impossible', precision: 'month' };
  return { value: isoDay(year, month, Number(groups.d)) ?? 'impossible', precision: 'day' };
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** "05/06/2019" is May in one country and June in another: only where one reading exists it has a value. */
function dayOfEither(year: number, a: number, b: number): Pick<WrittenDate, 'value' | 'precision'> {
  const readings = new Set([isoDay(year, a, b), isoDay(year, b, a)].filter((day) => day !== null));
  if (readings.size === 2) return { value: null, precision: 'none' };
  return { value: [...readings][0] ?? 'impossible', precision: 'day' };
}

function isoDay(year: number, month: number, day: number): string | null {
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day || year < 1000) return null;
  return instant.toISOString().slice(0, 10);
}

/** 1970-01-01, with a zone's shift, is what an empty clock says. */
function isPlausible(value: string, now: Date): boolean {
  const start = Date.parse(value.length === 4 ? `${value}-01-01` : value);
  if (Number.isNaN(start) || start < Date.parse('1900-01-02') || start > now.getTime() + aheadMs) return false;
  return value.length !== 10 || Math.abs(start) > dayMs;
}

/** Seconds or milliseconds since 1970, as programs write an instant. */
function fromEpoch(text: string): WrittenDate | null {
  if (!/^(?:\d{9,10}|\d{12,13})$/.test(text)) return null;
  const value = new Date(Number(text) * (text.length <= 10 ? 1000 : 1)).toISOString().slice(0, 10);
  return { start: 0, end: text.length, asWritten: text, value, precision: 'day' };
}
