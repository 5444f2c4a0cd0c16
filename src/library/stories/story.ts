// Which event an article tells: whether it joins the story of an article known already. Pure; precision over recall.
import type { DateRecord } from '../../domain/date-record.ts';
import type { CompanyId } from '../../domain/ids.ts';
import { dayNumber, partsOfIso } from '../dates/calendar.ts';
import type { EventDay, StoryEvent, StoryFeatures } from './story-features.ts';
import { eventNames } from './story-table.ts';

/** Days before and after a publication in which articles of one event appear. */
export const storyWindowDays = 30;
/** Evidence needed to join; the weights below were set so that no single kind of evidence reaches it. */
const enough = 4;

export interface StorySide {
  readonly features: StoryFeatures;
  readonly published: DateRecord | null;
}

export interface SameEvent {
  readonly score: number;
  /** "KT and MTS, visit, same day, 6 days apart". */
  readonly reason: string;
}

/** Of the candidates, the one that most surely tells the same event; null where none surely does. */
export function chooseStory<T extends StorySide>(
  mine: StorySide,
  others: readonly T[],
  nameOf: (id: CompanyId) => string,
): { readonly of: T; readonly reason: string } | null {
  let best: { of: T; same: SameEvent } | null = null;
  for (const other of others) {
    const same = sameEvent(mine, other, nameOf);
    if (same && same.score > (best?.same.score ?? 0)) best = { of: other, same };
  }
  return best && { of: best.of, reason: best.same.reason };
}

/** Whether both tell one event, with the evidence in words. */
export function sameEvent(mine: StorySide, other: StorySide, nameOf: (id: CompanyId) => string): SameEvent | null {
  const apart = daysApart(mine.published, other.published);
  const shared = sharedContext(mine.features, other.features);
  let best: SameEvent | null = null;
  for (const event of mine.features.events) {
    for (const twin of other.features.events) {
      if (contradict(event, twin, mine.features, other.features)) continue;
      const same = compareEvents(event, twin, apart, shared, nameOf);
      if (same && same.score >= enough && same.score > (best?.score ?? 0)) best = same;
    }
  }
  return best;
}

/** The articles date such events of the same companies, and not one day of the one fits the other. */
function contradict(event: StoryEvent, twin: StoryEvent, mine: StoryFeatures, other: StoryFeatures): boolean {
  return compareDays(daysOfSuch(event, mine), daysOfSuch(twin, other)) === 'differ';
}

function daysOfSuch({ parties, kind }: StoryEvent, { events }: StoryFeatures): EventDay[] {
  const such = events.filter((event) => event.kind === kind && overlap(event.parties, parties) > 1);
  return such.flatMap(({ days }) => days);
}

interface SharedContext {
  readonly names: number;
  readonly figures: number;
  readonly title: number;
}

function sharedContext(mine: StoryFeatures, other: StoryFeatures): SharedContext {
  const title = overlap(mine.title, other.title) / Math.max(1, Math.min(mine.title.length, other.title.length));
  return { names: overlap(mine.names, other.names), figures: overlap(mine.figures, other.figures), title };
}

function overlap<T>(mine: readonly T[], other: readonly T[]): number {
  const others = new Set(other);
  return mine.filter((one) => others.has(one)).length;
}

function compareEvents(
  mine: StoryEvent,
  other: StoryEvent,
  apart: number | null,
  shared: SharedContext,
  nameOf: (id: CompanyId) => string,
): SameEvent | null {
  const parties = mine.parties.filter((party) => other.parties.includes(party));
  const days = compareDays(mine.days, other.days);
  const kind = mine.kind !== null && mine.kind === other.kind;
  if (parties.length === 0 || days === 'differ' || (mine.kind !== null && other.kind !== null && !kind)) return null;
  if (apart !== null && apart > storyWindowDays) return null;
  const corroboration = Math.min(2, shared.names) + Math.min(2, shared.figures) + (shared.title >= 0.5 ? 1 : 0);
  // One company alone does a hundred things: only an equal day and what else both name make it one event.
  if (parties.length === 1 && (days !== 'same' || corroboration < 2)) return null;
  // Without a kind in common two lists of companies would do; names or figures must agree as well.
  if (!kind && corroboration < 2) return null;
  if (apart === null && days !== 'same' && corroboration < 3) return null;
  const score = (kind ? 2 : 0) + dayWeight[days] + closeness(apart) + corroboration;
  return { score, reason: reasonOf(parties.map(nameOf), kind ? eventNames[mine.kind!] : null, days, apart, shared) };
}

const dayWeight = { same: 2, unknown: 0, differ: -9 };

/** The same companies seldom do the same kind of thing twice within days. */
function closeness(apart: number | null): number {
  if (apart === null) return 0;
  if (apart <= 1) return 3;
  if (apart <= 4) return 2;
  return apart <= 8 ? 1 : -1;
}

/** Equal where any day of one agrees with one of the other; different where both know days and none agrees or is beside. */
function compareDays(mine: readonly EventDay[], other: readonly EventDay[]): 'same' | 'differ' | 'unknown' {
  if (mine.length === 0 || other.length === 0) return 'unknown';
  const pairs = mine.flatMap((a) => other.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => agree(a, b))) return 'same';
  return pairs.some(([a, b]) => isBeside(a, b)) ? 'unknown' : 'differ';
}

function agree(a: EventDay, b: EventDay): boolean {
  const fits = (x: number | undefined, y: number | undefined) => x === undefined || y === undefined || x === y;
  return a.day === b.day && fits(a.month, b.month) && fits(a.year, b.year);
}

/** A statement follows its event by days, and reports mix the two. */
function isBeside(a: EventDay, b: EventDay): boolean {
  if (a.month === undefined || b.month === undefined || a.year === undefined || b.year === undefined) {
    return Math.abs(a.day - b.day) <= 3;
  }
  const number = ({ year, month, day }: EventDay) => dayNumber({ year: year!, month: month!, day });
  return Math.abs(number(a) - number(b)) <= 3;
}

function daysApart(mine: DateRecord | null, other: DateRecord | null): number | null {
  const [a, b] = [wholeDay(mine), wholeDay(other)];
  return a === null || b === null ? null : Math.abs(a - b);
}

function wholeDay(date: DateRecord | null): number | null {
  const parts = date?.value ? partsOfIso(date.value) : null;
  return parts?.month && parts.day ? dayNumber({ year: parts.year, month: parts.month, day: parts.day }) : null;
}

function reasonOf(
  parties: readonly string[],
  kind: string | null,
  days: 'same' | 'unknown' | 'differ',
  apart: number | null,
  shared: SharedContext,
): string {
  const parts = [parties.join(' and ')];
  if (kind) parts.push(kind);
  if (days === 'same') parts.push('same day named');
  if (shared.names > 0) parts.push(`${shared.names} ${shared.names === 1 ? 'name' : 'names'} in common`);
  if (shared.figures > 0) parts.push(`${shared.figures} ${shared.figures === 1 ? 'figure' : 'figures'} in common`);
  if (apart !== null)
    parts.push(apart === 0 ? 'published the same day' : `${apart} ${apart === 1 ? 'day' : 'days'} apart`);
  return `same event: ${parts.join(', ')}`;
}
