import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../doubles/temporary-folder.ts';

const one = (status: string) => ({ status });

/** The last line and the exit code of the summary over one suite and some steps. */
function summary(files: readonly object[], steps: string): readonly [string | undefined, number | null] {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tests.json'), JSON.stringify({ testResults: files }));
  writeFileSync(join(folder, 'steps.tsv'), steps);
  const { stdout, status } = spawnSync(process.execPath, ['.ci/summary.mjs', folder], { encoding: 'utf8' });
  return [stdout.trim().split('\n').at(-1), status];
}

describe('the summary of .ci/run', () => {
  const good = { status: 'passed', assertionResults: [one('passed'), one('passed')] };

  it('adds tests and steps', () => {
    expect(summary([good], 'passed\tnpm ci\n')).toEqual(['3 passed, 0 failed', 0]);
  });

  it('names what was skipped', () => {
    const skips = { status: 'passed', assertionResults: [one('pending'), one('skipped')] };
    expect(summary([good, skips], 'passed\tnpm ci\n')).toEqual(['3 passed, 0 failed, 2 skipped', 0]);
  });

  it('fails for a failed test, a failed step, and a file that could not be loaded', () => {
    expect(summary([{ status: 'failed', assertionResults: [one('failed')] }], 'passed\ta\n')).toEqual([
      '1 passed, 1 failed',
      1,
    ]);
    expect(summary([good], 'failed\tnpm ci\n')).toEqual(['2 passed, 1 failed', 1]);
    expect(summary([{ status: 'failed', assertionResults: [] }], 'passed\ta\n')).toEqual(['1 passed, 1 failed', 1]);
  });
});
