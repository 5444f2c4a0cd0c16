/** `articles remove`: it is not searched or cited any more; adding it again brings it back. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const articleId = positionals[0] ?? '';
  await house.articles.remove(articleId);
  await io.out(options.json === true ? `${JSON.stringify({ articleId, removed: true })}\n` : `removed ${articleId}\n`);
  return DONE;
};
