// Reads which files import which, from their text: enough for our own code, where every import is written plainly.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type Reach, roomOfFile, rooms, vendors, wiring } from './rooms.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly reach: Reach;
}

/** `import`, `export … from`, dynamic `import()`, `require()`, `new URL('x', import.meta.url)`; types apart. */
const importShapes: readonly (readonly [RegExp, Reach | 'as-written'])[] = [
  [/^\s*(?:import|export)\s+(?!['"(])(type\s)?[^'";]*?\sfrom\s+['"]([^'"]+)['"]/gm, 'as-written'],
  [/^\s*import\s+()['"]([^'"]+)['"]/gm, 'all'],
  [/\btypeof import\(\s*()['"]([^'"]+)['"]/g, 'types'],
  [/(?<!typeof )\bimport\(\s*()['"]([^'"]+)['"]/g, 'all'],
  [/\brequire(?:\.resolve)?\(\s*()['"]([^'"]+)['"]/g, 'all'],
  [/createRequire\(import\.meta\.url\)\(\s*()['"]([^'"]+)['"]/g, 'all'],
  [/\bnew URL\(\s*()['"](\.[^'"]+)['"],\s*import\.meta\.url/g, 'all'],
];

export function importsOf(text: string): readonly Import[] {
  return importShapes.flatMap(([shape, reach]) =>
    [...text.matchAll(shape)].map((match) => ({
      from: match[2] ?? '',
      reach: reach === 'as-written' ? (match[1] ? 'types' : 'all') : reach,
    })),
  );
}

/** One sentence for each import that the tables do not allow. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    if (roomOf(file.path) === null && !isWiring(file.path)) return [`${file.path} stands in no room of the table`];
    return importsOf(file.text).flatMap((one) => faultOf(file.path, one) ?? []);
  });
}

/** Files that import one another in a circle, each circle once, from its first file by name. */
export function circles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(files.map(({ path, text }) => [path, targetsOf(path, text)] as const));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (targets.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && seen.add(next) && reaches(next, to, seen)),
    );
  return files.flatMap(({ path }) =>
    (targets.get(path) ?? []).filter((next) => path < next && reaches(next, path)).map((next) => `${path} ⇄ ${next}`),
  );
}

function targetsOf(path: string, text: string): readonly string[] {
  return importsOf(text).flatMap(({ from }) => (from.startsWith('.') ? [targetOf(path, from)] : []));
}

function targetOf(path: string, from: string): string {
  return normalize(join(dirname(path), from))
    .replace(/^dist\//, '')
    .replace(/\.js$/, '.ts');
}

function faultOf(path: string, { from, reach }: Import): string | null {
  if (from.startsWith('node:')) return null;
  if (!from.startsWith('.')) return vendorFault(path, packageOf(from), reach);
  if (isWiring(path)) return null;
  const target = targetOf(path, from);
  const [mine, theirs] = [roomOf(path), roomOf(target)];
  if (mine !== null && mine === theirs && !crossesAdapters(path, target)) return null;
  const allowed = mine === null || theirs === null ? undefined : rooms[mine]?.[theirs];
  if (allowed === 'all' || (allowed === 'types' && reach === 'types')) return null;
  return `${path} imports ${target}${allowed === 'types' ? ' for more than its types' : ''}`;
}

/** An adapter may not lean on another. */
function crossesAdapters(path: string, target: string): boolean {
  return path.startsWith('adapters/') && path.split('/')[1] !== target.split('/')[1];
}

function vendorFault(path: string, name: string, reach: Reach): string | null {
  const homes = vendors[name];
  if (homes === undefined) return `${path} imports ${name}, which has no room in the table`;
  const room = roomOf(path);
  if (room !== null && homes.includes(room)) return null;
  return reach === 'types' && isWiring(path) ? null : `${path} imports ${name}, whose room is ${homes.join(' or ')}`;
}

function isWiring(path: string): boolean {
  return wiring.some((shape) => shape.test(path));
}

function roomOf(path: string): string | null {
  const byFile = roomOfFile[path];
  if (byFile !== undefined) return byFile;
  const [top = '', second = '', ...rest] = path.split('/');
  if (top === 'src') return rest.length > 0 && `src/${second}` in rooms ? `src/${second}` : null;
  return top in rooms ? top : null;
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every .ts file under a folder, by its path from the root of the project. Git keeps no empty folder: one may be missing. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}
