/** Which parties a reading's record has: its own, or more where it tells a stage that others tell more fully. */
import type { Mark } from './mark.ts';
import { sameStage } from './same-stage.ts';

/** More parties than these are an alliance: only whole and two by two. */
const MOST_SUBSETS_OF = 5;

/** The fuller parties where exactly one fuller telling of the same stage is there; several leave it open. */
export function fullerParties(mark: Mark, pool: readonly Mark[]): readonly string[] {
  const fuller = pool.filter((other) => other.parties.length > mark.parties.length && sameStage(mark, other));
  const fullest = fuller.filter(({ parties }) => !fuller.some((other) => contains(other.parties, parties)));
  const keys = new Set(fullest.map(({ parties }) => parties.join(' ')));
  return keys.size === 1 ? fullest[0]!.parties : mark.parties;
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
