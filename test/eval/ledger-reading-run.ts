// Prints how well partnerships are read from the gold set of the ledger: `--half tune|report|all`, `--failures`.
import { parseArgs } from 'node:util';
import { sayParties, scoreParties } from './follow-parties.ts';
import { goldArticles, sayLedger, scoreLedger } from './ledger-reading.ts';

const { values: flags } = parseArgs({
  options: { half: { type: 'string', default: 'all' }, failures: { type: 'boolean', default: false } },
});
for (const half of ['tune', 'report'] as const) {
  if (flags.half !== 'all' && flags.half !== half) continue;
  const score = scoreLedger(goldArticles(half));
  console.log(`${half}: ${sayLedger(score)}`);
  console.log(`${half}: ${sayParties(scoreParties(goldArticles(half)))}`);
  if (flags.failures) for (const fault of score.faults) console.log(`  ${fault}`);
}
