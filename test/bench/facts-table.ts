/** How facts are chosen, as it was grown → the file that the program reads it from, in the formatter's own shape. */
import { filled } from './judge-table.ts';
import type { Tree } from './judge-trees.ts';

const DIGITS = 3;

export function writtenChoice(names: readonly string[], depth: number, base: number, trees: readonly Tree[]): string {
  const flat = trees.flatMap(({ splits, leaves }) => [
    ...splits.flatMap(({ column, above }) => [column, above]),
    ...leaves.map((leaf) => Number(leaf.toFixed(DIGITS))),
  ]);
  const lines = filled(
    flat.map((one) => `${one},`),
    ' ',
  );
  return `/**
 * Which fact of a sentence is the one asked for: figures out of a fit, never set one by one, so nothing here is changed by
 * hand. Trees over the features of features.ts, grown on the first half of two public sets (English and Korean) and on the
 * tune halves of our own questions, which count more. test/bench/facts-train.ts writes this file.
 */
export const DEPTH = ${depth};
export const base = ${base};

export const features = \`
${filled(names, ' ').join('\n')}\`
  .trim()
  .split(/\\s+/);

/** Tree after tree: number of a feature and threshold for each level, then the leaves. */
export const trees: readonly number[] = [
${lines.join('\n')}
];
`;
}
