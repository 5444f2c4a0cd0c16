// Prints how well partnerships are read from the gold sets of the ledger: `--set articles|fresh|fresh2`, `--half tune|report|all`, `--failures`.
import { parseArgs } from 'node:util';
import { sayParties, scoreParties } from './follow-parties.ts';
import { goldArticles, goldSets } from './gold-articles.ts';
import { sayLedger, scoreLedger } from './ledger-reading.ts';

const { values: flags } = parseArgs({
  options: {
    set: { type: 'string', default: 'articles' },
    half: { type: 'string', default: 'all' },
    failures: { type: 'boolean', default: false },
  },
});
const set = goldSets.find((name) => name === flags.set) ?? 'articles';
for (const half of ['tune', 'report'] as const) {
  if (flags.half !== 'all' && flags.half !== half) continue;
  const score = scoreLedger(goldArticles(half, set));
  console.log(`${half}: ${sayLedger(score)}`);
  console.log(`${half}: ${sayParties(scoreParties(goldArticles(half, set)))}`);
  if (flags.failures) for (const fault of score.faults) console.log(`  ${fault}`);
}
