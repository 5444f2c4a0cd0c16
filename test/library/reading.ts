// What the tests of reading share: a fixed day, a document around a text, no HTML worker.
import type { RawDocument, StatedFacts } from '../../src/domain/article.ts';
import type { ReadDeps } from '../../src/library/read-article.ts';

export const nothing: StatedFacts = {
  url: null,
  title: null,
  publisher: null,
  author: null,
  publishedAt: null,
  language: null,
};

export function readDeps(): ReadDeps {
  return {
    clock: { now: () => new Date('2026-01-15T00:00:00Z'), monotonicMs: () => 0 },
    extractHtml: () => Promise.reject(new Error('no page expected')),
  };
}

export function textDocument(content: string, given: Partial<RawDocument> = {}): RawDocument {
  return { source: 'article.txt', externalId: null, body: { kind: 'text', content }, stated: nothing, ...given };
}
