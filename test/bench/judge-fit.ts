/** Cases → what trees grow on, and a judge that was grown. */

import type { Case, Row } from './judge-rows.ts';
import { growTrees, type Sample, type Tree } from './judge-trees.ts';

export interface Weighted {
  readonly one: Case;
  readonly weight: number;
}

export interface Fitted {
  readonly names: readonly string[];
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Leaving one question set out at a time, more or deeper trees were no better, nor was a loss over all sentences of a case. */
const GROWTH = { trees: 150, depth: 4, rate: 0.15, columns: 0.4, cases: 0.4, ridge: 10, leaf: 5, seed: 7 };
/** Log odds of a sentence of which nothing is known: some one in twenty answers. */
const BASE = -3;

export const DEPTH = GROWTH.depth;

export function fitJudge(cases: readonly Weighted[]): Fitted {
  const rows = cases.flatMap(({ one }) => one.rows);
  const names = Object.keys(rows[0]!.features);
  return { names, base: BASE, trees: growTrees(sampleOf(cases, rows, names), GROWTH, BASE) };
}

function sampleOf(cases: readonly Weighted[], rows: readonly Row[], names: readonly string[]): Sample {
  const starts = [0];
  for (const { one } of cases) starts.push(starts.at(-1)! + one.rows.length);
  return {
    columns: names.map((name) => Float32Array.from(rows, ({ features }) => features[name]!)),
    starts: Int32Array.from(starts),
    right: Uint8Array.from(rows, ({ right }) => Number(right)),
    weights: Float32Array.from(cases, ({ weight }) => weight),
  };
}

export function likelihood({ names, base, trees }: Fitted, features: Row['features']): number {
  const values = names.map((name) => features[name]!);
  return trees.reduce((odds, { splits, leaves }) => {
    const leaf = splits.reduce((at, { column, above }) => 2 * at + Number(values[column]! > above), 0);
    return odds + leaves[leaf]!;
  }, base);
}
