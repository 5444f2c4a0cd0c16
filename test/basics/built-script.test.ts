import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { builtScript } from '../../src/basics/built-script.ts';

const root = mkdtempSync(join(tmpdir(), 'pactwire-script-'));
const from = pathToFileURL(join(root, 'src/search/starter.js')).href;
const found = () => fileURLToPath(builtScript(from, 'harbour/crane.js')).slice(root.length + 1);

function put(path: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), '');
}

beforeEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the script of a worker', () => {
  it('is taken from the built folder where the sources run', () => {
    expect(found()).toBe('dist/src/harbour/crane.js');
  });

  it('lies in its room where files were joined in another', () => {
    put('src/harbour/crane.js');
    expect(found()).toBe('src/harbour/crane.js');
  });

  it('lies beside the file that starts it before anywhere else', () => {
    put('src/harbour/crane.js');
    put('src/search/crane.js');
    expect(found()).toBe('src/search/crane.js');
  });
});
