/** Numbers the quotes of one record. A quote is an exact span of its article's text, or there is none. */
import type { Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/text.ts';
import { citationOf } from '../library/citation.ts';

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
