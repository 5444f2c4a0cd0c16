// Trains the judge of `ask` and writes src/answers/judge/table.ts; needs the public sets of ../shared/bench.
// node dist/test/bench/judge-train.js [FILE]: the first half of the public sets' articles and the tune halves of our own questions.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fitted, fitJudge, likelihood, type Weighted } from './judge-fit.ts';
import { ownCases } from './judge-own.ts';
import { publicCases } from './judge-public.ts';
import type { Case } from './judge-rows.ts';

// Compiled it lies in dist/test/bench.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const table = join(root, 'src/answers/judge/table.ts');
/** Our own questions are few and of the field: each counts as much as so many public ones. */
const OWN = 5;
/** Of our unanswerable questions, asked of a judge that has not seen their set, so many must be refused. */
const REFUSED = 0.85;

function weighted(cases: readonly Case[], weight: number): Weighted[] {
  return cases.flatMap(({ rows }) => rows.map((row) => ({ row, weight })));
}

interface Told {
  readonly answerable: boolean;
  readonly real: boolean;
  readonly right: boolean;
  readonly likelihood: number;
}

/** What would be told first, and how likely it is thought to answer. */
function toldOf({ answerable, rows, real }: Case, judge: Fitted): Told {
  const allowed = rows.filter((row) => row.allowed).map((row) => ({ row, odds: likelihood(judge, row.features) }));
  const best = allowed.sort((a, b) => b.odds - a.odds)[0];
  return { answerable, real, right: best?.row.right ?? false, likelihood: best?.odds ?? Number.NEGATIVE_INFINITY };
}

/** Each set told by a judge trained without it. */
function crossValidated(own: readonly Case[], open: readonly Case[]): Told[] {
  return [...new Set(own.map(({ set }) => set))].flatMap((set) => {
    const rest = weighted(
      own.filter((one) => one.set !== set),
      OWN,
    );
    const judge = fitJudge([...weighted(open, 1), ...rest]);
    return own.filter((one) => one.set === set && one.real).map((one) => toldOf(one, judge));
  });
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

function written({ intercept, weights }: Fitted, least: number): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${Number(weight.toPrecision(4))},`);
  return [
    '/**',
    ' * What the judge weighs and how much: figures out of a fit, never set one by one. Logistic regression over the features of',
    ' * features.ts, on every third question of the first half of two public sets (English with near misses, Korean) and',
    ' * on the tune halves of our own questions, each counted five times. test/bench/judge-train.ts fits it anew.',
    ' */',
    `export const intercept = ${Number(intercept.toPrecision(4))};`,
    '',
    '/** Log odds below which nothing is said: six in seven of our unanswerable questions stay below, with what rules refuse. */',
    `export const least = ${Number(least.toPrecision(4))};`,
    '',
    'export const weights: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

const open = await publicCases();
const own = await ownCases(root);
const told = crossValidated(own, open);
say(told);
const judge = fitJudge([...weighted(open, 1), ...weighted(own, OWN)]);
writeFileSync(process.argv[2] ?? table, written(judge, leastFor(told, REFUSED)));
console.log(readFileSync(process.argv[2] ?? table, 'utf8'));
