// `npm run readme`: writes the README's tables of commands, environment, permissions and parity from the program's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandRows, environmentRows, parityRows, scopeRows, withSection } from './readme.ts';

const written = readFileSync('README.md', 'utf8');
const tables = {
  commands: commandRows(),
  environment: environmentRows(),
  scopes: scopeRows(),
  ...(written.includes('<!-- parity:') ? { parity: parityRows() } : {}),
};
const readme = Object.entries(tables).reduce((text, [name, rows]) => withSection(text, name, rows), written);
writeFileSync('README.md', readme);
