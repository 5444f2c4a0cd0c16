/** What counts as news: published or announced within three days. Pure. */
import type { Article } from '../domain/article.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { LedgerStage } from '../domain/ledger.ts';
import type { StageReading } from '../domain/stage-reading.ts';

const HOUR_MS = 3_600_000;
const FRESH_HOURS = 72;
/** A publication of tomorrow is one of another zone's today; later ones are no dates to go by. */
const AHEAD_HOURS = 36;
/** What happened longer before its report is told as background, in whatever tense. */
const MOST_DAYS_BEFORE_REPORT = 30;

/** ISO days, both ends included. */
export interface Window {
  readonly from: string;
  readonly until: string;
}

export function freshWindow(now: Date): Window {
  const day = (hours: number) => new Date(now.getTime() + hours * HOUR_MS).toISOString().slice(0, 10);
  return { from: day(-FRESH_HOURS), until: day(AHEAD_HOURS) };
}

/** Dates known to the month only may be any day of it, so they are none to go by. */
function within(date: DateRecord | null, { from, until }: Window): boolean {
  if (date?.value == null || date.precision !== 'day') return false;
  return date.value >= from && date.value <= until;
}

export function isFresh(article: Pick<Article, 'published'>, window: Window): boolean {
  return within(article.published, window);
}

/** Of an article without a date: it says itself that something was announced these days. */
export function tellsFresh(
  { published }: Pick<Article, 'published'>,
  readings: readonly StageReading[],
  window: Window,
) {
  if (published?.value != null) return false;
  return readings.some(({ dates }) => dates.some(({ value }) => value.means === 'announced' && within(value, window)));
}

/** Told these days for the first time, and not as background. */
export function isNewStage(stage: LedgerStage, reading: StageReading, window: Window): boolean {
  if (reading.modality !== 'happened') return false;
  const tellings = stage.evidence.filter(({ field }) => field === 'stage');
  const toldBefore = tellings.some(({ published }) => isBefore(published, window.from));
  if (toldBefore) return false;
  const announced = stage.dates.filter(({ means }) => means === 'announced');
  if (announced.length > 0) return announced.some((date) => !isBefore(date, window.from));
  const happened = stage.dates.filter(
    ({ means }) => means !== 'ends' && means !== 'published' && means !== 'mentioned',
  );
  const longAgo = shifted(window.from, -MOST_DAYS_BEFORE_REPORT);
  return !happened.some((date) => isBefore(date, longAgo));
}

/** Wholly before a day: a month or year counts where its last day is. */
function isBefore(date: DateRecord | null, day: string): boolean {
  if (date?.value == null) return false;
  return date.value < day.slice(0, date.value.length);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}
