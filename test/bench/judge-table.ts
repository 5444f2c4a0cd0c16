/** A judge that was grown → the file that the program reads it from, in the formatter's own shape. */
import { DEPTH, type Fitted } from './judge-fit.ts';

const WIDTH = 120;
/** Digits of a leaf: a thousandth of a likelihood changes no answer. */
const DIGITS = 3;

export function written({ names, base, trees }: Fitted, least: number): string {
  const flat = trees.flatMap(({ splits, leaves }) => [
    ...splits.flatMap(({ column, above }) => [column, above]),
    ...leaves.map((leaf) => Number(leaf.toFixed(DIGITS))),
  ]);
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: figures of a fit come near to any constant
/**
 * What the judge weighs and how: figures out of a fit, never set one by one, so nothing here is changed by hand. Trees over
 * the features of features.ts, grown on every third question of the first half of two public sets (English with near
 * misses, Korean) and on our own questions (of most sets one half), which count more. test/bench/judge-train.ts writes this file.
 */
export const DEPTH = ${DEPTH};
export const base = ${base};

/** Log odds below which nothing is said: of our unanswerable questions, judged without their set, 85 % stay below. */
export const least = ${Number(least.toFixed(DIGITS))};

export const features = \`
${filled(names, ' ').join('\n')}\`
  .trim()
  .split(/\\s+/);

/** Tree after tree: number of a feature and threshold for each level, then the leaves. */
export const trees: readonly number[] = [
${filled(
  flat.map((one) => `${one},`),
  ' ',
).join('\n')}
];
`;
}

/** As many words on a line as there is room for. */
export function filled(words: readonly string[], between: string): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + between.length + word.length > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += between + word;
  }
  return [...lines, line];
}
