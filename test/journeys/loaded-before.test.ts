// Agents that measure, debuggers and process managers load a file of their own before the program, by NODE_OPTIONS too.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pactwire } from '../program.ts';
import { sampleLibrary } from '../sample-library.ts';

const question = 'Who visited KT?';

it('answers the same where another file is loaded before the program', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-before-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const agent = join(folder, 'agent.cjs');
  // Node looks at the name with an expression of its own, and again when the program loads SQLite.
  writeFileSync(agent, "require('./part.cjs');");
  writeFileSync(join(folder, 'part.cjs'), '');
  const args = ['ask', '--data', await sampleLibrary(), question];
  const alone = await pactwire(args);
  for (const env of [{ NODE_OPTIONS: `--require ${agent}` }, { NODE_OPTIONS: `--import ${agent}` }])
    expect(await pactwire(args, { env })).toEqual(alone);
  expect([alone.code, alone.signal]).toEqual([0, null]);
});
