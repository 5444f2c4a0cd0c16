/** `sources remove`: a feed is no longer read; its articles stay. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const source = await house.sources.remove(positionals[0] ?? '');
  await io.out(
    options.json === true ? `${JSON.stringify(source)}\n` : `${source.url} is no source any more; its articles stay\n`,
  );
  return DONE;
};
