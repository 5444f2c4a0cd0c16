/** `articles undo`: a decision about an article taken back, whoever made it. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const decision = positionals[0] ?? '';
  await house.articles.undo(decision);
  await io.out(options.json === true ? `${JSON.stringify({ decision, undone: true })}\n` : `undone ${decision}\n`);
  return DONE;
};
