/** The quotes of an answer where they stand: two sentences before and after each, as the article has them. */
import type { Answer, Citation } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { ArticleId } from '../domain/ids.ts';
import { splitSentences } from '../text/sentences.ts';
import type { QuoteInContext } from './chat-adapter.ts';

const SENTENCES = 2;

export function quotesInContext(answer: Answer, articles: ReadonlyMap<ArticleId, Article>): readonly QuoteInContext[] {
  return citationsOf(answer).map((citation) => {
    const { n, title, sourceNote, url, quote } = citation;
    const around = surroundings(citation, articles.get(citation.articleId)?.text ?? '');
    return { n, title, note: sourceNote, url, quote, ...around };
  });
}

export function citationsOf(answer: Answer): readonly Citation[] {
  if (answer.kind === 'answered') return answer.citations;
  return answer.kind === 'no-evidence' ? answer.nearest : [];
}

/** Empty where the article has changed since and the quote stands elsewhere: no wrong surroundings. */
function surroundings(
  { start, end, quote }: Citation,
  text: string,
): { readonly before: string; readonly after: string } {
  if (text.slice(start, end) !== quote) return { before: '', after: '' };
  const sentences = splitSentences(text);
  const before = sentences.filter((one) => one.start < start).slice(-SENTENCES);
  const after = sentences.filter((one) => one.end > end).slice(0, SENTENCES);
  return {
    before: text.slice(before[0]?.start ?? start, start).trim(),
    after: text.slice(end, after.at(-1)?.end ?? end).trim(),
  };
}
