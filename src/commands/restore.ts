/** `restore`: a backup into an empty library, on either engine. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const summary = await house.restore(positionals[0] ?? '');
  await io.out(
    options.json === true
      ? `${JSON.stringify(summary)}\n`
      : `Restored ${summary.articles} articles and all settings from ${summary.file}.\n`,
  );
  return DONE;
};
