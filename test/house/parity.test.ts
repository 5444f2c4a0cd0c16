import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parity } from '../../adapters/parity-table.ts';
import { parityRows, section } from './readme.ts';

const readme = readFileSync('README.md', 'utf8');

it('each line of the parity of platforms has a test on each of them', () => {
  for (const { feature, proof } of parity) {
    for (const file of Object.values(proof)) expect([feature, file, existsSync(file)]).toEqual([feature, file, true]);
  }
});

it('where platforms differ it says why, and once', () => {
  expect(new Set(parity.map(({ feature }) => feature)).size).toBe(parity.length);
  for (const { slack, teams, why } of parity) if (/\bno\b/.test(`${slack} ${teams}`)) expect(why).not.toBeNull();
});

it.runIf(readme.includes('<!-- parity:'))('the README shows it as it is', () => {
  expect(section(readme, 'parity')).toBe(parityRows());
});
