/** Reads the judge's trees: all nodes of one level ask the same, so that each level adds one bit to the leaf's number. */
import { base, DEPTH, trees } from './table.ts';

/** A feature and a threshold for each level, then the leaves. */
const TREE = 2 * DEPTH + 2 ** DEPTH;

/** @param measured in the order of the table's features. */
export function oddsOf(measured: readonly number[]): number {
  let odds = base;
  for (let at = 0; at < trees.length; at += TREE) {
    let leaf = 0;
    for (let level = 0; level < DEPTH; level += 1) {
      const [feature, above] = [trees[at + 2 * level]!, trees[at + 2 * level + 1]!];
      leaf = 2 * leaf + Number(measured[feature]! > above);
    }
    odds += trees[at + 2 * DEPTH + leaf]!;
  }
  return odds;
}
