import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../clients/until.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { ended, pactwire, startPactwire } from '../program.ts';

/** Enough articles to be interrupted in the middle of. */
function manyArticles(count: number): string {
  const file = join(temporaryFolder(), 'many.jsonl');
  const lines = Array.from({ length: count }, (_, i) => {
    const text = `Operator ${i} and vendor ${i * 31} agreed in city ${i % 97} to test network slice ${i * 7} with ${i + 3} sites, ${i * 13} phones and a budget of ${i} million dollars.`;
    return JSON.stringify({ externalId: `e${i}`, title: `Agreement ${i}`, text });
  });
  writeFileSync(file, lines.join('\n'));
  return file;
}

async function held(data: string): Promise<readonly string[]> {
  const { out } = await pactwire(['articles', 'list', '--json', '--data', data]);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id);
}

describe('Ctrl-C', () => {
  it('stops add between batches with 130, says what is saved, and loses nothing of it', async () => {
    const data = join(temporaryFolder(), 'data');
    const child = await startPactwire(['add', '--json', '--data', data, manyArticles(20_000)]);
    const run = ended(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGINT');
    const { code, out, err } = await run;
    expect(code).toBe(130);
    expect(err).toMatch(/saved/);
    expect(err).not.toMatch(/\n\s+at |\{"level"/);
    const reported = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).articleId);
    expect(reported.length).toBeLessThan(20_000);
    expect(await held(data)).toEqual(expect.arrayContaining(reported));
  });

  it('ends start calmly', async () => {
    const child = await startPactwire(['start'], {
      env: { PORT: '0', PACTWIRE_DATA: join(temporaryFolder(), 'data') },
    });
    const run = ended(child);
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    await until(
      () => said.includes('/healthz'),
      () => said,
    );
    child.kill('SIGTERM');
    expect(await run).toMatchObject({ code: 0 });
  });
});

describe('a reader who has had enough', () => {
  it('ends a long list without a word', async () => {
    const data = join(temporaryFolder(), 'data');
    await pactwire(['add', '--data', data, manyArticles(600)]);
    const child = await startPactwire(['articles', 'list', '--json', '--data', data]);
    const run = ended(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await run).toMatchObject({ code: 0, err: '' });
  });
});
