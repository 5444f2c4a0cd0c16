// Trains which deals of an article are told and writes src/library/partnerships/trust/table.ts.
// node dist/test/bench/ledger-train.js [FILE]: each set told by trees grown on the others, then all of them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writtenTrees } from './facts-table.ts';
import { growTrees, leafOf, type Sample, type Tree } from './judge-trees.ts';
import { type ToldDeal, toldDeals } from './ledger-told.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const table = join(root, 'src/library/partnerships/trust/table.ts');

/** Deeper trees, and more of them, told sets that they were not grown on no better. */
const GROWTH = { trees: 150, depth: 2, rate: 0.08, columns: 0.4, cases: 0.6, ridge: 8, leaf: 3, seed: 7 };
const BASE = 0.2;
/** Below these odds a deal is left out: what is told wrongly costs more than what is not told. */
const LEAST = -0.4;

const SAID = `/**
 * Which deals read in an article stand: figures out of a fit, never set one by one, so nothing here is changed by hand.
 * Trees over what evidenceOf measures, grown on what versions of the program told of sets that they had not seen
 * (test/fixtures/ledger/told.jsonl). test/bench/ledger-train.ts writes this file.
 */`;

function grow(deals: readonly ToldDeal[], names: readonly string[]): Tree[] {
  const articles = [...new Set(deals.map(({ article }) => article))];
  const cases = articles.map((id) => deals.filter(({ article }) => article === id)).flatMap(byWeight);
  const rows = cases.flat();
  const starts = [0];
  for (const one of cases) starts.push(starts.at(-1)! + one.length);
  const sample: Sample = {
    columns: names.map((name) => Float32Array.from(rows, ({ evidence }) => evidence[name]!)),
    starts: Int32Array.from(starts),
    right: Uint8Array.from(rows, ({ right }) => Number(right)),
    weights: Float32Array.from(cases, ([first]) => first!.weight),
  };
  return growTrees(sample, GROWTH, BASE);
}

/** A case has one weight. */
function byWeight(deals: readonly ToldDeal[]): ToldDeal[][] {
  return [...new Set(deals.map(({ weight }) => weight))].map((weight) => deals.filter((one) => one.weight === weight));
}

function oddsOf(deals: readonly ToldDeal[], trees: readonly Tree[], names: readonly string[]): number[] {
  const columns = names.map((name) => Float32Array.from(deals, ({ evidence }) => evidence[name]!));
  return deals.map((_, row) => trees.reduce((sum, tree) => sum + tree.leaves[leafOf(tree, columns, row)]!, BASE));
}

/** Of all told, the share that is right; of all that is right, the share that is still told. */
function say(what: string, deals: readonly ToldDeal[], odds: readonly number[]): void {
  const sum = (some: readonly ToldDeal[]) => some.reduce((total, { weight }) => total + weight, 0);
  const right = deals.filter((one) => one.right);
  const kept = deals.filter((_, i) => odds[i]! > LEAST);
  const both = kept.filter((one) => one.right);
  const figure = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  console.log(
    `${what.padEnd(9)} right of those told ${figure(sum(right), sum(deals))} → ${figure(sum(both), sum(kept))}, right ones kept ${figure(sum(both), sum(right))} (${deals.length})`,
  );
}

const deals = toldDeals(root);
const names = Object.keys(deals[0]!.evidence);
const told = new Map<ToldDeal, number>();
for (const set of new Set(deals.map((one) => one.set))) {
  const own = deals.filter((one) => one.set === set);
  const trees = grow(
    deals.filter((one) => one.set !== set),
    names,
  );
  const odds = oddsOf(own, trees, names);
  own.forEach((one, i) => {
    told.set(one, odds[i]!);
  });
  say(set, own, odds);
}
say(
  'all',
  deals,
  deals.map((one) => told.get(one)!),
);
writeFileSync(
  process.argv[2] ?? table,
  writtenTrees(SAID, { names, depth: GROWTH.depth, base: BASE, least: LEAST, trees: grow(deals, names) }),
);
