/** `stories merge`: two stories that tell one event. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const [into = '', from = ''] = positionals;
  const storyId = await house.stories.merge(into, from);
  await io.out(
    options.json === true ? `${JSON.stringify({ storyId, absorbed: from })}\n` : `${from} is now part of ${storyId}\n`,
  );
  return DONE;
};
