/** `backup`: the whole library and all settings in one file. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const summary = await house.backup(positionals[0] ?? '');
  await io.out(
    options.json === true
      ? `${JSON.stringify(summary)}\n`
      : `Wrote ${summary.articles} articles and all settings to ${summary.file}.\n`,
  );
  return DONE;
};
