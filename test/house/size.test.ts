import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './imports.ts';

/** Files that grow with what they hold, not with what they do: tables and texts. */
const tables = /-table(-[a-z]+)?\.ts$|-table\/|sample-library\.ts$|-words\.ts$|-list\.ts$|company-table/;
const LONGEST_FILE = 300;
/** A test is mostly its list of cases, which reads like a table. */
const LONGEST_TEST = 500;
const longest = (path: string) => (path.endsWith('.test.ts') ? LONGEST_TEST : LONGEST_FILE);

function tooLong(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => !tables.test(path) && text.split('\n').length > longest(path))
    .map(({ path, text }) => `${path} has ${text.split('\n').length} lines; a part of it wants a file of its own`);
}

describe('the size of files', () => {
  it(`stays under ${LONGEST_FILE} lines wherever a file is code, ${LONGEST_TEST} where it is tests`, () => {
    expect(tooLong(sourceFiles('src', 'adapters', 'digests', 'test'))).toEqual([]);
  });

  it('is seen where it is not kept', () => {
    const text = '\n'.repeat(LONGEST_FILE);
    expect(tooLong([{ path: 'src/library/x.ts', text }])).toHaveLength(1);
    expect(tooLong([{ path: 'src/library/publisher-table.ts', text }])).toEqual([]);
    expect(tooLong([{ path: 'test/library/x.test.ts', text: '\n'.repeat(LONGEST_TEST) }])).toHaveLength(1);
  });

  it('comes with a line at the top of each file of the program that says what it is for', () => {
    const silent = sourceFiles('src', 'adapters', 'digests').filter(
      ({ text }) => !/^(#!.*\n)?(import[^;]*;\n|\n)*\/[/*]/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
