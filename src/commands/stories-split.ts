/** `stories split`: an article that tells another event than its story. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const articleId = positionals[0] ?? '';
  const storyId = await house.stories.split(articleId);
  await io.out(
    options.json === true
      ? `${JSON.stringify({ articleId, storyId })}\n`
      : `${articleId} is now in a story of its own: ${storyId}\n`,
  );
  return DONE;
};
