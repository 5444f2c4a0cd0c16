// `npm run eval`: asks the product every question of every set and prints what came right.
// --half tune|report|all  --failures (of `fresh` only with --set fresh)  --set NAME  --kinds (a row for each kind)
// --gate: exit 1 where a quote is not exact or a figure fell below baseline.json. The floors of 85 % right and 95 %
// refused rightly are printed where they are missed, and do not fail the run: they are not reached on every set yet.
// --with-model: every question also with a model; a live one where OPENAI_API_KEY or OPENAI_BASE_URL is set, else a scripted one.
// --record: what was measured becomes baseline.json and the README's table; --with-model also model-figures.json and its table.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withSection } from '../house/readme.ts';
import { baselineTable, belowBaseline, readBaseline, writeBaseline } from './baseline.ts';
import { readTagged, sayNames, scoreNames } from './follow-names.ts';
import { sayParties, scoreParties } from './follow-parties.ts';
import { goldArticles, goldSets } from './gold-articles.ts';
import { groupLines, ledgerGroups } from './ledger-groups.ts';
import { mergeLines } from './ledger-merges.ts';
import { sayLedger, scoreLedger } from './ledger-reading.ts';
import { keepModelRows, type ModelRow, modelTable } from './model-record.ts';
import { askAll, knownArticles, openProduct } from './product.ts';
import { type Half, halfOf, readQuestions } from './question-set.ts';
import { failure, table } from './report.ts';
import { scoreAnswer, type Verdict } from './score-answer.ts';
import { type EvalSet, evalSets, joinedSets } from './sets.ts';
import { belowFloors, type Row, tally } from './tally.ts';
import { compare, type EvalModel, openEvalModels } from './with-model.ts';

// Compiled it lies in dist/test/eval.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const taggedSentences = join(root, '../shared/bench/klue-ner/dev-first-half.tsv');
const baselineFile = join(root, 'test/eval/baseline.json');

const { values: flags } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    set: { type: 'string' },
    failures: { type: 'boolean', default: false },
    kinds: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    'with-model': { type: 'boolean', default: false },
  },
});
const halves: readonly Half[] = flags.half === 'tune' || flags.half === 'report' ? [flags.half] : ['tune', 'report'];

async function verdictsOf(set: EvalSet, model: Readonly<Record<string, string>> = {}): Promise<Verdict[]> {
  const product = await openProduct(join(root, 'dist', 'src', 'main.js'), model);
  try {
    await product.run(...set.fill);
    const answers = await askAll(product, set.questions);
    const articles = await knownArticles(product, answers.values());
    return readQuestions(set.questions).map((one) => scoreAnswer(one, answers.get(one.id) ?? null, articles));
  } finally {
    await product.remove();
  }
}

/** Prints one set; its rows. */
function report({ name, guarded }: EvalSet, verdicts: readonly Verdict[]): (readonly [string, Row])[] {
  const rows = halves.map((half) => {
    const ofHalf = verdicts.filter(({ question }) => halfOf(question.id) === half);
    return { label: `${name} · ${half}`, row: tally(ofHalf) };
  });
  const chosen = verdicts.filter(({ question }) => halves.includes(halfOf(question.id)));
  const kinds = flags.kinds ? [...new Set(chosen.map(({ question }) => question.kind))] : [];
  const byKind = kinds.map((kind) => ({
    label: `${name} · ${kind}`,
    row: tally(chosen.filter(({ question }) => question.kind === kind)),
  }));
  const shown = flags.failures && (!guarded || flags.set === name);
  if (shown) for (const verdict of chosen) if (verdict.faults.length > 0) console.log(failure(verdict));
  console.log(`${table([...rows, ...byKind])}\n`);
  return rows.map(({ label, row }) => [label, row] as const);
}

const models = flags['with-model'] ? await openEvalModels(process.env) : [];
const rows: (readonly [string, Row])[] = [];
const modelRows: ModelRow[] = [];
for (const set of [...evalSets(root), ...joinedSets(root)]) {
  if (flags.set !== undefined && flags.set !== set.name) continue;
  if (set.skipped !== null) console.log(`${set.name}: skipped, ${set.skipped}\n`);
  else {
    const without = await verdictsOf(set);
    rows.push(...report(set, without));
    if (models.length === 0) continue;
    const asked: (readonly [EvalModel, Verdict[], number | null])[] = [];
    for (const model of models) {
      const before = model.tokens() ?? 0;
      const verdicts = await verdictsOf(set, model.env);
      const after = model.tokens();
      asked.push([model, verdicts, after === null ? null : after - before]);
    }
    modelRows.push(...compare(set.name, without, asked));
  }
}
if (flags.set === undefined || flags.set === 'ledger') {
  const figures = await ledgerGroups(join(root, 'dist', 'src', 'main.js'), join(root, 'test', 'fixtures', 'ledger'));
  if (flags.failures) for (const fault of figures.faults) console.log(`✗ ${fault}`);
  console.log(`${groupLines(figures)}\n${mergeLines(3)}\n`);
  for (const set of goldSets)
    for (const half of halves)
      console.log(`ledger · ${set} · ${half}: ${sayLedger(scoreLedger(goldArticles(half, set)))}`);
  for (const half of halves) {
    const score = scoreParties(goldArticles(half));
    console.log(`follows · ${half}: ${sayParties(score)}`);
    if (flags.failures) for (const fault of score.faults) console.log(`✗ ${fault}`);
  }
  if (existsSync(taggedSentences))
    console.log(`follows: ${sayNames(scoreNames(readTagged(readFileSync(taggedSentences, 'utf8'), 400)))}\n`);
}
for (const [label, row] of rows)
  for (const fault of belowFloors(row)) console.log(`below the floor: ${label}: ${fault}`);
for (const model of models) await model.stop();
if (flags.record) record();
if (flags.gate) gate();

function record(): void {
  writeBaseline(baselineFile, rows);
  const readme = join(root, 'README.md');
  const table = baselineTable(readBaseline(baselineFile));
  writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), 'answers', table));
  if (modelRows.length === 0) return;
  const withModels = modelTable(keepModelRows(join(root, 'test/eval/model-figures.json'), modelRows));
  writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), 'models', withModels));
}

function gate(): void {
  const baseline = readBaseline(baselineFile);
  const inexact = rows.filter(([, { exactQuotes }]) => exactQuotes.good < exactQuotes.of);
  const fallen = rows.flatMap(([label, row]) => belowBaseline(row, baseline[label]).map((said) => `${label}: ${said}`));
  for (const [label] of inexact) console.log(`failed: ${label}: a quote is not in its article`);
  for (const fault of fallen) console.log(`failed: ${fault}`);
  if (inexact.length > 0 || fallen.length > 0) process.exitCode = 1;
}
