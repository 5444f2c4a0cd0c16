// `npm run readme`: writes the README's tables of commands, environment and permissions from the program's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandRows, environmentRows, scopeRows, withSection } from './readme.ts';

const tables = { commands: commandRows(), environment: environmentRows(), scopes: scopeRows() };
const readme = Object.entries(tables).reduce(
  (text, [name, rows]) => withSection(text, name, rows),
  readFileSync('README.md', 'utf8'),
);
writeFileSync('README.md', readme);
