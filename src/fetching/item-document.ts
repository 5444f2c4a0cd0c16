// One item of a feed as a raw document: from the feed itself where it carries the article, else from the page it points at.
import { createHash } from 'node:crypto';
import type { RawDocument } from '../domain/article.ts';
import { publisherByHost } from '../library/extract/publisher.ts';
import type { Feed, FeedItem } from './feed.ts';
import { siteOf } from './site.ts';

export interface ItemPage {
  readonly url: string;
  readonly html: string;
  readonly statesDate: boolean;
}

/** Articles under this length exist; feeds that carry whole ones carry longer. */
const wholeArticle = 700;
/** Marked as content and not as a summary, less is believed. */
const wholeContent = 400;
const measured = 20_000;
const unfinished = /(?:\.\.\.|…|\[…\]|\[\.\.\.\]|more|continue reading|계속|더\s?보기|전문보기)[\s\]>»→.]{0,9}$/i;

/**
 * True where the feed carries the article itself. What a feed tells of another site's page is a pointer and no more:
 * otherwise any feed could rewrite any publisher's article.
 */
export function carriesArticle(item: FeedItem, feedUrl: string): boolean {
  if (item.url !== null && !isOfSameSite(item.url, feedUrl)) return false;
  const text = plain(item.content ?? item.summary ?? '');
  if (unfinished.test(text.slice(-60))) return false;
  return text.length >= (item.content === null ? wholeArticle : wholeContent);
}

/** Whatever the feed has of it, where its page cannot be had. */
export function carriesAnything(item: FeedItem): boolean {
  return plain(item.content ?? item.summary ?? '').length >= 80;
}

/** A guid that stands twice in one feed names nothing. */
export function repeatedIds(feed: Feed): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(feed.items.flatMap(({ id }) => (id === null || (!seen.has(id) && seen.add(id)) ? [] : [id])));
}

/** What a feed's item is known by from one visit to the next. */
export function keyOfItem(item: FeedItem, repeated: ReadonlySet<string>): string {
  const id = item.id === null || repeated.has(item.id) ? null : item.id;
  return hashOf([id ?? item.url ?? `${item.title}\n${item.published}`]);
}

/** Changes where the item was edited. */
export function printOfItem(item: FeedItem): string {
  const { title, url, updated, content, summary } = item;
  return hashOf([title, url, updated, content, summary].map((part) => part ?? '\0'));
}

export function documentOfItem(
  feed: Feed,
  item: FeedItem,
  key: string,
  feedUrl: string,
  page: ItemPage | null,
): RawDocument {
  const ownUrl = item.url !== null && /^https?:/i.test(item.url) && isOfSameSite(item.url, feedUrl) ? item.url : null;
  const url = page?.url ?? ownUrl;
  return {
    // The number keeps the items of one feed apart; its external ids are looked up among them alone.
    source: `${feedUrl}#${Number.parseInt(key.slice(0, 12), 16)}`,
    externalId: key,
    body: { kind: 'html', content: page?.html ?? item.content ?? item.summary ?? '' },
    stated: {
      url,
      title: page === null ? item.title : null,
      publisher: page === null ? publisherOf(feed, url ?? feedUrl) : null,
      author: page === null ? item.author : null,
      publishedAt: page?.statesDate === true ? null : (item.published ?? item.updated),
      language: null,
    },
  };
}

/** A host we know is named by it; otherwise the feed's own name without what feeds add to it. */
function publisherOf(feed: Feed, url: string): string | null {
  if (publisherByHost(new URL(url).hostname) !== null || feed.title === null) return null;
  const name = feed.title.replace(
    /\s{0,9}[-–—|:»>]\s{0,9}(?:rss.{0,20}|all(?: news| articles)?|latest.{0,20}|top stories|news feed|전체.{0,10}|최신.{0,10})$/i,
    '',
  );
  return name.trim() || null;
}

function isOfSameSite(url: string, feedUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  return siteOf(new URL(url).hostname) === siteOf(new URL(feedUrl).hostname);
}

function plain(html: string): string {
  const text = html
    .slice(0, measured)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return html.length > measured ? `${text}.` : text;
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
