/** Reading and analysing for tests of learning: a document is taken at its word, a paragraph is a passage. */
import { PactwireError } from '../../src/basics/errors.ts';
import type { RawDocument, ReadArticle } from '../../src/domain/article.ts';
import type { AnalysedPassage } from '../../src/domain/search-index.ts';
import type { Acquired } from '../../src/library/acquire/acquired.ts';

export interface Told {
  readonly source?: string;
  readonly externalId?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

let told = 0;

/** Each from a place of its own unless the test names one. */
export function document(content: string, facts: Told = {}): Acquired {
  told += 1;
  const { source = `told-${told}.txt`, externalId = null } = facts;
  const { url = null, title = null, publisher = null, publishedAt = null } = facts;
  const stated = { url, title, publisher, author: null, publishedAt, language: null };
  return { kind: 'document', document: { source, externalId, body: { kind: 'text', content }, stated } };
}

export async function* documents(...all: readonly Acquired[]): AsyncGenerator<Acquired> {
  yield* all;
}

export async function plainRead({ source, externalId, body, stated }: RawDocument): Promise<ReadArticle> {
  if (body.content === '') throw new PactwireError('bad-input', 'No article text is in it; add a file that holds one.');
  const { url, title, publisher, author, publishedAt } = stated;
  const published =
    publishedAt === null
      ? null
      : ({
          asWritten: publishedAt,
          means: 'published',
          value: publishedAt,
          precision: 'day',
          basis: 'stated',
          from: 'field publishedAt',
        } as const);
  const language = /\p{Script=Hangul}/u.test(body.content) ? 'ko' : 'en';
  return {
    source,
    externalId,
    url,
    title,
    publisher,
    author,
    published,
    language,
    text: body.content,
    raw: body,
    basedOn: null,
  };
}

export function plainAnalyse({ text, language }: ReadArticle): readonly AnalysedPassage[] {
  const terms = [...new Set(text.toLowerCase().split(/\s+/))];
  return [{ start: 0, end: text.length, language, terms, impacts: new Uint8Array(terms.length).fill(100) }];
}
