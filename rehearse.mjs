// The last step of the build: the program does once what people wait for, so that V8 keeps the code it compiled for it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompiledFiles } from './dist/src/basics/compiled-files.js';

const rehearsals = [
  ['sample'],
  ['ask', 'Who visited KT, and when?'],
  ['ask', 'SK텔레콤은 마이크로소프트와 언제 양해각서를 맺었나?'],
  ['ask', '--json', 'How many organisations founded the AI-RAN Alliance?'],
  ['search', 'network'],
];

if (process.argv.length > 2) {
  const files = new CompiledFiles();
  process.on('exit', () => files.keep());
  files.load(fileURLToPath(new URL('dist/src/program.cjs', import.meta.url)));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-build-'));
  const env = { PATH: process.env.PATH, PACTWIRE_DATA: folder };
  for (const args of rehearsals) {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { env });
    // Slower without it, and as right.
    if (status !== 0) console.warn(`\`${args[0]}\` could not be rehearsed: ${stderr}`);
  }
  rmSync(folder, { recursive: true, force: true });
}
