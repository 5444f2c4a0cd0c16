/** What a proof came to, printed and written into one table, by the run and never by hand. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { table } from './amounts.ts';

export interface Proof {
  readonly proof: string;
  readonly seed: number;
  readonly [figure: string]: string | number;
}

export function report(proof: Proof): void {
  const { proof: name, seed, ...figures } = proof;
  const told = Object.entries(figures)
    .map(([figure, value]) => `${value} ${figure}`)
    .join(', ');
  process.stdout.write(`${name} (seed ${seed}): ${told}\n`);
  if (table === null) return;
  const head = `# What \`npm run prove\` measured\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}. A seed makes a run again: \`SEED=… npm run prove\`.\n\n| proof | seed | figures |\n| --- | --- | --- |\n`;
  const before = existsSync(table)
    ? readFileSync(table, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2)
    : [];
  const rows = [...before.filter((line) => !line.startsWith(`| ${name} |`)), `| ${name} | ${seed} | ${told} |`];
  writeFileSync(table, `${head}${rows.join('\n')}\n`);
}

export function seedOf(): number {
  return Number(process.env.SEED ?? Date.now() % 1_000_000);
}
