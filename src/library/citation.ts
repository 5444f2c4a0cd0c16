/** One numbered source: a quote is an exact span of its article's text, or there is none. */
import { PactwireError } from '../basics/errors.ts';
import type { Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/text.ts';
import { sourceNote } from './extract/source-note.ts';

export function citationOf(article: Article, { start, end }: Span, n: number, language: 'en' | 'ko'): Citation {
  const quote = article.text.slice(start, end);
  if (quote.trim() === '')
    throw new PactwireError('internal', 'A source could not be quoted exactly; the log has the detail.', {
      cause: { articleId: article.id, start, end },
    });
  const { id: articleId, source, title, publisher, published, url } = article;
  return {
    n,
    articleId,
    source,
    title,
    publisher,
    published,
    url,
    quote,
    start,
    end,
    language: article.language,
    sourceNote: sourceNote(article, language),
  };
}
