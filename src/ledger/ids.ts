/**
 * The ids of records: made from the reading that founds a record, so that the same articles have the same ids in
 * whatever order and batches they came. An id that a record had before stays known as an alias.
 */

import { hash } from 'node:crypto';
import { byCode } from '../basics/by-code.ts';
import type { PartnershipId } from '../domain/ids.ts';
import { type Mark, nameOfMark } from './mark.ts';

export interface Named {
  /** The id of each group, in their order. */
  readonly ids: readonly PartnershipId[];
  readonly absorbed: readonly { readonly id: PartnershipId; readonly into: PartnershipId }[];
}

/** @param before the id each reading's record had. */
export function nameGroups(groups: readonly (readonly Mark[])[], before: ReadonlyMap<string, PartnershipId>): Named {
  const ids = groups.map((marks) => partnershipId(foundingOf(marks)));
  const alive = new Set(ids);
  const strongest = new Map<PartnershipId, Claim>();
  for (const [at, marks] of groups.entries()) {
    for (const claim of claimsOf(marks, ids[at]!, before)) {
      const other = strongest.get(claim.id);
      if (!alive.has(claim.id) && (other === undefined || isStronger(claim, other))) strongest.set(claim.id, claim);
    }
  }
  return { ids, absorbed: [...strongest.values()].map(({ id, into }) => ({ id, into })) };
}

interface Claim {
  readonly id: PartnershipId;
  readonly into: PartnershipId;
  readonly readings: number;
}

function claimsOf(marks: readonly Mark[], into: PartnershipId, before: ReadonlyMap<string, PartnershipId>): Claim[] {
  const counts = new Map<PartnershipId, number>();
  for (const mark of marks) {
    const id = before.get(nameOfMark(mark));
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, readings]) => ({ id, into, readings }));
}

function isStronger(one: Claim, other: Claim): boolean {
  return one.readings > other.readings || (one.readings === other.readings && one.into < other.into);
}

/**
 * What the first article to tell it says: articles mostly come as they appear, so the founding one seldom changes.
 * Readings of one article that say the same are always of one record, so the number of the reading is left out: it
 * changes with what else the article is found to tell.
 */
function foundingOf(marks: readonly Mark[]): string {
  let founding = marks[0]!;
  for (const mark of marks) if (isBefore(mark, founding)) founding = mark;
  return JSON.stringify({ ...founding, no: 0 });
}

function isBefore(a: Mark, b: Mark): boolean {
  return (toldOn(a) - toldOn(b) || byCode(a.articleId, b.articleId) || a.no - b.no) < 0;
}

function toldOn({ told }: Mark): number {
  return told?.from ?? Number.MAX_SAFE_INTEGER;
}

export function partnershipId(...parts: readonly string[]): PartnershipId {
  return `p_${hashOf(parts)}`;
}

export function correctionId(...parts: readonly string[]): string {
  return `c_${hashOf(parts)}`;
}

function hashOf(parts: readonly string[]): string {
  return hash('sha256', parts.join('\n'), 'hex').slice(0, 16);
}
