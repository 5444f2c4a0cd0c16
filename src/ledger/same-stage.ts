/** Whether two readings tell one stage: the same parties and kind, days that fit, one subject. Pure and symmetric. */
import type { StageKind } from '../domain/partnership.ts';
import type { Days, Mark, MarkDate } from './mark.ts';
import { topicFamilies } from './topic-family-table.ts';

/** Sources that mean one event and differ about its day differ by days. Beyond, they mean two events. */
export const MOST_DISPUTED_DAYS = 10;
/** Reports of one event that name no day in common appear within so many days of each other. */
const TOLD_TOGETHER_DAYS = 10;
const TOLD_AT_ONCE_DAYS = 3;
/** Days of different meaning (signed, took place) of one event. */
const BESIDE_DAYS = 3;

export function sameStage(a: Mark, b: Mark): boolean {
  if (!sameParties(a.parties, b.parties)) return false;
  const time = compareTimes(a, b);
  if (time === 'apart') return false;
  const kind = compareKinds(a.kind, b.kind);
  if (kind === 'other' || (kind === 'loose' && !(a.articleId !== b.articleId && time === 'same'))) return false;
  return sameSubject(a, b, time === 'same' || toldAtOnce(a, b));
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
  const pair = [a, b].sort().join(' ');
  return loose.has(pair) ? 'loose' : 'other';
}

const loose: ReadonlySet<string> = new Set([
  'agreement mou',
  'agreement contract',
  'agreement joint-venture',
  'agreement investment',
  'contract mou',
  'contract joint-venture',
  'joint-venture mou',
  'acquisition investment',
  'investment joint-venture',
  'talks visit',
  'agreement launch',
]);

/** `same`: one very day in common. `near`: days that fit. `apart`: days or tellings too far from each other. */
export function compareTimes(a: Mark, b: Mark): 'same' | 'near' | 'apart' {
  const alike = pairs(a.dates, b.dates, a.past || b.past);
  if (alike.some(([x, y]) => isDay(x) && isDay(y) && x.from === y.from)) return 'same';
  if (alike.length > 0) return alike.some(([x, y]) => gap(x, y) <= disputable(x, y)) ? 'near' : 'apart';
  if (pairs(a.dates, b.dates, true).some(([x, y]) => isDay(x) && isDay(y) && gap(x, y) <= BESIDE_DAYS)) return 'near';
  if (a.past || b.past || a.told === null || b.told === null) return 'apart';
  return gap(a.told, b.told) <= TOLD_TOGETHER_DAYS ? 'near' : 'apart';
}

/** Two months differ or they do not; only days are mixed up by days. */
function disputable(x: Days, y: Days): number {
  return isDay(x) && isDay(y) ? MOST_DISPUTED_DAYS : 0;
}

/** Of background it is seldom said whether the day is that of the signing or of the news. */
function pairs(a: readonly MarkDate[], b: readonly MarkDate[], any: boolean): (readonly [MarkDate, MarkDate])[] {
  return a.flatMap((x) => b.filter((y) => any || x.means === y.means).map((y) => [x, y] as const));
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

/** @param close the same day, or told at once: there two topics of one family are one subject. */
export function sameSubject(a: Mark, b: Mark, close: boolean): boolean {
  if (a.topics.length === 0 || b.topics.length === 0) return true;
  if (a.topics.some((topic) => b.topics.includes(topic)) || sameAmount(a, b)) return true;
  return close && a.topics.some((topic) => b.topics.some((other) => sameFamily(topic, other)));
}

export function sameFamily(a: string, b: string): boolean {
  const families = (topicFamilies[a] ?? a).split(' ');
  return (topicFamilies[b] ?? b).split(' ').some((family) => families.includes(family));
}

function sameAmount({ amount: a }: Mark, { amount: b }: Mark): boolean {
  return a !== null && b !== null && a.currency === b.currency && a.amount === b.amount;
}
