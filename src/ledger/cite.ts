/** Numbers the quotes of one record. A quote is the sentence of its article that says the thing, word for word, or there is none. */
import type { Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/text.ts';
import { citationOf } from '../library/citation.ts';
import { splitSentences } from '../text/sentences.ts';

/** The same sentence keeps its number. */
export type Cite = (article: Article, span: Span) => Citation;

export function startCiting(language: 'en' | 'ko'): Cite {
  const all = new Map<string, Citation>();
  return (article, span) => {
    const sentence = sentenceAround(article.text, span);
    const name = `${article.id} ${sentence.start} ${sentence.end}`;
    const known = all.get(name);
    if (known) return known;
    const citation = citationOf(article, sentence, all.size + 1, language);
    all.set(name, citation);
    return citation;
  };
}

/** "Does not bind" says nothing by itself: the sentences of its line that hold it. */
function sentenceAround(text: string, span: Span): Span {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const to = text.indexOf('\n', span.end);
  const held = splitSentences(text.slice(from, to < 0 ? text.length : to)).filter(
    ({ start, end }) => from + start < span.end && from + end > span.start,
  );
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return span;
  return { start: Math.min(span.start, from + first.start), end: Math.max(span.end, from + last.end) };
}
