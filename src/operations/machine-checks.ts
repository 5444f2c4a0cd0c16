/** What `doctor` asks of the machine: Node, the environment, the data folder. */
import { constants } from 'node:fs';
import { access, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Check, well } from './doctor.ts';

/** Oldest Node this is tested on. */
const LEAST_NODE = [20, 19] as const;
/** Below this a day of news may fill the disk; SQLite's log alone can take some tens of MB. */
const LITTLE_SPACE_MB = 500;
const NO_SPACE_MB = 20;

export function nodeCheck(version: string): Check {
  return {
    name: 'Node.js',
    next: `Install Node.js ${LEAST_NODE.join('.')} or newer.`,
    look: async () => {
      const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
      const old = major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]);
      if (!old) return well(version);
      return {
        state: 'fault',
        found: `${version} is too old`,
        next: `Install Node.js ${LEAST_NODE.join('.')} or newer.`,
      };
    },
  };
}

export function environmentChecks(faults: readonly string[]): readonly Check[] {
  const next = 'Correct or unset this variable.';
  if (faults.length === 0) return [{ name: 'environment', next, look: async () => well('every variable is right') }];
  return faults.map((found) => ({ name: 'environment', next, look: async () => ({ state: 'fault', found, next }) }));
}

/** Rights are tried, not read: a folder may be writable by its bits and not by its mount. */
export function folderCheck(folder: string): Check {
  const next = `Give this user the right to write in ${folder}, or name another folder with --data.`;
  return {
    name: 'data folder',
    next,
    look: async () => {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
      const trial = join(folder, `.doctor-${process.pid}`);
      await writeFile(trial, 'trial').finally(() => rm(trial, { force: true }));
      return well(`${folder} can be read and written`);
    },
  };
}

export function spaceCheck(folder: string): Check {
  const next = 'Free some space on this disk, or move the data folder with --data.';
  return {
    name: 'disk space',
    next,
    look: async () => {
      const { bavail, bsize } = await statfs(folder);
      const free = Math.floor((bavail * bsize) / 1024 / 1024);
      const found = `${free.toLocaleString('en')} MB free`;
      if (free >= LITTLE_SPACE_MB) return well(found);
      return { state: free < NO_SPACE_MB ? 'fault' : 'warning', found, next };
    },
  };
}
