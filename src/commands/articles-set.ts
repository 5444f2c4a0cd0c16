/** `articles set`: what a person knows better than the source states. */
import { PactwireError } from '../basics/errors.ts';
import type { Correction } from '../house.ts';
import { type Args, DONE, type Run, textOption } from './command.ts';
import { articleLines } from './print-article.ts';

const fields = ['title', 'publisher', 'date', 'url'] as const;

export const run: Run = async (house, args, io) => {
  const article = await house.articles.set(args.positionals[0] ?? '', correctionOf(args));
  const line =
    args.options.json === true
      ? JSON.stringify(article)
      : articleLines('set', { ...article, articleId: article.id }).trimEnd();
  await io.out(`${line}\n`);
  return DONE;
};

function correctionOf(args: Args): Correction {
  const given = fields.flatMap((field) => {
    const value = textOption(args, field);
    return value === undefined ? [] : [[field, value] as const];
  });
  if (given.length > 0) return Object.fromEntries(given);
  throw new PactwireError('bad-arguments', 'Say what to set: --title, --publisher, --date or --url.');
}
