// Deals of the same parties in near months stay apart, and tellings of one deal come together.
import { expect, it } from 'vitest';
import { mergeFigures } from './ledger-merges.ts';

it('Of made deals of the same parties fewer than one pair in a hundred becomes one, and tellings of one deal do', () => {
  const { joined, falseMerges } = mergeFigures(12);
  expect(falseMerges.of).toBeGreaterThan(500);
  expect(falseMerges.good / falseMerges.of).toBeLessThan(0.01);
  expect(joined.good / joined.of).toBeGreaterThan(0.98);
});
