// A raw document to a known article: what it is, where and when it was published, and its body without the rest.
import type { Clock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { RawDocument, ReadArticle } from '../domain/article.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { Language } from '../domain/text.ts';
import { cleanText } from '../text/clean.ts';
import { markdownToText } from './acquire/markdown.ts';
import { authorName } from './extract/author-name.ts';
import { canonicalUrl } from './extract/canonical-url.ts';
import { type ExtractedText, extractText } from './extract/extract-text.ts';
import { publicationDate } from './extract/publication-date.ts';
import { publisherByHost, publisherByName, publisherLabel } from './extract/publisher.ts';
import type { ExtractedPage, ExtractHtml } from './html/extracted-page.ts';

export interface ReadDeps {
  readonly clock: Clock;
  readonly extractHtml: ExtractHtml;
}

/** What is stated about an article wins over what is read from it. */
export async function readArticle(document: RawDocument, deps: ReadDeps): Promise<ReadArticle> {
  const { stated, body } = document;
  const now = deps.clock.now();
  const page = body.kind === 'html' ? await deps.extractHtml(body.content, stated.url) : null;
  const read = extractText(plainText(document, page), {
    now,
    statedTitle: lineOf(stated.title) ?? headlineOf(page),
    given: page === null && isGiven(document),
  });
  const url = stated.url ?? page?.canonicalUrl ?? null;
  return {
    source: document.source,
    externalId: document.externalId,
    url,
    title: read.title,
    publisher: lineOf(stated.publisher) ?? publisherOf(page, read, url),
    author: lineOf(stated.author) ?? authorName(lineOf(page?.author ?? null)) ?? read.author,
    published: publishedOf(document, page, read, now),
    language: languageOf(stated.language, read.language),
    text: read.text,
    raw: body,
    basedOn: null,
  };
}

function plainText(document: RawDocument, page: ExtractedPage | null): string {
  const { kind, content } = document.body;
  const text = cleanText(page?.text ?? (kind === 'markdown' ? markdownToText(content) : content));
  if (text === '') throw new PactwireError('bad-input', 'No article text is in it; add a file that holds one.');
  return text;
}

/** A line of JSONL is a record, and its text is taken at its word. */
function isGiven(document: RawDocument): boolean {
  return document.externalId !== null || (document.body.kind === 'text' && /#\d+$/.test(document.source));
}

/** Titles and names are one clean line, of a length that a chat can show. */
function lineOf(raw: string | null): string | null {
  const line = raw === null ? '' : cleanText(raw).replace(/\s{1,99}/g, ' ');
  return line === '' ? null : line.slice(0, 400);
}

/** A page's title often ends in the name of its site. */
function headlineOf(page: ExtractedPage | null): string | null {
  const title = lineOf(page?.title ?? null);
  const site = lineOf(page?.publisher ?? null);
  if (title === null || site === null || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/[\s|:·•«»<>–—-]{1,9}$/, '') || title;
}

/** A host we know is surer than a page's own field, which may hold the name of a section. */
function publisherOf(page: ExtractedPage | null, read: ExtractedText, url: string | null): string | null {
  const hosted = publisherByHost(canonicalUrl(url ?? '')?.split('/')[2] ?? '');
  if (page === null) return read.publisher ?? (hosted === null ? null : publisherLabel(hosted, read.language));
  if (hosted !== null) return publisherLabel(hosted, read.language);
  const named = lineOf(page.publisher);
  if (named === null || /^(?:https?:|www\.)/i.test(named)) return read.publisher;
  const known = publisherByName(named);
  return known === null ? named : publisherLabel(known, read.language);
}

function publishedOf(
  document: RawDocument,
  page: ExtractedPage | null,
  read: ExtractedText,
  now: Date,
): DateRecord | null {
  const { publishedAt } = document.stated;
  if (publishedAt !== null) return publicationDate(publishedAt, 'field publishedAt', now);
  const stated = page?.publishedRaw ?? null;
  return (stated === null ? null : publicationDate(stated, page?.publishedFrom ?? 'meta', now)) ?? read.published;
}

/** "ko", "ko-KR", "Korean"; the words of the text count where the label is neither. */
function languageOf(stated: string | null, read: Language): Language {
  const label = stated?.trim().toLowerCase() ?? '';
  if (/^(?:ko|kor|korean|한국어)(?:[-_].{0,9})?$/.test(label)) return 'ko';
  return /^(?:en|eng|english|영어)(?:[-_].{0,9})?$/.test(label) ? 'en' : read;
}
