import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allows, lockfileFaults } from './lockfile.ts';

const OLDEST_NODE = [20, 19] as const;
const sound = { version: '1.0.0', resolved: 'https://registry.example/a.tgz', integrity: 'sha512-abc' };

describe('the lockfile', () => {
  it('holds nothing without integrity, from git, with an install script, or too new for Node 20.19', () => {
    expect(lockfileFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')), OLDEST_NODE)).toEqual([]);
  });

  it('pins every package of package.json to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, v]) => !/^\d+\.\d+\.\d+$/.test(`${v}`),
    );
    expect(loose).toEqual([]);
  });
});

describe('the lint of the lockfile', () => {
  it('finds an optional package of another platform that npm left out, and takes one without integrity', () => {
    const owner = { ...sound, optionalDependencies: { 'a-darwin': '1.0.0' } };
    const foreign = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };
    expect(lockfileFaults({ packages: { 'node_modules/a': owner } }, OLDEST_NODE)).toHaveLength(1);
    const packages = { 'node_modules/a': owner, 'node_modules/a-darwin': foreign };
    expect(lockfileFaults({ packages }, OLDEST_NODE)).toEqual([]);
  });

  it.each([
    ['has no sha512 integrity', { integrity: 'sha1-abc' }],
    ['is not fetched by https', { resolved: 'http://registry.example/a.tgz' }],
    ['comes from git', { resolved: 'https://github.com/a/a.git#abc' }],
    ['runs a script when it is installed', { hasInstallScript: true }],
    ['wants Node >=22', { engines: { node: '>=22' } }],
  ])('finds what %s', (fault, change) => {
    const packages = { '': {}, 'node_modules/b/node_modules/a': { ...sound, ...change } };
    expect(lockfileFaults({ packages }, OLDEST_NODE)).toEqual([`a ${fault}`]);
  });

  it.each([
    ['>=18', true],
    ['>= 20.19.0', true],
    ['^18 || >=20.17', true],
    ['^20.19.0 || ^22.13.0 || >=24', true],
    ['>=14 <22', true],
    ['20 || >=22', true],
    ['*', true],
    ['>=20.20', false],
    ['^22.12', false],
    ['<20', false],
    ['~20.18', false],
    ['18.x || 22.x', false],
  ])('reads the range %s', (range, expected) => {
    expect(allows(range, OLDEST_NODE)).toBe(expected);
  });
});
