// The trees that the judge is made of: they learn what no weighing of single figures could, and learn it alike each time.
import { describe, expect, it } from 'vitest';
import { growTrees, leafOf, type Sample } from './judge-trees.ts';

const growth = { trees: 40, depth: 2, rate: 0.3, columns: 1, cases: 1, ridge: 1, leaf: 1, seed: 7 };

/** Right where one figure is high and the other low: each by itself says nothing. */
function eitherOr(): Sample {
  const rows = Array.from(
    { length: 400 },
    (_, i) => [(i % 20) / 20, (Math.floor(i / 20) % 20) / 20, (i % 7) / 7] as const,
  );
  return {
    columns: [0, 1, 2].map((column) => Float32Array.from(rows, (row) => row[column]!)),
    starts: Int32Array.from({ length: 101 }, (_, i) => i * 4),
    right: Uint8Array.from(rows, ([a, b]) => Number(a > 0.5 !== b > 0.5)),
    weights: new Float32Array(100).fill(1),
  };
}

function oddsOf(sample: Sample, seed = growth.seed): number[] {
  const trees = growTrees(sample, { ...growth, seed }, 0);
  return Array.from(sample.right, (_, row) =>
    trees.reduce((sum, t) => sum + t.leaves[leafOf(t, sample.columns, row)]!, 0),
  );
}

describe('grown trees', () => {
  it('tell what only two figures together show', () => {
    const sample = eitherOr();
    const wrong = oddsOf(sample).filter((odds, row) => odds > 0 !== (sample.right[row] === 1));
    expect(wrong).toHaveLength(0);
  });

  it('are the same each time they are grown', () => {
    const some = { ...growth, columns: 0.6, cases: 0.5 };
    expect(growTrees(eitherOr(), some, 0)).toEqual(growTrees(eitherOr(), some, 0));
    expect(growTrees(eitherOr(), { ...some, seed: 8 }, 0)).not.toEqual(growTrees(eitherOr(), some, 0));
  });

  it('ask with thresholds between the figures that were seen, so that rounding moves nothing across', () => {
    const { columns } = eitherOr();
    for (const { splits } of growTrees(eitherOr(), growth, 0))
      for (const { column, above } of splits) expect(columns[column]).not.toContain(above);
  });

  it('stop where nothing is left to ask', () => {
    const silent = { ...eitherOr(), right: new Uint8Array(400) };
    const flat = { ...silent, columns: silent.columns.map(() => new Float32Array(400)) };
    expect(growTrees(flat, growth, 0)).toEqual([]);
  });

  it('heed a case the more, the more it weighs', () => {
    const torn = (weight: number): Sample => ({
      columns: [Float32Array.from([0, 1, 0, 1])],
      starts: Int32Array.from([0, 2, 4]),
      right: Uint8Array.from([0, 1, 1, 0]),
      weights: Float32Array.from([weight, 1]),
    });
    const oddsWith = (weight: number) => {
      const [tree] = growTrees(torn(weight), { ...growth, trees: 1, depth: 1, leaf: 0.1 }, 0);
      return tree!.leaves[1]! - tree!.leaves[0]!;
    };
    expect(oddsWith(10)).toBeGreaterThan(0);
    expect(oddsWith(0.1)).toBeLessThan(0);
  });
});
