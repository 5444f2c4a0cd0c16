/** Numbers the sources of one answer, and refuses a quote that is not an exact span of its article. */
import type { Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/text.ts';
import { citationOf } from '../library/citation.ts';

export interface CitationList {
  /** The number of the citation of this span; the same span keeps its number. */
  cite(article: Article, span: Span): number;
  readonly all: readonly Citation[];
}

export function startCitations(language: 'en' | 'ko'): CitationList {
  const all: Citation[] = [];
  return {
    all,
    cite(article, span) {
      const known = all.find((c) => c.articleId === article.id && c.start === span.start && c.end === span.end);
      if (known) return known.n;
      all.push(citationOf(article, span, all.length + 1, language));
      return all.length;
    },
  };
}
