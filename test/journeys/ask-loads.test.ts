// What `ask` opens of the installed packages: each costs every question its time, and is noticed by nobody.
import { describe, expect, it } from 'vitest';
import { pactwire } from '../program.ts';
import { sampleLibrary } from '../sample-library.ts';

/** Node tells of each module that it loads, and from where. */
const packagesIn = (err: string) =>
  new Set([...err.matchAll(/load ".*?\/node_modules\/((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name]) => name));

describe('a question to the embedded library', () => {
  it('loads SQLite itself, and no other package', async () => {
    const args = ['ask', '--data', await sampleLibrary(), 'Who visited KT?'];
    const { err } = await pactwire(args, { env: { NODE_DEBUG: 'module' } });
    expect([...packagesIn(err)]).toEqual([expect.stringMatching(/^@libsql\//)]);
  });
});
