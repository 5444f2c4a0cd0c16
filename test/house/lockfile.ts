// Lints package-lock.json offline: what an install would fetch and run.

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Packages whose install script is known and not needed: npm runs none of them for us (`ignore-scripts`). */
const knownScripts = new Set(['fsevents']);

export function lockfileFaults(lockfile: Lockfile, node: readonly [number, number]): readonly string[] {
  const missing = missingOptional(lockfile).map((name) => `${name} is named as optional and has no entry`);
  const faults = Object.entries(lockfile.packages).flatMap(([path, locked]) => {
    if (path === '' || locked.link) return [];
    const name = path.replace(/^.*node_modules\//, '');
    return faultsOf(name, locked, node).map((fault) => `${name} ${fault}`);
  });
  return [...missing, ...faults];
}

/**
 * `npm ci` refuses a lockfile without them, whatever the platform. npm leaves them out where a registry's mirror lacks
 * a package for another platform: then the entry is written by hand, with name, version, os and cpu.
 */
function missingOptional({ packages }: Lockfile): readonly string[] {
  const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  return Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !held.has(name));
}

/** Such an entry has no integrity to state; it is never installed on the platforms we test on. */
function isForeign({ optional, os, cpu, resolved }: Locked): boolean {
  return optional === true && os !== undefined && cpu !== undefined && resolved === undefined;
}

function faultsOf(name: string, locked: Locked, node: readonly [number, number]): readonly string[] {
  const faults: string[] = [];
  if (!/^sha512-/.test(locked.integrity ?? '') && !isForeign(locked)) faults.push('has no sha512 integrity');
  if (locked.resolved !== undefined && !locked.resolved.startsWith('https://')) faults.push('is not fetched by https');
  if (/^git|\.git(#|$)|github\.com|codeload/.test(locked.resolved ?? '')) faults.push('comes from git');
  if (locked.hasInstallScript && !knownScripts.has(name)) faults.push('runs a script when it is installed');
  const range = locked.engines?.node;
  if (range !== undefined && !allows(range, node)) faults.push(`wants Node ${range}`);
  return faults;
}

/** Enough of semver for what packages write: `||` of blanks-separated comparators, caret, tilde, x-ranges, bare majors. */
export function allows(range: string, node: readonly [number, number]): boolean {
  return range.split('||').some((part) => {
    const comparators = part
      .trim()
      .replace(/(>=|<=|>|<|\^|~|=)\s+/g, '$1')
      .split(/\s+/);
    return comparators.every((comparator) => allowsOne(comparator, node));
  });
}

function allowsOne(comparator: string, [major, minor]: readonly [number, number]): boolean {
  const match = /^(>=|<=|>|<|\^|~|=|)v?(\d+|\*|x)?(?:\.(\d+|x|\*))?/.exec(comparator);
  if (match === null || match[2] === undefined || /[*x]/.test(match[2])) return true;
  const [wantMajor, wantMinor] = [Number(match[2]), Number(match[3]) || 0];
  const order = major - wantMajor || minor - wantMinor;
  switch (match[1]) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '^':
      return major === wantMajor && order >= 0;
    case '~':
      return match[3] === undefined ? major === wantMajor : order === 0;
    default:
      return major === wantMajor && (match[3] === undefined || minor === wantMinor);
  }
}
