// Trains the judge of `ask` and writes src/answers/judge/table.ts; needs the public sets of ../shared/bench.
// node dist/test/bench/judge-train.js [FILE]: the first half of the public sets' articles and the tune halves of our own questions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fitted, fitJudge, likelihood, type Weighted } from './judge-fit.ts';
import { ownCases } from './judge-own.ts';
import { publicCases } from './judge-public.ts';
import type { Case } from './judge-rows.ts';
import { written } from './judge-table.ts';

// Compiled it lies in dist/test/bench.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const table = join(root, 'src/answers/judge/table.ts');
/** Our own questions are few and of the field: each counts as much as so many public ones. */
const OWN = 10;
/**
 * Of our unanswerable questions, asked of a judge that has not seen their set, so many must be refused; `least` follows.
 * An analyst is hurt more by a wrong answer than by none.
 */
const REFUSED = 0.85;

const weighted = (cases: readonly Case[], weight: number): Weighted[] => cases.map((one) => ({ one, weight }));

interface Told {
  readonly answerable: boolean;
  readonly real: boolean;
  readonly right: boolean;
  readonly likelihood: number;
}

/** What would be told first, and how likely it is thought to answer. */
function toldOf({ answerable, rows, real }: Case, judge: Fitted): Told {
  const allowed = rows
    .filter((row) => row.allowed)
    .map((row) => ({ row, odds: likelihood(judge, row.features) - row.hindered }));
  const best = allowed.sort((a, b) => b.odds - a.odds)[0];
  return { answerable, real, right: best?.row.right ?? false, likelihood: best?.odds ?? Number.NEGATIVE_INFINITY };
}

/** Each set told by a judge grown without it; so many growths are enough for that, each without some of the sets. */
const GROWTHS = 4;

function crossValidated(own: readonly Case[], open: readonly Case[]): Told[] {
  const sets = [...new Set(own.map(({ set }) => set))];
  return Array.from({ length: GROWTHS }, (_, n) => {
    const left = sets.filter((_, at) => at % GROWTHS === n);
    const rest = own.filter(({ set }) => !left.includes(set));
    const judge = fitJudge([...weighted(open, 1), ...weighted(rest, OWN)]);
    return own.filter(({ set, real }) => left.includes(set) && real).map((one) => toldOf(one, judge));
  }).flat();
}

function leastFor(told: readonly Told[], refused: number): number {
  const odds = told.filter(({ answerable }) => !answerable).map((one) => one.likelihood);
  const sorted = odds.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(refused * sorted.length))]!;
}

function say(told: readonly Told[]): void {
  for (const refused of [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98]) {
    const least = leastFor(told, refused);
    const [good, bad] = [told.filter((one) => one.answerable), told.filter((one) => !one.answerable)];
    const share = (of: readonly Told[], is: (one: Told) => boolean) => (of.filter(is).length / of.length).toFixed(3);
    const right = share(good, (one) => one.right && one.likelihood > least);
    const silent = share(bad, (one) => one.likelihood <= least);
    console.log(`least ${least.toFixed(2)}: right ${right}, refused ${silent}`);
  }
}

const file = process.argv[2] ?? table;
const open = await publicCases();
const own = await ownCases(root);
const told = crossValidated(own, open);
say(told);
const judge = fitJudge([...weighted(open, 1), ...weighted(own, OWN)]);
writeFileSync(file, written(judge, leastFor(told, REFUSED)));
console.log(`${judge.trees.length} trees written to ${file}`);
