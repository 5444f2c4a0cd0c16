// `npm run readme`: writes the README's tables of commands and environment from the program's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandRows, environmentRows, withSection } from './readme.ts';

const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  withSection(withSection(readme, 'commands', commandRows()), 'environment', environmentRows()),
);
