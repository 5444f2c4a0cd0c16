// `npm run readme`: writes the README's tables of commands, environment, permissions, parity and the figures of the ledger and of pages from the program's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandRows, environmentRows, headRows, ledgerRows, parityRows, scopeRows, withSection } from './readme.ts';

const written = readFileSync('README.md', 'utf8');
const tables = {
  commands: commandRows(),
  environment: environmentRows(),
  scopes: scopeRows(),
  parity: parityRows(),
  ledger: ledgerRows(),
  heads: headRows(),
};
const readme = Object.entries(tables).reduce((text, [name, rows]) => withSection(text, name, rows), written);
writeFileSync('README.md', readme);
