/** The ids of records: a record keeps the id that most of its readings had; an id that is absorbed becomes an alias. */
import { createHash } from 'node:crypto';
import type { PartnershipId } from '../domain/ids.ts';

export interface Group {
  readonly home: string;
  /** Names of its readings, the founding one first. */
  readonly names: readonly string[];
}

export interface Named {
  /** The id of each group, in their order. */
  readonly ids: readonly PartnershipId[];
  readonly absorbed: readonly { readonly id: PartnershipId; readonly into: PartnershipId }[];
}

/** @param before the id each reading's record had. */
export function nameGroups(groups: readonly Group[], before: ReadonlyMap<string, PartnershipId>): Named {
  const claims = groups.flatMap((group, at) => claimsOf(group, at, before)).sort(byClaim);
  const taken = new Map<PartnershipId, number>();
  const ids: (PartnershipId | undefined)[] = groups.map(() => undefined);
  for (const { id, at } of claims) {
    if (taken.has(id) || ids[at] !== undefined) continue;
    taken.set(id, at);
    ids[at] = id;
  }
  const all = groups.map((group, at) => ids[at] ?? founded(group, at, taken));
  return { ids: all, absorbed: claims.flatMap(({ id, at }, i) => (isAbsorbed(id, i) ? [{ id, into: all[at]! }] : [])) };

  /** Only its strongest claim says where it went. */
  function isAbsorbed(id: PartnershipId, i: number): boolean {
    return !taken.has(id) && claims.findIndex((claim) => claim.id === id) === i;
  }
}

interface Claim {
  readonly id: PartnershipId;
  readonly at: number;
  readonly readings: number;
  readonly name: string;
}

function claimsOf({ names }: Group, at: number, before: ReadonlyMap<string, PartnershipId>): Claim[] {
  const counts = new Map<PartnershipId, number>();
  for (const name of names) {
    const id = before.get(name);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, readings]) => ({ id, at, readings, name: names[0]! }));
}

function byClaim(a: Claim, b: Claim): number {
  return b.readings - a.readings || compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same reading founds the same id, unless another record bears that already. */
function founded({ home, names }: Group, at: number, taken: Map<PartnershipId, number>): PartnershipId {
  for (let time = 0; ; time += 1) {
    const id = partnershipId(home, names[0]!, String(time));
    if (taken.has(id)) continue;
    taken.set(id, at);
    return id;
  }
}

export function partnershipId(...parts: readonly string[]): PartnershipId {
  return `p_${hashOf(parts)}`;
}

export function correctionId(...parts: readonly string[]): string {
  return `c_${hashOf(parts)}`;
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
