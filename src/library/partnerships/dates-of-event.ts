// Which dates of its sentences belong to an event, and what they are the date of.
import type { DateMeaning, DateRecord } from '../../domain/date-record.ts';
import type { Read } from '../../domain/stage-reading.ts';
import type { FoundDate } from '../dates/dates.ts';
import { isAside, isOfAside } from './acting.ts';
import { meaningFor, toldAt } from './date-meaning.ts';
import {
  isAttribute,
  isDateline,
  isDeadline,
  isHearsay,
  isOfAnother,
  isOfBond,
  isOfNearerVerb,
  isOfOtherPaper,
  isOfOtherVerb,
  isOfOwnPaper,
  isOfSibling,
  isQuoted,
} from './date-owner.ts';
import type { Clause, Draft } from './reading-types.ts';

export function datesOf(
  draft: Draft,
  dates: readonly FoundDate[],
  others: readonly Draft[],
  published: string | null,
): Read<DateRecord>[] {
  const found = draft.clauses.flatMap((clause) =>
    dates.flatMap((date): Read<DateRecord>[] => {
      if (date.start < clause.start || date.end > clause.end) return [];
      const means = meaningIn(clause, date, draft, others);
      if (means === null) return [];
      const ahead = means === 'starts' || means === 'ends';
      const told = means === 'signed' || means === 'announced' ? ofLatestYear(date, published) : date;
      if (!ahead && isToCome(told, published)) return [];
      return [{ start: date.start, end: date.end, value: { ...told.record, means } }];
    }),
  );
  const said = ({ value }: Read<DateRecord>) => `${value.means} ${value.value ?? value.asWritten}`;
  const distinct = found.filter((one, i) => found.findIndex((other) => said(other) === said(one)) === i);
  return distinct.filter(
    (one) => one.value.means !== 'ends' || !distinct.some((other) => isAfter(other.value, one.value)),
  );
}

/** Nothing ends before it was signed or began: such an end was resolved to the wrong year. */
function isAfter({ means, value }: DateRecord, { value: end }: DateRecord): boolean {
  if ((means !== 'signed' && means !== 'starts') || value === null || end === null) return false;
  const length = Math.min(value.length, end.length);
  return value.slice(0, length) > end.slice(0, length);
}

/** null where the date is another event's, or says nothing of this one. */
function meaningIn(clause: Clause, date: FoundDate, draft: Draft, others: readonly Draft[]): DateMeaning | null {
  if (isAttribute(clause, date) && !isOfOwnPaper(clause, date, draft)) return null;
  if (isDeadline(clause, date) || isOfOtherVerb(clause, date, draft) || isOfNearerVerb(clause, date, draft))
    return null;
  if (isAside(clause, date) && !isOfAside(clause) && toldAt(clause, date) === null) return null;
  if (isHearsay(clause, date) || isOfOtherPaper(clause, date, draft)) return null;
  if (isQuoted(clause, date) || isDateline(clause, date) || isOfBond(clause, date, draft)) return null;
  return isOfAnother(clause, date, draft, others) || isOfSibling(clause, date, draft, others)
    ? null
    : meaningFor(draft, clause, date);
}

/** "10월 30일" beside "내년 2월부터 보낸다" is no day to come where it says when something was done. */
function ofLatestYear(date: FoundDate, published: string | null): FoundDate {
  const { record } = date;
  const plain = /^(?:\d{1,2}월(?: ?\d{1,2}일)?|(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?)$/.test(record.asWritten);
  if (!plain || record.value === null || !isToCome(date, published)) return date;
  const year = String(Number(record.value.slice(0, 4)) - 1);
  return { ...date, record: { ...record, value: `${year}${record.value.slice(4)}` } };
}

/** What was told cannot have come after it was told. */
function isToCome({ record: { value } }: FoundDate, published: string | null): boolean {
  if (value === null || published === null) return false;
  const length = Math.min(value.length, published.length);
  return value.slice(0, length) > published.slice(0, length);
}
