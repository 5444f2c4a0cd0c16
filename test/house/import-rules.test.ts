import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circles, importsOf, sourceFiles, violations } from './imports.ts';
import { vendors } from './rooms.ts';

const program = sourceFiles('src', 'adapters', 'digests');

describe('the import rules', () => {
  it('hold in every file of the program', () => {
    expect(violations(program)).toEqual([]);
  });

  it('leave no two files that need each other, be it for a type', () => {
    expect(circles(program)).toEqual([]);
  });

  it('have a room for every dependency, and no room without one', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(vendors).sort());
  });

  it('let only the front doors read the environment and the arguments', () => {
    const readers = program.filter(({ text }) => /\bprocess\s*\.\s*(env|argv)\b|\bprocess\s*\[/.test(text));
    // The program, and the script that writes the app package of Teams.
    expect(readers.map(({ path }) => path)).toEqual(['src/program.ts', 'adapters/teams/make-package.ts']);
  });

  it('keep SQL in storage', () => {
    const outside = program.filter(
      ({ path, text }) =>
        !path.startsWith('src/storage/') &&
        /[`'"]\s*(select\s.+\sfrom|insert into|update \w+ set|delete from)\s/i.test(text),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});

describe('the checker of the import rules', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['a room that looks upwards', 'src/domain/x.ts', "import { a } from '../library/a.ts';"],
    ['a value where only types are allowed', 'src/commands/x.ts', "import { openHouse } from '../house.ts';"],
    ['a command that takes a short cut', 'src/commands/x.ts', "import type { S } from '../storage/database.ts';"],
    ['a dynamic import', 'src/library/x.ts', "const a = await import('../storage/sqlite.ts');"],
    ['a re-export', 'src/basics/x.ts', "export { a } from '../domain/a.ts';"],
    ['an import of several lines', 'src/text/x.ts', "import {\n  a,\n  b,\n} from '../search/a.ts';"],
    ['a worker file of another room', 'src/answers/x.ts', "new URL('../storage/a.js', import.meta.url)"],
    ['an import for its effects', 'src/domain/x.ts', "import '../storage/sqlite.ts';"],
    ['a vendor package outside its room', 'src/library/x.ts', "import { sql } from 'kysely';"],
    ['a vendor package that was required', 'src/search/x.ts', "createRequire(import.meta.url)('pg')"],
    ['a package without a room', 'src/library/x.ts', "import left from 'left-pad/lib';"],
    ['a vendor package in the wiring', 'src/app.ts', "import pg from 'pg';"],
    ['an adapter that imports the core', 'adapters/local/x.ts', "import { a } from '../../src/answers/a.ts';"],
    ['an adapter that leans on another', 'adapters/local/x.ts', "import { a } from '../slack/a.ts';"],
    ['a folder that is in no room', 'src/utils/x.ts', ''],
    ['a file beside the wiring', 'src/extra.ts', ''],
  ];

  it.each(planted)('finds %s', (_what, path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });

  it('finds a circle over other files', () => {
    const planted = [
      { path: 'src/text/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/text/b.ts', text: "import type { C } from './c.ts';" },
      { path: 'src/text/c.ts', text: "import { a } from './a.ts';" },
    ];
    expect(circles(planted)).not.toEqual([]);
    expect(circles(planted.slice(0, 2))).toEqual([]);
  });

  it('lets pass what the table allows', () => {
    const text =
      "import type { House } from '../house.ts';\nimport { a } from '../basics/a.ts';\nimport { b } from './b.ts';";
    expect(violations([{ path: 'src/commands/x.ts', text }])).toEqual([]);
  });

  it('tells types from values', () => {
    expect(importsOf("import type { A } from './a.ts';\nimport { type B } from './b.ts';")).toEqual([
      { from: './a.ts', reach: 'types' },
      { from: './b.ts', reach: 'all' },
    ]);
  });
});
