/** Reads trees that were grown elsewhere: all nodes of one level ask the same, so that each level adds one bit to the leaf's number. */

export interface Grown {
  readonly depth: number;
  readonly base: number;
  /** Tree after tree: a feature and a threshold for each level, then the leaves. */
  readonly trees: readonly number[];
}

/**
 * What was measured in parts, as one. Spread into one object instead, V8 makes it a new shape for each of a hundred names:
 * fifty times as long.
 */
export function measuredTogether(
  ...parts: readonly Readonly<Record<string, number>>[]
): Readonly<Record<string, number>> {
  return Object.assign(Object.create(null), ...parts);
}

/** @param measured in the order of the table's features. */
export function oddsIn({ depth, base, trees }: Grown, measured: readonly number[]): number {
  const leaves = 2 * depth;
  const size = leaves + 2 ** depth;
  let odds = base;
  for (let at = 0; at < trees.length; at += size) {
    let leaf = 0;
    for (let level = 0; level < depth; level += 1) {
      const [feature, above] = [trees[at + 2 * level]!, trees[at + 2 * level + 1]!];
      leaf = 2 * leaf + Number(measured[feature]! > above);
    }
    odds += trees[at + leaves + leaf]!;
  }
  return odds;
}
