// Trains which fact of a sentence is said first and writes src/answers/facts/choice/table.ts.
// node dist/test/bench/facts-train.js [FILE]: the first half of the public sets' articles and the tune halves of our own questions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOST_WEIGHED } from '../../src/answers/facts/choice/choose.ts';
import { choiceFeatures } from '../../src/answers/facts/choice/features.ts';
import type { Fact } from '../../src/answers/facts/fact.ts';
import { factsRead } from '../../src/answers/facts/facts-of.ts';
import type { AnswerType } from '../../src/answers/question/question.ts';
import type { FactCase } from './facts-cases.ts';
import { type GoldKind, kindOfGold } from './facts-gold.ts';
import { isPublic } from './facts-public.ts';
import { allFacts, isTypedCase } from './facts-report.ts';
import { writtenChoice } from './facts-table.ts';
import { growTrees, leafOf, type Sample, type Tree } from './judge-trees.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const table = join(root, 'src/answers/facts/choice/table.ts');

/** Our own questions are few and of the field: each counts as much as so many public ones. */
const OWN = 4;
/** Told by trees grown on other articles, deeper trees were no better on the public sets and worse on our own. */
const GROWTH = { trees: 200, depth: 2, rate: 0.12, columns: 0.4, cases: 0.6, ridge: 6, leaf: 3, seed: 7 };
const BASE = -1;
/** Cases are told in so many parts, each by trees grown on the others. */
const PARTS = 5;

/** The facts of one sentence, the nearest first. */
interface Choice {
  readonly of: FactCase;
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
}

function choiceOf(of: FactCase, answerType: AnswerType): Choice {
  const read = factsRead(answerType, of.coverage).slice(0, MOST_WEIGHED);
  const features = choiceFeatures(answerType, of.coverage, read);
  const told = (fact: Fact) => of.facts.some((f) => f.key === fact.key && f.start === fact.start);
  const kept = read.flatMap((fact, i) => (of.question.answerType !== answerType || told(fact) ? [i] : []));
  return { of, rows: kept.map((i) => features[i]!), right: kept.map((i) => of.isRight(read[i]!)) };
}

/** What a gold of this kind may be an answer to, where the question's words do not tell. */
const typesOf: Readonly<Record<GoldKind, readonly AnswerType[]>> = {
  percent: ['percent'],
  money: ['money'],
  date: ['date'],
  duration: ['duration'],
  count: ['count'],
  name: ['person', 'company', 'place'],
  clause: [],
};

/** A question that asks for no kind of fact in so many words teaches all the same where the facts of its sentence stand. */
function choicesOf(of: FactCase): Choice[] {
  const types = isTypedCase(of) ? [of.question.answerType] : isPublic(of.set) ? typesOf[kindOfGold(of.gold)] : [];
  return types.map((type) => choiceOf(of, type));
}

/** Where all or none are right there is nothing to choose. */
const teaches = ({ right }: Choice): boolean => right.includes(true) && right.includes(false);

function grow(choices: readonly Choice[], names: readonly string[]): Tree[] {
  const rows = choices.flatMap((one) => one.rows);
  const starts = [0];
  for (const one of choices) starts.push(starts.at(-1)! + one.rows.length);
  const sample: Sample = {
    columns: names.map((name) => Float32Array.from(rows, (row) => row[name]!)),
    starts: Int32Array.from(starts),
    right: Uint8Array.from(choices.flatMap((one) => one.right.map(Number))),
    weights: Float32Array.from(choices, ({ of }) => (isPublic(of.set) ? 1 : OWN)),
  };
  return growTrees(sample, GROWTH, BASE);
}

function firstIsRight({ rows, right }: Choice, trees: readonly Tree[], names: readonly string[]): boolean {
  const columns = names.map((name) => Float32Array.from(rows, (row) => row[name]!));
  const odds = rows.map((_, row) => trees.reduce((sum, tree) => sum + tree.leaves[leafOf(tree, columns, row)]!, 0));
  return right[odds.indexOf(Math.max(...odds))] ?? false;
}

const partOf = ({ of }: Choice): number =>
  [...(of.set + of.coverage.evidence.article.id)].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 10_007, 7) % PARTS;

function say(what: string, choices: readonly Choice[], first: (one: Choice) => boolean): void {
  const count = (is: (one: Choice) => boolean) => choices.filter(is).length;
  console.log(
    `${what.padEnd(24)} ${choices.length} sentences with a choice: nearest first ${count((one) => one.right[0]!)}, likeliest first ${count(first)}`,
  );
}

const choices = (await allFacts(root)).flatMap(choicesOf).filter(teaches);
const names = Object.keys(choices[0]!.rows[0]!);
const tune = choices.filter(({ of }) => of.tune);
const parts = Array.from({ length: PARTS }, (_, part) =>
  grow(
    tune.filter((one) => partOf(one) !== part),
    names,
  ),
);
const left = (one: Choice) => firstIsRight(one, parts[partOf(one)]!, names);
const trees = grow(tune, names);
const all = (one: Choice) => firstIsRight(one, trees, names);
for (const own of [false, true]) {
  const some = (which: readonly Choice[]) => which.filter(({ of }) => isPublic(of.set) !== own && isTypedCase(of));
  say(`${own ? 'our own' : 'public'}, left out`, some(tune), left);
  say(`${own ? 'our own' : 'public'}, other half`, some(choices.filter(({ of }) => !of.tune)), all);
}
writeFileSync(process.argv[2] ?? table, writtenChoice(names, GROWTH.depth, BASE, trees));
