/** Small articles in our own words: a text and whatever else the test cares about. */
import type { Article } from '../../src/domain/article.ts';
import type { DateRecord } from '../../src/domain/date-record.ts';
import { hasHangul } from '../../src/text/korean.ts';

export interface ArticleFacts extends Partial<Omit<Article, 'published'>> {
  readonly text: string;
  /** An ISO date, taken as stated in the byline. */
  readonly published?: string | DateRecord | null;
}

export function anArticle({ text, published = null, ...facts }: ArticleFacts): Article {
  const id = facts.id ?? `a_${idOf(text)}`;
  return {
    source: `${id}.txt`,
    externalId: null,
    url: null,
    title: null,
    publisher: null,
    author: null,
    language: hasHangul(text) ? 'ko' : 'en',
    raw: { kind: 'text', content: text },
    basedOn: null,
    version: 1,
    storyId: 's_1',
    addedAt: '2026-01-05T09:00:00.000Z',
    sample: false,
    ...facts,
    id,
    text,
    published: typeof published === 'string' ? publishedOn(published) : published,
  };
}

export function publishedOn(value: string, facts: Partial<DateRecord> = {}): DateRecord {
  const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return { asWritten: value, means: 'published', value, precision, basis: 'stated', from: 'byline', ...facts };
}

/** The same text is the same article. FNV-1a. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
