/**
 * Boosted trees by Newton's method. All nodes of one level ask the same question of a sentence, so that a tree of depth 4
 * is four thresholds and sixteen leaves: small to keep, quick to read, slow to learn by heart. Seeded: every run gives the same.
 */

/** Sentences in the order of their cases; the sentences of case `c` are `starts[c]` … `starts[c + 1]`. */
export interface Sample {
  readonly columns: readonly Float32Array[];
  readonly starts: Int32Array;
  readonly right: Uint8Array;
  /** Of each case. */
  readonly weights: Float32Array;
}

export interface Tree {
  /** Column and threshold of each level: a sentence above the threshold goes right. */
  readonly splits: readonly { readonly column: number; readonly above: number }[];
  readonly leaves: readonly number[];
}

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the columns, and of the cases, that one tree sees. */
  readonly columns: number;
  readonly cases: number;
  readonly ridge: number;
  /** Curvature that a leaf needs. */
  readonly leaf: number;
  readonly seed: number;
}

const BINS = 64;

/** Where the scores would go, and how soon. */
interface Pull {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

/** @param base what every sentence starts from. */
export function growTrees(sample: Sample, growth: Growth, base: number): Tree[] {
  const bins = sample.columns.map(binned);
  const chance = chanceFrom(growth.seed);
  const scores = new Float64Array(sample.right.length).fill(base);
  const trees: Tree[] = [];
  while (trees.length < growth.trees) {
    const pull = pullOf(sample, scores);
    const seen = rowsSeen(sample, growth.cases, chance);
    const columns = [...bins.keys()].filter(() => chance() < growth.columns);
    const tree = growTree(bins, columns, seen, pull, growth);
    if (tree === null) break;
    trees.push(tree);
    for (let row = 0; row < scores.length; row += 1) scores[row]! += tree.leaves[leafOf(tree, sample.columns, row)]!;
  }
  return trees;
}

/** Of logistic loss: each sentence by itself either answers or does not. */
function pullOf({ starts, right, weights }: Sample, scores: Float64Array): Pull {
  const slope = new Float64Array(scores.length);
  const curve = new Float64Array(scores.length);
  for (const [at, weight] of weights.entries()) {
    for (let row = starts[at]!; row < starts[at + 1]!; row += 1) {
      const p = 1 / (1 + Math.exp(-scores[row]!));
      slope[row] = weight * (right[row]! - p);
      curve[row] = weight * p * (1 - p);
    }
  }
  return { slope, curve };
}

export function leafOf({ splits }: Tree, columns: readonly Float32Array[], row: number): number {
  let leaf = 0;
  for (const { column, above } of splits) leaf = 2 * leaf + Number(columns[column]![row]! > above);
  return leaf;
}

/** The usual small generator (mulberry32): 0 … 1. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function rowsSeen({ starts }: Sample, share: number, chance: () => number): Int32Array {
  const rows: number[] = [];
  for (let at = 0; at + 1 < starts.length; at += 1) {
    if (chance() >= share) continue;
    for (let row = starts[at]!; row < starts[at + 1]!; row += 1) rows.push(row);
  }
  return Int32Array.from(rows);
}

interface Binned {
  readonly of: Uint8Array;
  /** A sentence of bin `b` or less is not above `edges[b]`. */
  readonly edges: readonly number[];
}

function binned(column: Float32Array): Binned {
  const sorted = Float32Array.from(column).sort();
  const distinct = [...new Set(sorted)];
  const step = Math.max(1, sorted.length / BINS);
  const lows =
    distinct.length <= BINS
      ? distinct.slice(0, -1)
      : [...new Set(Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor((i + 1) * step)]!))];
  const edges = lows.flatMap((low) => {
    const high = distinct[binOf(low, distinct) + 1];
    return high === undefined ? [] : [between(low, high)];
  });
  return { of: Uint8Array.from(column, (value) => binOf(value, edges)), edges };
}

/** With as few digits as tell the two apart. */
function between(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(middle.toPrecision(digits));
    if (short > low && short < high) return short;
  }
  return middle;
}

/** How many of the sorted lie below the value. */
function binOf(value: number, sorted: readonly number[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > sorted[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Null where nothing is left to ask. */
function growTree(
  bins: readonly Binned[],
  columns: readonly number[],
  seen: Int32Array,
  pull: Pull,
  growth: Growth,
): Tree | null {
  const node = new Uint8Array(seen.length);
  const splits: Tree['splits'][number][] = [];
  for (let level = 0; level < growth.depth; level += 1) {
    const best = bestSplit(bins, columns, { seen, node, nodes: 1 << level }, pull, growth);
    if (best === null) return null;
    const { of, edges } = bins[best.column]!;
    splits.push({ column: best.column, above: edges[best.bin]! });
    for (let i = 0; i < seen.length; i += 1) node[i] = 2 * node[i]! + Number(of[seen[i]!]! > best.bin);
  }
  const slopes = new Float64Array(1 << growth.depth);
  const curves = new Float64Array(1 << growth.depth);
  for (let i = 0; i < seen.length; i += 1) {
    slopes[node[i]!]! += pull.slope[seen[i]!]!;
    curves[node[i]!]! += pull.curve[seen[i]!]!;
  }
  return { splits, leaves: [...slopes].map((slope, i) => (growth.rate * slope) / (curves[i]! + growth.ridge)) };
}

/** The sentences that a tree sees, and in which node of the level each is. */
interface Level {
  readonly seen: Int32Array;
  readonly node: Uint8Array;
  readonly nodes: number;
}

/** The one threshold that serves all nodes of the level best. */
function bestSplit(
  bins: readonly Binned[],
  columns: readonly number[],
  { seen, node, nodes }: Level,
  { slope, curve }: Pull,
  { ridge, leaf }: Growth,
): { column: number; bin: number } | null {
  let best: { column: number; bin: number } | null = null;
  let most = 1e-9;
  const slopes = new Float64Array(nodes * BINS);
  const curves = new Float64Array(nodes * BINS);
  for (const column of columns) {
    const { of, edges } = bins[column]!;
    slopes.fill(0);
    curves.fill(0);
    for (let i = 0; i < seen.length; i += 1) {
      const row = seen[i]!;
      const at = node[i]! * BINS + of[row]!;
      slopes[at]! += slope[row]!;
      curves[at]! += curve[row]!;
    }
    const gains = gainsOf(slopes, curves, nodes, edges.length, ridge, leaf);
    for (let bin = 0; bin < edges.length; bin += 1) {
      if (gains[bin]! > most) {
        most = gains[bin]!;
        best = { column, bin };
      }
    }
  }
  return best;
}

function gainsOf(
  slopes: Float64Array,
  curves: Float64Array,
  nodes: number,
  edges: number,
  ridge: number,
  leaf: number,
): Float64Array {
  const gains = new Float64Array(edges);
  for (let node = 0; node < nodes; node += 1) {
    let [g, h] = [0, 0];
    for (let bin = 0; bin <= edges; bin += 1) {
      g += slopes[node * BINS + bin]!;
      h += curves[node * BINS + bin]!;
    }
    let [left, below] = [0, 0];
    for (let bin = 0; bin < edges; bin += 1) {
      left += slopes[node * BINS + bin]!;
      below += curves[node * BINS + bin]!;
      if (below < leaf || h - below < leaf) continue;
      gains[bin]! += left ** 2 / (below + ridge) + (g - left) ** 2 / (h - below + ridge) - g ** 2 / (h + ridge);
    }
  }
  return gains;
}
