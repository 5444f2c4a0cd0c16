/** What becomes of each claim after the repair: it stands, a corrected one stands for it, its quotes do, or it is left out. */
import type { CheckedClaim } from '../claims/check-claims.ts';
import type { Question } from '../question/question.ts';
import { overlaps, quotedFor } from './quoted.ts';

/** The claims of the first reply, and those of the repair. */
export interface Rounds {
  readonly first: readonly CheckedClaim[];
  readonly repair: readonly CheckedClaim[];
}

export interface Replaced {
  readonly claim: CheckedClaim;
  /** Null where it was left out. */
  readonly by: CheckedClaim | null;
}

export interface Settled {
  /** What is told, each where the model had it. */
  readonly told: readonly CheckedClaim[];
  /** What did not hold and no repair saved. */
  readonly replaced: readonly Replaced[];
  /** All that did not hold, saved or not: for `explain`. */
  readonly failed: readonly CheckedClaim[];
}

export function settle({ first, repair }: Rounds, question: Question): Settled {
  const spare = repair.filter(holds);
  const saved = pairUp(first.filter(isFailed), spare);
  const extra = spare.filter((one) => ![...saved.values()].includes(one));
  const told = [...first.filter(holds), ...spare];
  const replaced: Replaced[] = [];
  // Where the first quote was no quote, that of the repair may be one.
  const tried = repair.filter((one) => isFailed(one) && one.support.length > 0);
  const slots = first.map((claim) => {
    if (holds(claim)) return claim;
    const by = saved.get(claim);
    if (by) return by;
    const again = claim.support.length > 0 ? undefined : tried.shift();
    const quoted = quotedFor(claim, question, told) ?? (again ? quotedFor(again, question, told) : null);
    if (quoted) told.push(quoted);
    replaced.push({ claim, by: quoted });
    return quoted;
  });
  const ordered = [...slots, ...extra].filter((one) => one !== null);
  return { told: unique(ordered), replaced, failed: [...first, ...repair].filter(isFailed) };
}

/** Each failed claim with the corrected one that rests on the same words; what had no words gets what is left, in order. */
function pairUp(failed: readonly CheckedClaim[], spare: readonly CheckedClaim[]): Map<CheckedClaim, CheckedClaim> {
  const pairs = new Map<CheckedClaim, CheckedClaim>();
  const free = (fits: (one: CheckedClaim) => boolean) =>
    spare.find((one) => ![...pairs.values()].includes(one) && fits(one));
  for (const claim of failed) {
    const by = free((one) => sharesPlace(one, claim));
    if (by) pairs.set(claim, by);
  }
  for (const claim of failed.filter(({ support }) => support.length === 0)) {
    const by = free(() => true);
    if (by) pairs.set(claim, by);
  }
  return pairs;
}

export function holds({ faults }: CheckedClaim): boolean {
  return faults.length === 0;
}

function isFailed(claim: CheckedClaim): boolean {
  return !holds(claim);
}

function sharesPlace(a: CheckedClaim, b: CheckedClaim): boolean {
  return a.support.some((one) => b.support.some((other) => overlaps(one, other)));
}

function unique(claims: readonly CheckedClaim[]): CheckedClaim[] {
  return claims.filter((claim, i) => claims.findIndex(({ text }) => text === claim.text) === i);
}
