// A raw document to a known article: what it is, where and when it was published, and its body without the rest.
import type { Clock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { RawDocument, ReadArticle } from '../domain/article.ts';
import { cleanText } from '../text/clean.ts';
import { detectLanguage } from '../text/scripts.ts';
import type { ExtractHtml } from './extracted-page.ts';
import { publicationDate } from './publication-date.ts';

export interface ReadDeps {
  readonly clock: Clock;
  readonly extractHtml: ExtractHtml;
}

export async function readArticle(document: RawDocument, deps: ReadDeps): Promise<ReadArticle> {
  const { stated } = document;
  const text = cleanText(document.body.content);
  if (text === '') throw new PactwireError('bad-input', 'No article text is in it; add a file that holds one.');
  return {
    source: document.source,
    externalId: document.externalId,
    url: stated.url,
    title: stated.title,
    publisher: stated.publisher,
    author: stated.author,
    published:
      stated.publishedAt === null ? null : publicationDate(stated.publishedAt, 'field publishedAt', deps.clock.now()),
    language: detectLanguage(text),
    text,
    raw: document.body,
    basedOn: null,
  };
}
