/** `articles list`: one JSON line or two printed lines an article, however many there are. */
import { throwIfAborted } from '../basics/abort.ts';
import type { Article } from '../domain/article.ts';
import { DONE, type Run } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';
import { articleLines } from './print-article.ts';

export const run: Run = async (house, { options }, io) => {
  for await (const article of house.articles.list()) {
    throwIfAborted(io.signal);
    await io.out(options.json === true ? `${JSON.stringify(listed(article))}\n` : printed(article));
  }
  await sayWhereEmpty(house, io);
  return DONE;
};

/** Without its texts: `articles show` has them. */
function listed(article: Article): object {
  const { text: _text, raw: _raw, ...rest } = article;
  return rest;
}

function printed(article: Article): string {
  return articleLines(article.sample ? 'sample' : '', { ...article, articleId: `${article.id} in ${article.storyId}` });
}
