/** Makes a shared thing once, whichever file of the run asks first; the others wait for it. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

const PATIENCE_MS = 120_000;

/** `make` returns plain data. */
export async function oncePerRun<T>(name: string, make: (folder: string) => Promise<T>): Promise<T> {
  const folder = inject('runFolder');
  const made = join(folder, `${name}.json`);
  if (takes(join(folder, `${name}.lock`))) {
    writeFileSync(`${made}.new`, JSON.stringify(await make(folder)));
    renameSync(`${made}.new`, made);
  }
  for (const deadline = Date.now() + PATIENCE_MS; !existsSync(made); ) {
    if (Date.now() > deadline)
      throw new Error(`The ${name} of this test run is not there; another test file failed to make it.`);
    await sleep(50);
  }
  return JSON.parse(readFileSync(made, 'utf8')) as T;
}

function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
