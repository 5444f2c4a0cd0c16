/** Which parties a reading's record has: its own, or more where it tells a stage that others tell more fully. */
import { type Days, dayOfMark, type Mark } from './mark.ts';
import { sameStage } from './same-stage.ts';

/** Around a reading's days its fuller tellings lie; see the window of stages. */
const FULLER_WITHIN_DAYS = 45;

/** More parties than these are an alliance: only whole and two by two. */
const MOST_SUBSETS_OF = 5;

/** The fuller parties where exactly one fuller telling of the same stage is there; several leave it open. */
export function fullerParties(mark: Mark, pool: readonly Mark[]): readonly string[] {
  const fuller = pool.filter(
    (other) =>
      other.parties.length > mark.parties.length &&
      isAround(mark, other) &&
      isAround(other, mark) &&
      sameStage(mark, other),
  );
  const fullest = fuller.filter(({ parties }) => !fuller.some((other) => contains(other.parties, parties)));
  const keys = new Set(fullest.map(({ parties }) => parties.join(' ')));
  return keys.size === 1 ? fullest[0]!.parties : mark.parties;
}

/** Days between which the fuller tellings of a reading lie; null where it has none. */
export function daysAround({ dates, told }: Mark): Days | null {
  const days = [...dates, ...(told ? [told] : [])];
  if (days.length === 0) return null;
  return {
    from: Math.min(...days.map(({ from }) => from)) - FULLER_WITHIN_DAYS,
    until: Math.max(...days.map(({ until }) => until)) + FULLER_WITHIN_DAYS,
  };
}

/** The day that a reading is kept by; see the look-ups of homes. */
export function keptDay(mark: Mark): number | null {
  return dayOfMark(mark) ?? mark.told?.from ?? null;
}

/** What a look-up by days finds, asked from either side: else the order of the articles would tell. */
function isAround(mark: Mark, other: Mark): boolean {
  const [days, day] = [daysAround(mark), keptDay(other)];
  return days === null || day === null || (day >= days.from && day <= days.until);
}

function contains(more: readonly string[], few: readonly string[]): boolean {
  return more.length > few.length && few.every((party) => more.includes(party));
}

export function pairsOf(parties: readonly string[]): (readonly string[])[] {
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b]));
}

/** Every smaller set of two or more of the parties. */
export function subsetsOf(parties: readonly string[]): (readonly string[])[] {
  if (parties.length > MOST_SUBSETS_OF) return pairsOf(parties);
  const all: (readonly string[])[] = [[]];
  for (const party of parties) for (const set of [...all]) all.push([...set, party]);
  return all.filter((set) => set.length > 1 && set.length < parties.length);
}
