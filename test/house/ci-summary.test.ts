import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../doubles/temporary-folder.ts';

const one = (status: string) => ({ status, fullName: 'a door opens', failureMessages: ['Error: it is shut\n  at x'] });
const file = (status: string, ...tests: readonly object[]) => {
  const name = join(process.cwd(), 'test/door.test.ts');
  return { status, name, message: 'Cannot find door.ts\n  at y', assertionResults: tests };
};

/** What the summary prints over one suite and some steps with what these printed, and its exit code. */
function run(files: readonly object[], steps: string, logs: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tests.json'), JSON.stringify({ testResults: files }));
  writeFileSync(join(folder, 'steps.tsv'), steps);
  for (const [name, text] of Object.entries(logs)) writeFileSync(join(folder, `${name}.log`), text);
  const { stdout, status } = spawnSync(process.execPath, ['.ci/summary.mjs', folder], { encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), status };
}

/** Its last line and the exit code. */
function summary(files: readonly object[], steps: string): readonly [string | undefined, number | null] {
  const { lines, status } = run(files, steps);
  return [lines.at(-1), status];
}

describe('the summary of .ci/run', () => {
  const good = file('passed', one('passed'), one('passed'));

  it('adds tests and steps', () => {
    expect(summary([good], 'passed\tnpm ci\n')).toEqual(['3 passed, 0 failed', 0]);
  });

  it('names what was skipped', () => {
    const skips = file('passed', one('pending'), one('skipped'));
    expect(summary([good, skips], 'passed\tnpm ci\n')).toEqual(['3 passed, 0 failed, 2 skipped', 0]);
  });

  it('fails for a failed test, a failed step, and a file that could not be loaded', () => {
    expect(summary([file('failed', one('failed'))], 'passed\ta\n')).toEqual(['1 passed, 1 failed', 1]);
    expect(summary([good], 'failed\tnpm ci\n')).toEqual(['2 passed, 1 failed', 1]);
    expect(summary([file('failed')], 'passed\ta\n')).toEqual(['1 passed, 1 failed', 1]);
  });

  it('names each test that failed and each file that could not be loaded, with why', () => {
    expect(run([file('failed', one('passed'), one('failed'))], 'passed\ta\n').lines).toContain(
      'failed: test/door.test.ts > a door opens: Error: it is shut',
    );
    expect(run([file('failed')], 'passed\ta\n').lines).toContain('failed: test/door.test.ts: Cannot find door.ts');
  });

  it('repeats how a failed step ended, or the error outside of every test', () => {
    const early = Array.from({ length: 40 }, (_, n) => `line ${n}`).join('\n');
    const { lines } = run([good], 'passed\tnpm ci\nfailed\tnpm run check\n', {
      'npm run check': `${early}\nknip is unhappy\n`,
      'npm ci': 'all well',
    });
    expect(lines.slice(0, 2)).toEqual(['failed: npm run check', '  | line 26']);
    expect(lines).toContain('  | knip is unhappy');
    expect(lines).not.toContain('  | all well');
    const badly = run([good], 'failed\ttests (ended badly)\n', { tests: `Unhandled Rejection: a pipe\n${early}` });
    expect(badly.lines.slice(0, 2)).toEqual(['failed: tests (ended badly)', '  | Unhandled Rejection: a pipe']);
  });
});
