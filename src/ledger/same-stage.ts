/** Whether two readings tell one stage: the same parties and kind, days that fit, one subject. Pure and symmetric. */
import type { StageKind } from '../domain/partnership.ts';
import type { Days, Mark, MarkDate } from './mark.ts';
import { broadTopics, topicFamilies } from './topic-family-table.ts';

/** Sources that mean one event and differ about its day differ by days. Beyond, they mean two events. */
export const MOST_DISPUTED_DAYS = 10;
/** Reports of one event that name no day in common appear within so many days of each other. */
const TOLD_TOGETHER_DAYS = 10;
const TOLD_AT_ONCE_DAYS = 3;
/** Days of different meaning (signed, took place) of one event. */
const BESIDE_DAYS = 3;
const MONTH_DAYS = 31;

/** The cheapest question first: in a large library this is asked more often than any other. */
export function sameStage(a: Mark, b: Mark): boolean {
  const kind = compareKinds(a.kind, b.kind);
  if (kind === 'other' || !sameParties(a.parties, b.parties)) return false;
  const time = compareTimes(a, b);
  if (time === 'apart' || (kind === 'loose' && (a.articleId === b.articleId || time !== 'same'))) return false;
  if (kind === 'same' && time === 'same' && daysInCommon(a, b) > 1) return true;
  return sameSubject(a, b, time === 'same' ? 'one-day' : toldAtOnce(a, b) ? 'told-at-once' : 'apart');
}

export function sameParties(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 1 && few.every((party) => many.includes(party));
}

/**
 * Reports of one event call a memorandum or a contract an agreement as they like; a memorandum and a contract are one
 * event only where the very day is the same, and are then shown as a dispute.
 */
export function compareKinds(a: StageKind, b: StageKind): 'same' | 'loose' | 'other' {
  if (a === b) return 'same';
  return loose.get(a)?.has(b) ? 'loose' : 'other';
}

const loosePairs: readonly (readonly [StageKind, StageKind])[] = [
  ['agreement', 'mou'],
  ['agreement', 'contract'],
  ['agreement', 'joint-venture'],
  ['agreement', 'investment'],
  ['agreement', 'launch'],
  ['contract', 'mou'],
  ['contract', 'joint-venture'],
  ['joint-venture', 'mou'],
  ['joint-venture', 'investment'],
  ['acquisition', 'investment'],
  ['talks', 'visit'],
];
const loose = new Map<StageKind, Set<StageKind>>();
for (const [a, b] of loosePairs) {
  loose.set(a, (loose.get(a) ?? new Set()).add(b));
  loose.set(b, (loose.get(b) ?? new Set()).add(a));
}

/** `same`: one very day in common. `near`: days that fit. `apart`: days or tellings too far from each other. */
export function compareTimes(a: Mark, b: Mark): 'same' | 'near' | 'apart' {
  // Of background it is seldom said whether the day is that of the signing or of the news.
  const any = a.past || b.past;
  let best: ReturnType<typeof compareDates> = 'none';
  for (const x of a.dates) {
    for (const y of b.dates) {
      const found = compareDates(x, y, any);
      if (found === 'same') return 'same';
      if (weight[found] > weight[best]) best = found;
    }
  }
  if (best !== 'none') return best === 'apart' ? 'apart' : 'near';
  if (any || a.told === null || b.told === null) return 'apart';
  return gap(a.told, b.told) <= TOLD_TOGETHER_DAYS ? 'near' : 'apart';
}

/** Signed on one day and announced on another: no two deals of one pair have both, whatever their subjects are called. */
function daysInCommon(a: Mark, b: Mark): number {
  return a.dates.filter((x) => isDay(x) && b.dates.some((y) => isDay(y) && x.means === y.means && x.from === y.from))
    .length;
}

/** Dates of one meaning that are apart outweigh dates of two meanings that are beside each other. */
const weight = { none: 0, beside: 1, apart: 2, near: 3, same: 4 } as const;

function compareDates(x: MarkDate, y: MarkDate, any: boolean): keyof typeof weight {
  const exact = isDay(x) && isDay(y);
  if (any || x.means === y.means) {
    if (exact && x.from === y.from) return 'same';
    return gap(x, y) <= disputable(x, y) ? 'near' : 'apart';
  }
  if (isPaperDay(x) && isPaperDay(y) && isDay(x) !== isDay(y)) return isWithinMonth(x, y) ? 'beside' : 'none';
  return exact && gap(x, y) <= BESIDE_DAYS ? 'beside' : 'none';
}

/** Announced on the 17th, and "extended last month": of one paper. */
function isWithinMonth(x: Days, y: Days): boolean {
  return gap(x, y) === 0 && Math.max(x.until - x.from, y.until - y.from) < MONTH_DAYS;
}

const isPaperDay = ({ means }: MarkDate) => means !== 'took-place';

/** Two months differ or they do not; only days are mixed up by days. */
function disputable(x: Days, y: Days): number {
  return isDay(x) && isDay(y) ? MOST_DISPUTED_DAYS : 0;
}

export function isDay({ from, until }: Days): boolean {
  return from === until;
}

export function gap(a: Days, b: Days): number {
  return Math.max(0, a.from - b.until, b.from - a.until);
}

function toldAtOnce(a: Mark, b: Mark): boolean {
  return a.told !== null && b.told !== null && !a.past && !b.past && gap(a.told, b.told) <= TOLD_AT_ONCE_DAYS;
}

/**
 * On one day two topics of one family are one subject; told at once only where one of them is so broad that the other
 * may be what it means.
 */
export function sameSubject(a: Mark, b: Mark, close: 'one-day' | 'told-at-once' | 'apart'): boolean {
  if (a.topics.length === 0 || b.topics.length === 0) return true;
  if (a.topics.some((topic) => b.topics.includes(topic)) || sameAmount(a, b)) return true;
  if (close === 'apart' || (close === 'told-at-once' && !isBroad(a) && !isBroad(b))) return false;
  return a.topics.some((topic) => b.topics.some((other) => sameFamily(topic, other)));
}

function isBroad({ topics }: Mark): boolean {
  return topics.some((topic) => broadTopics.has(topic));
}

export function sameFamily(a: string, b: string): boolean {
  const families = (topicFamilies[a] ?? a).split(' ');
  return (topicFamilies[b] ?? b).split(' ').some((family) => families.includes(family));
}

function sameAmount({ amount: a }: Mark, { amount: b }: Mark): boolean {
  return a !== null && b !== null && a.currency === b.currency && a.amount === b.amount;
}
