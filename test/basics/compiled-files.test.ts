import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompiledFiles } from '../../src/basics/compiled-files.ts';

let folder: string;
const written = (name: string, source: string): string => {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactwire-compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('files that the build joined', () => {
  it('load each other, each once, and the modules of Node', () => {
    written(
      'one.cjs',
      'globalThis.loadedOnce = (globalThis.loadedOnce ?? 0) + 1; exports.sep = require("node:path").sep;',
    );
    written('two.cjs', 'exports.sep = require("./one.cjs").sep;');
    const file = written('all.cjs', 'module.exports = [require("./one.cjs").sep, require("./two.cjs").sep];');
    expect(new CompiledFiles().load(file)).toEqual(['/', '/']);
    expect(globalThis).toHaveProperty('loadedOnce', 1);
  });

  it('may need each other in a circle', () => {
    written('back.cjs', 'const front = require("./front.cjs"); exports.word = () => front.word;');
    const file = written('front.cjs', 'exports.word = "front"; exports.back = require("./back.cjs");');
    const front = new CompiledFiles().load(file) as { back: { word(): string } };
    expect(front.back.word()).toBe('front');
  });

  it('run as before with what was kept of them, also where it is spoilt', () => {
    const file = written('sum.cjs', 'exports.sum = (a, b) => a + b;');
    const first = new CompiledFiles();
    const sum = (first.load(file) as { sum(a: number, b: number): number }).sum;
    expect(sum(1, 2)).toBe(3);
    first.keep();
    expect(readFileSync(`${file}.v8`).length).toBeGreaterThan(100);
    expect((new CompiledFiles().load(file) as { sum: typeof sum }).sum(2, 3)).toBe(5);
    writeFileSync(`${file}.v8`, 'spoilt');
    expect((new CompiledFiles().load(file) as { sum: typeof sum }).sum(3, 4)).toBe(7);
  });
});
