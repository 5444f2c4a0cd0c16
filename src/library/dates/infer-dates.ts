// When an article that states no date appeared, told by dated articles of the same event. Pure; never as if it were stated.
import type { Article } from '../../domain/article.ts';
import type { CompanyMention } from '../../domain/company.ts';
import type { DateRecord } from '../../domain/date-record.ts';
import type { InferredDate } from '../learn/rules.ts';
import { type StoryEvent, storyEvents } from '../stories/story-features.ts';
import { dayNumber, dayOf, isoOf } from './calendar.ts';
import { type FoundDate, findDates } from './dates.ts';

type FindCompanies = (text: string) => readonly CompanyMention[];

/** A report appears within a month of an event that it dates by the day alone. */
const longestDelay = 31;

/**
 * Publication dates for the undated articles of a story. `findDates` then resolves the dates in their texts from it, and
 * marks those as inferred too.
 */
export function inferDates(story: readonly Article[], find: FindCompanies): InferredDate[] {
  const dated = story.filter(isDated).map((article) => ({ article, events: storyEvents(article, find) }));
  if (dated.length === 0) return [];
  return story.filter(isUndated).flatMap((article) => {
    const events = storyEvents({ ...article, published: null }, find);
    const found = dated.flatMap((other) =>
      anchorsOf(events, other.events).map((anchor) => ({ ...anchor, by: other.article })),
    );
    return inferredOf(article, found) ?? [];
  });
}

function isDated({ published }: Article): boolean {
  return published?.precision === 'day' && published.value !== null && published.basis !== 'inferred';
}

/** A day told by the crawl of the article's own page is surer than one of another article. */
function isUndated({ published }: Article): boolean {
  if (published === null || published.value === null) return true;
  return published.basis === 'inferred' && published.from.startsWith('article ');
}

/** A day that both tell of the same event, in full only in the dated article. */
interface Anchor {
  /** Days since 1970. */
  readonly at: number;
  /** Whether the undated article names the month as well. */
  readonly month: boolean;
}

function anchorsOf(undated: readonly StoryEvent[], dated: readonly StoryEvent[]): Anchor[] {
  return undated.flatMap((mine) => dated.flatMap((other) => (isSame(mine, other) ? sharedDays(mine, other) : [])));
}

function isSame(mine: StoryEvent, other: StoryEvent): boolean {
  const parties = mine.parties.filter((party) => other.parties.includes(party));
  return parties.length > 1 && mine.kind !== null && mine.kind === other.kind;
}

function sharedDays(mine: StoryEvent, other: StoryEvent): Anchor[] {
  return mine.days.flatMap((partial) =>
    other.days.flatMap(({ year, month, day }) => {
      const fits =
        partial.year === undefined && partial.day === day && (partial.month === undefined || partial.month === month);
      if (!fits || year === undefined || month === undefined) return [];
      return [{ at: dayNumber({ year, month, day }), month: partial.month !== undefined }];
    }),
  );
}

/** Where the anchors disagree nothing is inferred. */
function inferredOf(article: Article, anchors: readonly (Anchor & { readonly by: Article })[]): InferredDate | null {
  const [first, ...rest] = [...anchors].sort((a, b) => b.at - a.at);
  if (!first || rest.some(({ at }) => first.at - at > longestDelay)) return null;
  const dates = findDates(article.text, article.language, null);
  const marker = reportDay(article, dates);
  const date = { means: 'published', basis: 'inferred', from: `article ${first.by.id}` } as const;
  const known = dayOf(first.at);
  const reason = `${isoOf(known.year, known.month, known.day)} is the day of the same event in ${first.by.id}`;
  const day = marker && nextSuchDay(first.at, marker.parsed.day!);
  if (marker && day)
    return { articleId: article.id, reason, date: { ...date, ...day, asWritten: marker.record.asWritten } };
  const { year, month } = known;
  const vague: Pick<DateRecord, 'value' | 'precision'> = first.month
    ? { value: isoOf(year), precision: 'year' }
    : { value: isoOf(year, month), precision: 'month' };
  return { articleId: article.id, reason, date: { ...date, ...vague, asWritten: writtenDay(dates, known.day) } };
}

function writtenDay(dates: readonly FoundDate[], day: number): string {
  return dates.find(({ parsed }) => parsed.day === day)?.record.asWritten ?? '';
}

/** The day a report says it was written: of a statement in its first sentences, or "26일 업계에 따르면". */
function reportDay({ text }: Article, dates: readonly FoundDate[]): FoundDate | null {
  const bare = dates.filter(({ parsed, record }) => {
    const { day, month, direction } = parsed;
    return day !== undefined && month === undefined && direction === 'none' && record.means === 'announced';
  });
  const sourced = bare.find(({ end }) => /^[^.\n]{0,24}에 따르면/.test(text.slice(end, end + 40)));
  return sourced ?? bare.find(({ start }) => start < leadLength) ?? null;
}

/** Characters that hold the first sentences. */
const leadLength = 300;

function nextSuchDay(from: number, day: number): Pick<DateRecord, 'value' | 'precision'> | null {
  for (let number = from; number <= from + longestDelay; number += 1) {
    const found = dayOf(number);
    if (found.day === day) return { value: isoOf(found.year, found.month, found.day), precision: 'day' };
  }
  return null;
}
