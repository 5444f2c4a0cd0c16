/** The sample library as `sample` loads it, loaded once a run; for tests that only ask of it. */
import { join } from 'node:path';
import { oncePerRun } from './once-per-run.ts';
import { pactwire } from './program.ts';

/** Its data folder. */
export async function sampleLibrary(): Promise<string> {
  const { path } = await oncePerRun('sample-library', async (folder) => {
    const made = join(folder, 'sample');
    const run = await pactwire(['sample', '--data', made]);
    if (run.code !== 0) throw new Error(run.err);
    return { path: made };
  });
  return path;
}
