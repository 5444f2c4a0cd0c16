/** Numbers the quotes of one record. A quote is an exact span of its article's text, or there is none. */
import { PactwireError } from '../basics/errors.ts';
import type { Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/text.ts';
import { sourceNote } from '../library/source-note.ts';

/** The same span keeps its number. */
export type Cite = (article: Article, span: Span) => Citation;

export function startCiting(language: 'en' | 'ko'): Cite {
  const all = new Map<string, Citation>();
  return (article, span) => {
    const name = `${article.id} ${span.start} ${span.end}`;
    const known = all.get(name);
    if (known) return known;
    const citation = citationOf(article, span, all.size + 1, language);
    all.set(name, citation);
    return citation;
  };
}

function citationOf(article: Article, { start, end }: Span, n: number, language: 'en' | 'ko'): Citation {
  const quote = article.text.slice(start, end);
  if (quote.trim() === '')
    throw new PactwireError('internal', 'A source of the ledger could not be quoted exactly; the log has the detail.', {
      cause: { articleId: article.id, start, end },
    });
  const { id: articleId, source, title, publisher, published, url } = article;
  const note = sourceNote(article, language);
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
    sourceNote: note,
  };
}
