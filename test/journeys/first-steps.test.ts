import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { ended, pactwire, startPactwire } from '../program.ts';

describe('a first start with nothing configured', () => {
  it('loads the sample library, says how to ask, and serves health', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pactwire-first-'));
    const child = await startPactwire(['start'], { cwd: folder, env: { PORT: '0' } });
    const run = ended(child);
    let said = '';
    await new Promise<void>((resolve) => {
      child.stderr?.on('data', (chunk) => {
        said += chunk;
        if (said.includes('/healthz')) resolve();
      });
      child.on('exit', () => resolve());
    });
    const address = /http:\/\/\S+(?=\/healthz)/.exec(said)?.[0];
    const health = await fetch(`${address}/healthz`);
    const ready = await fetch(`${address}/readyz`);
    const nothing = await fetch(`${address}/else`);
    child.kill('SIGTERM');
    expect(await run).toMatchObject({ code: 0 });
    expect(said).toMatch(/sample library/);
    expect(said).toMatch(/npx pactwire ask/);
    expect([health.status, ready.status, nothing.status]).toEqual([200, 200, 404]);
  });
});

describe('the command line', () => {
  it.each(['--help', 'add --help', 'ask --help', 'search --help', 'articles --help', 'doctor --help', 'start --help'])(
    'has %s within 80 columns',
    async (args) => {
      const run = await pactwire(args.split(' '));
      expect(run.code).toBe(0);
      expect(run.out).toMatch(/^Usage: pactwire/);
      expect(Math.max(...run.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  it('suggests what an unknown command may have meant', async () => {
    expect(await pactwire(['serach', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('search') });
  });

  it('names every fault of the environment before it does anything', async () => {
    const run = await pactwire(['sample'], { env: { PORT: 'x', LOG_LEVEL: 'y' } });
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/PORT.*\n.*LOG_LEVEL/);
  });
});

describe('doctor', () => {
  it('finds nothing wrong with a new folder', async () => {
    const run = await pactwire(['doctor', '--json', '--data', join(temporaryFolder(), 'data')]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ ok: true });
  });

  it('tells the next step for each fault, and still looks at the rest', async () => {
    const run = await pactwire(['doctor', '--json', '--data', join(temporaryFolder(), 'data')], {
      env: { PORT: 'x', DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none' },
    });
    expect(run.code).toBe(1);
    const { findings } = JSON.parse(run.out) as { findings: { check: string; state: string; next: string | null }[] };
    const faults = findings.filter(({ state }) => state === 'fault');
    expect(faults.map(({ check }) => check)).toEqual(expect.arrayContaining(['environment', 'database']));
    for (const { next } of faults) expect(next).toMatch(/\.$/);
    expect(run.out).not.toContain('nothing@');
  });
});

describe('a library', () => {
  it('goes into a backup and comes back elsewhere the same', async () => {
    const folder = temporaryFolder();
    const [one, two, file] = [join(folder, 'one'), join(folder, 'two'), join(folder, 'library.backup')];
    await pactwire(['sample', '--data', one]);
    expect(await pactwire(['backup', file, '--data', one])).toMatchObject({ code: 0 });
    expect(await pactwire(['restore', file, '--data', two])).toMatchObject({ code: 0 });
    const [before, after] = [await list(one), await list(two)];
    expect(before.out).not.toBe('');
    expect(after.out).toBe(before.out);
    const [found, again] = [await search(one), await search(two)];
    expect(JSON.parse(found.out).results).not.toEqual([]);
    expect(again.out).toBe(found.out);
    expect(await pactwire(['restore', file, '--data', two])).toMatchObject({ code: 1 });
  });

  const list = (data: string) => pactwire(['articles', 'list', '--json', '--data', data]);
  const search = (data: string) => pactwire(['search', 'AI-RAN', '--json', '--data', data]);
});
