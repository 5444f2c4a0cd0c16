/** Where the script of a worker lies, whatever was made of the file that starts it. */
import { existsSync } from 'node:fs';

/**
 * Beside the file once built; one room away where files were joined into one folder; from the sources (under the test
 * runner) in the built folder. `from` is the starting file's `import.meta.url`, `script` its path from `src`.
 */
export function builtScript(from: string, script: string): URL {
  const [, name] = script.split('/');
  const places = [`./${name}`, `../${script}`, `../../dist/src/${script}`].map((place) => new URL(place, from));
  return places.find((place) => existsSync(place)) ?? places.at(-1)!;
}
