/** The judge's trees, read: log odds that a sentence answers. */
import { oddsIn } from '../../basics/trees.ts';
import { base, DEPTH, trees } from './table.ts';

/** @param measured in the order of the table's features. */
export function oddsOf(measured: readonly number[]): number {
  return oddsIn({ depth: DEPTH, base, trees }, measured);
}
