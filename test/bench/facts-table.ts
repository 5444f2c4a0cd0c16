/** Trees that were grown → the file that the program reads them from, in the formatter's own shape. */
import { filled } from './judge-table.ts';
import type { Tree } from './judge-trees.ts';

const DIGITS = 3;

const SAID_OF_CHOICE = `/**
 * Which fact of a sentence is the one asked for: figures out of a fit, never set one by one, so nothing here is changed by
 * hand. Trees over the features of features.ts, grown on the first half of two public sets (English and Korean) and on the
 * tune halves of our own questions, which count more. test/bench/facts-train.ts writes this file.
 */`;

export function writtenChoice(names: readonly string[], depth: number, base: number, trees: readonly Tree[]): string {
  return writtenTrees(SAID_OF_CHOICE, { names, depth, base, trees });
}

export interface GrownTrees {
  readonly names: readonly string[];
  readonly depth: number;
  readonly base: number;
  /** Odds below which it is no. */
  readonly least?: number;
  readonly trees: readonly Tree[];
}

/** @param said the comment that the file opens with. */
export function writtenTrees(said: string, { names, depth, base, least, trees }: GrownTrees): string {
  const flat = trees.flatMap(({ splits, leaves }) => [
    ...splits.flatMap(({ column, above }) => [column, above]),
    ...leaves.map((leaf) => Number(leaf.toFixed(DIGITS))),
  ]);
  const lines = filled(
    flat.map((one) => `${one},`),
    ' ',
  );
  return `${said}
export const DEPTH = ${depth};
export const base = ${base};
${least === undefined ? '' : `export const least = ${least};\n`}
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
