/** Every date of a claim must be one its quotes give: 13일 of an article of May is May 13, a signing is no announcement. */
import type { DateMeaning } from '../../domain/date-record.ts';
import type { Language } from '../../domain/text.ts';
import { partsOfIso } from '../../library/dates/calendar.ts';
import { type FoundDate, findDates } from '../../library/dates/dates.ts';
import { datesIn } from '../reading/evidence.ts';
import type { Support } from './passages.ts';

interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
}

interface Given extends Parts {
  readonly means: DateMeaning;
  readonly parsed: FoundDate['parsed'];
}

export function datesOfClaim(claim: string, language: Language): readonly FoundDate[] {
  return findDates(claim, language, null);
}

export function unsupportedDates(dates: readonly FoundDate[], support: readonly Support[]): string[] {
  const given = support.flatMap((s) => (datesIn(s.passage.evidence, s) as readonly FoundDate[]).map(partsGiven));
  const source = support.map(({ text }) => text.toLowerCase()).join('\n');
  return dates.filter((date) => !isSaid(date, given, source)).map(({ record }) => record.asWritten);
}

/** An inferred date is not stated: only the words of the source count. */
function partsGiven({ record, parsed }: FoundDate): Given {
  const sure = record.basis !== 'inferred' && record.value !== null ? partsOfIso(record.value) : null;
  return { ...parsed, ...sure, means: record.means, parsed };
}

function isSaid({ parsed, record }: FoundDate, given: readonly Given[], source: string): boolean {
  const wanted = absoluteParts(parsed);
  // "Last year" is another year to the reader than to the writer; only the source's own words, or theirs translated, may say so.
  if (yearBefore.test(record.asWritten) && yearBefore.test(source)) return true;
  if (wanted === null)
    return source.includes(record.asWritten.toLowerCase()) || given.some((date) => isSameWay(parsed, date.parsed));
  return given.some((date) => fits(wanted, date) && mayBoth(record.means, date.means));
}

/** What a figure is compared with. */
const yearBefore =
  /\b(?:a|one) year (?:earlier|ago|before)|\bthe (?:year before|previous year|prior year|same period)|year[- ]on[- ]year|전년|지난해|작년/i;

const ways = ['yearOffset', 'monthOffset', 'weekOffset', 'dayOffset', 'quarter', 'half', 'month', 'day'] as const;

/** 내년 상반기 is "the first half of next year". */
function isSameWay(claim: FoundDate['parsed'], given: FoundDate['parsed']): boolean {
  // 하반기 of an article is that of its year, and a claim may say so.
  return ways.every(
    (way) => claim[way] === given[way] || (way === 'yearOffset' && claim[way] === 0 && given[way] === undefined),
  );
}

/** Null where the date is told only from when it was written. */
function absoluteParts(parsed: FoundDate['parsed']): Parts | null {
  const { year, month, day, quarter, half } = parsed;
  const relative = [parsed.yearOffset, parsed.monthOffset, parsed.weekOffset, parsed.dayOffset].some(
    (o) => o !== undefined,
  );
  if (relative || [year, month, day, quarter, half].every((part) => part === undefined)) return null;
  return { year, month, day, quarter, half };
}

function fits(wanted: Parts, given: Parts): boolean {
  const quarter = given.quarter ?? (given.month === undefined ? undefined : Math.ceil(given.month / 3));
  const half = given.half ?? (given.month === undefined ? undefined : Math.ceil(given.month / 6));
  return (
    same(wanted.year, given.year) &&
    same(wanted.month, given.month) &&
    same(wanted.day, given.day) &&
    same(wanted.quarter, quarter) &&
    same(wanted.half, half)
  );
}

function same(wanted: number | undefined, given: number | undefined): boolean {
  return wanted === undefined || wanted === given;
}

/** Dates of different happenings: one never stands for the other. */
const apart: ReadonlySet<DateMeaning> = new Set(['signed', 'announced', 'starts', 'ends']);

function mayBoth(claim: DateMeaning, source: DateMeaning): boolean {
  return claim === source || !apart.has(claim) || !apart.has(source);
}
