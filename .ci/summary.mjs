// Adds up what `.ci/run` collected: vitest's JSON files and the steps. Prints one line; fails where anything failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8');
  if (name.endsWith('.json')) addSuite(JSON.parse(text));
  else addSteps(text);
}

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** A file of tests that could not even be loaded has no tests to count, and is one failure. */
function addSuite({ testResults }) {
  for (const { status, assertionResults } of testResults) {
    if (status === 'failed' && !assertionResults.some((one) => one.status === 'failed')) sum.failed += 1;
    for (const one of assertionResults) {
      if (one.status === 'passed') sum.passed += 1;
      else if (one.status === 'failed') sum.failed += 1;
      else sum.skipped += 1;
    }
  }
}

function addSteps(lines) {
  for (const line of lines.trim().split('\n')) {
    const [outcome, name] = line.split('\t');
    sum[outcome === 'passed' ? 'passed' : 'failed'] += 1;
    if (outcome !== 'passed') console.log(`failed: ${name}`);
  }
}
