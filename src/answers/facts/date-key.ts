/** Dates as keys: which stretch of the calendar a fact names, and whether two of them can be the same. */
import type { DateRecord } from '../../domain/date-record.ts';
import { partOfYear } from '../../text/part-of-year.ts';

/** `2027-05-17`, `2027-05`, `2027`, and `2027#04-06` for a part of a year that its words tell. */
export function dateKey({ value, precision, asWritten }: DateRecord): string {
  if (value === null || precision !== 'year') return `date:${value ?? asWritten}`;
  const part = partOfYear(asWritten)?.months ?? null;
  return part === null ? `date:${value}` : `date:${value}#${months(...part)}`;
}

function months(from: number, to: number): string {
  return [from, to].map((month) => String(month).padStart(2, '0')).join('-');
}

/** The ISO date of a key, as exact as it is; null where its words cannot be reckoned. */
export function isoOfKey(key: string): string | null {
  return /^date:(\d{4}(?:-\d\d){0,2})(?![\d])/.exec(key)?.[1] ?? null;
}

/** "2019-05" and "2019-05-17" do not exclude each other, nor do May and the second quarter. */
export function datesAgree(a: string, b: string): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (one === null || other === null) return a.startsWith(b) || b.startsWith(a);
  return (one[0] <= other[0] && other[1] <= one[1]) || (other[0] <= one[0] && one[1] <= other[1]);
}

/** Whether all of one lies before the other begins. */
export function isEarlier(a: string, b: string): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one !== null && other !== null && one[1] < other[0];
}

/** First and last day as ISO dates; months are taken to have 31. */
function spanOf(key: string): readonly [string, string] | null {
  const value = isoOfKey(key);
  if (value === null) return null;
  const part = /#(\d\d)-(\d\d)$/.exec(key);
  if (part) return [`${value}-${part[1]}-01`, `${value}-${part[2]}-31`];
  const from = value.length - 'yyyy'.length;
  return [value + '-01-01'.slice(from), value + '-12-31'.slice(from)];
}
