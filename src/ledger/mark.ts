/** A reading reduced to what it is compared by: parties, kind, days, topics, amount, and how it speaks of earlier deals. */
import type { Article } from '../domain/article.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { StageKind } from '../domain/partnership.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import { dayNumber, dayOf, isoOf, partsOfIso } from '../library/dates/calendar.ts';
import { apartWords, backReferences } from './reference-table.ts';

/** Days since 1970, both ends included. */
export interface Days {
  readonly from: number;
  readonly until: number;
}

export interface MarkDate extends Days {
  readonly means: 'signed' | 'announced' | 'took-place';
}

export interface Mark {
  readonly articleId: ArticleId;
  readonly no: number;
  /** Sorted, each once. */
  readonly parties: readonly string[];
  readonly kind: StageKind;
  /** Told as background: its telling says nothing about its day. */
  readonly past: boolean;
  readonly dates: readonly MarkDate[];
  /** When the article appeared. */
  readonly told: Days | null;
  readonly topics: readonly string[];
  readonly amount: { readonly amount: number; readonly currency: string } | null;
  readonly back: boolean;
  readonly apart: boolean;
}

/** How far behind the sentence an article says what the stage follows from. */
const REFERENCE_REACH = 160;

export function markOf(article: Pick<Article, 'id' | 'text' | 'published'>, no: number, reading: StageReading): Mark {
  const around = aroundOf(article.text, reading);
  const { value } = reading;
  return {
    articleId: article.id,
    no,
    parties: [...new Set(reading.parties.map((party) => party.value.companyId))].sort(),
    kind: reading.kind.value,
    past: reading.modality === 'past',
    dates: datesOf(reading.dates.map((date) => date.value)),
    told: article.published === null ? null : daysOf(article.published),
    topics: [...new Set(reading.topics.map((topic) => topic.value))].sort(),
    amount: value === null ? null : { amount: value.value.amount, currency: value.value.currency },
    back: backReferences.some((words) => words.test(around)),
    apart: apartWords.some((words) => words.test(around)),
  };
}

function aroundOf(text: string, { sentence }: StageReading): string {
  const after = text.slice(sentence.end, sentence.end + REFERENCE_REACH).split('\n\n', 1)[0] ?? '';
  return text.slice(sentence.start, sentence.end) + after;
}

const meanings: Readonly<Partial<Record<DateRecord['means'], MarkDate['means']>>> = {
  signed: 'signed',
  announced: 'announced',
  'took-place': 'took-place',
  starts: 'took-place',
};

/** A date whose event is not known counts only where no other is there. */
function datesOf(records: readonly DateRecord[]): MarkDate[] {
  const known = records.flatMap((record) => withMeaning(record, meanings[record.means]));
  return known.length > 0
    ? known
    : records.flatMap((record) => withMeaning(record, record.means === 'mentioned' ? 'took-place' : undefined));
}

function withMeaning(record: DateRecord, means: MarkDate['means'] | undefined): MarkDate[] {
  const days = means === undefined ? null : daysOf(record);
  return means === undefined || days === null ? [] : [{ means, ...days }];
}

export function daysOf(record: DateRecord): Days | null {
  const parts = record.value === null ? null : partsOfIso(record.value);
  if (parts === null) return null;
  const { year, month, day } = parts;
  if (month === undefined)
    return { from: dayNumber({ year, month: 1, day: 1 }), until: dayNumber({ year, month: 12, day: 31 }) };
  const from = dayNumber({ year, month, day: day ?? 1 });
  if (day !== undefined) return { from, until: from };
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return { from, until: dayNumber(next) - 1 };
}

/** The day by which readings are put in order: of the event where it is told, else of the telling. */
export function dayOfMark({ dates, told, past }: Mark): number | null {
  if (dates.length > 0) return Math.min(...dates.map((date) => date.from));
  return past ? null : (told?.from ?? null);
}

export function isoDay(day: number | null): string {
  if (day === null) return '';
  const { year, month, day: of } = dayOf(day);
  return isoOf(year, month, of);
}

/** In no company id: ids are slugs. */
const BETWEEN = '|';
const SAMPLE = 'sample:';

/** Samples never stand in one record with real articles. */
export function partiesKey(parties: readonly string[], sample: boolean): string {
  return (sample ? SAMPLE : '') + parties.map((party) => party.replaceAll(BETWEEN, '-')).join(BETWEEN);
}

export function countOfParties(key: string): number {
  return key.split(BETWEEN).length;
}

export function isSampleKey(key: string): boolean {
  return key.startsWith(SAMPLE);
}

/** Stays the same whatever came before it. */
export function nameOfMark({ articleId, no }: Pick<Mark, 'articleId' | 'no'>): string {
  return `${articleId}#${no}`;
}
