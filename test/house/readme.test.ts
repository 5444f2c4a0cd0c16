import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../src/commands/command-table.ts';
import { answersTable } from '../bench/answers-quality.ts';
import { baselineTable, readBaseline } from '../eval/baseline.ts';
import { commandRows, environmentRows, headRows, ledgerRows, scopeRows, section, withSection } from './readme.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the README', () => {
  it('has exactly two set-up commands, and both exist', () => {
    const [first = ''] = readme.split('```sh\n').slice(1);
    const commands = first.split('```')[0]?.trim().split('\n');
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(scripts.start).toBe(`node ${bin.pactwire} start`);
    expect(scripts.test).toBeTruthy();
    expect(scripts.prepare).toBe('npm run build');
  });

  it('names only scripts and commands there are', () => {
    for (const [, script] of readme.matchAll(/`npm run ([\w:-]+)`/g)) expect(Object.keys(scripts)).toContain(script);
    const names = commandTable.map(({ name }) => name.split(' ')[0]);
    for (const [, command] of readme.matchAll(/npx pactwire (\w+)/g)) expect(names).toContain(command);
  });

  it('lists the commands as they are', () => {
    expect(section(readme, 'commands')).toBe(commandRows());
  });

  it('lists the environment as it is', () => {
    expect(section(readme, 'environment')).toBe(environmentRows());
  });

  it('lists the permissions asked of Slack as they are', () => {
    expect(section(readme, 'scopes')).toBe(scopeRows());
  });

  it('shows how much of pages is read right', () => {
    expect(section(readme, 'heads')).toBe(headRows());
  });

  it('shows what is read of the gold sets of the ledger', () => {
    expect(section(readme, 'ledger')).toBe(ledgerRows());
  });

  it('shows the recorded figures of the answers', () => {
    expect(section(readme, 'answers')).toBe(baselineTable(readBaseline('test/eval/baseline.json')));
  });

  it('shows the recorded figures of `ask` on public questions', () => {
    const table = answersTable('test/bench/answers-results.json');
    expect(table).toContain('near misses');
    expect(section(readme, 'figures')).toContain(table);
  });

  it('is found out where a table is out of date', () => {
    const stale = withSection(readme, 'environment', '| variable | means | default |');
    expect(section(stale, 'environment')).not.toBe(environmentRows());
  });
});

describe('the commands', () => {
  it('each have a file that runs', async () => {
    for (const spec of commandTable) expect((await spec.load()).run).toBeTypeOf('function');
  });
});
