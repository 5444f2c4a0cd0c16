// Adds up what `.ci/run` collected: vitest's JSON files and the steps. Names what failed, then prints one line of sums;
// fails where anything failed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const folder = process.argv[2];
/** Of the output of a step that failed. */
const TAIL_LINES = 15;
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const name of readdirSync(folder)) {
  if (name.endsWith('.json')) addSuite(JSON.parse(read(name)));
  else if (name.endsWith('.tsv')) addSteps(read(name));
}

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function read(name) {
  return readFileSync(join(folder, name), 'utf8');
}

/** A file of tests that could not even be loaded has no tests to count, and is one failure. */
function addSuite({ testResults }) {
  for (const { status, assertionResults, name, message } of testResults) {
    const file = relative(process.cwd(), name);
    if (status === 'failed' && !assertionResults.some((one) => one.status === 'failed')) fail(file, message);
    for (const one of assertionResults) {
      if (one.status === 'passed') sum.passed += 1;
      else if (one.status === 'failed') fail(`${file} > ${one.fullName}`, one.failureMessages[0]);
      else sum.skipped += 1;
    }
  }
}

function fail(what, why = '') {
  sum.failed += 1;
  const first = why.trim().split('\n')[0];
  console.log(`failed: ${what}${first && ': '}${first}`);
}

function addSteps(lines) {
  for (const line of lines.trim().split('\n')) {
    const [outcome, name] = line.split('\t');
    if (outcome === 'passed') {
      sum.passed += 1;
      continue;
    }
    fail(name);
    for (const said of lastWords(name)) console.log(`  | ${said}`);
  }
}

/** Of what a step printed: an error that belongs to no test, else how it ended. */
function lastWords(name) {
  const log = `${name.replace(/ \(.*/, '')}.log`;
  const lines = existsSync(join(folder, log)) ? read(log).trimEnd().split('\n') : [];
  const error = lines.findIndex((line) => /Unhandled/.test(line));
  return error < 0 ? lines.slice(-TAIL_LINES) : lines.slice(error, error + TAIL_LINES);
}
