/** `articles show`: what is known of an article, where it comes from, and its text. */
import { PactwireError } from '../basics/errors.ts';
import { visibleText } from '../basics/outside-text.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleVersion, Decision } from '../domain/library-writer.ts';
import { DONE, type Run } from './command.ts';
import { articleLines } from './print-article.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const id = positionals[0] ?? '';
  const article = await house.articles.show(id);
  if (article === null)
    throw new PactwireError('not-found', `There is no article ${id}; \`pactwire articles list\` shows all.`);
  const versions = (await house.articles.history(id)).map(({ version, addedAt, changes }) => ({
    version,
    addedAt,
    changes,
  }));
  const decisions = await house.articles.decisions(id);
  const whole = { ...article, versions, decisions };
  await io.out(options.json === true ? `${JSON.stringify(whole)}\n` : printed(article, versions, decisions));
  return DONE;
};

type Version = Pick<ArticleVersion, 'version' | 'addedAt' | 'changes'>;

function printed(article: Article, versions: readonly Version[], decisions: readonly Decision[]): string {
  const facts = [
    `author    ${article.author ?? 'not stated'}`,
    `address   ${article.url ?? 'not stated'}`,
    `source    ${article.source}, added ${article.addedAt.slice(0, 10)}, version ${article.version}`,
    `story     ${article.storyId}`,
    ...(article.published === null
      ? []
      : [`date      “${article.published.asWritten}”, from ${article.published.from}`]),
    ...versions
      .slice(1)
      .map(({ version, addedAt, changes }) => `version ${version} of ${addedAt.slice(0, 10)}: ${changes.join('; ')}`),
    ...decisions.map(({ id, at, reason, undoneAt }) => {
      const undone = undoneAt === null ? '' : ` (undone ${undoneAt.slice(0, 10)})`;
      return `decision  ${id} of ${at.slice(0, 10)}: ${reason}${undone}`;
    }),
    ...(article.basedOn === null ? [] : [`based on  ${article.basedOn}`]),
  ];
  const head = articleLines('article', { ...article, articleId: article.id });
  return visibleText(`${head}${facts.join('\n')}\n\n${article.text}\n`);
}
