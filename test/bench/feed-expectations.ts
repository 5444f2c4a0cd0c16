// Whether a feed as we read it meets what feedparser's tests expect of it.
import type { Feed } from '../../src/fetching/feed.ts';
import { htmlToLine } from '../../src/library/html/html-to-text.ts';
import type { Expectation } from './feed-files.ts';

export function meets(feed: Feed | null, expected: Expectation): boolean {
  return same(stated(feed, expected), expected);
}

export function stated(feed: Feed | null, { of, field }: Expectation): string | null {
  const item = feed?.items[0];
  if (of === 'feed') {
    return feed === null
      ? null
      : { title: feed.title, link: feed.home, author: feed.author, published: feed.updated, updated: feed.updated }[
          field
        ];
  }
  if (item === undefined) return null;
  // feedparser counts Dublin Core's one date as an update.
  return field === 'link' ? item.url : field === 'updated' ? (item.updated ?? item.published) : item[field];
}

/** Titles are plain text with us; a date given as a tuple is the instant; a person is the name without the address. */
function same(got: string | null, { field, value }: Expectation): boolean {
  if (got === null) return field === 'title' && htmlToLine(value) === '';
  if (/^\d{4}, /.test(value)) {
    const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = value.split(',').map(Number);
    return Date.parse(got) === Date.UTC(y, mo - 1, d, h, mi, s);
  }
  if (field === 'title') return got === htmlToLine(value) || htmlToLine(got) === htmlToLine(value) || got === value;
  if (field === 'author') return got === value || got === value.replace(/\s*\([^)]*@[^)]*\)/, '');
  return got === value || (URL.canParse(value) && new URL(value).href === got);
}
