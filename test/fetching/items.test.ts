import { describe, expect, it } from 'vitest';
import type { Feed, FeedItem } from '../../src/fetching/feed.ts';
import {
  carriesArticle,
  documentOfItem,
  keyOfItem,
  printOfItem,
  repeatedIds,
} from '../../src/fetching/item-document.ts';
import { instantOf } from '../../src/fetching/item-time.ts';
import { readPageLinks } from '../../src/fetching/page-links.ts';
import { nextPollMs, usualPolling, weeklyOf } from '../../src/fetching/polling-times.ts';
import { siteOf } from '../../src/fetching/site.ts';

const feedUrl = 'https://news.example/feed';
const item = (change: Partial<FeedItem> = {}): FeedItem => ({
  id: 'g1',
  url: 'https://news.example/1',
  title: 'One',
  author: null,
  published: null,
  updated: null,
  content: null,
  summary: 'short',
  ...change,
});
const feedOf = (...items: FeedItem[]): Feed => ({
  format: 'rss',
  title: 'News - RSS',
  home: null,
  self: null,
  author: null,
  language: null,
  updated: null,
  everyMinutes: null,
  items,
  cut: false,
});
const long = `<p>${'The carrier will test open radio at forty sites. '.repeat(20)}</p>`;
const now = new Date('2026-01-05T09:00:00Z');

describe('an item of a feed', () => {
  it('is the article where the feed carries it whole, and a pointer otherwise', () => {
    expect(carriesArticle(item({ content: long }), feedUrl)).toBe(true);
    expect(carriesArticle(item({ summary: long }), feedUrl)).toBe(true);
    expect(carriesArticle(item(), feedUrl)).toBe(false);
    for (const end of ['…', '[...]', 'Read more', '더보기', 'Continue reading →']) {
      expect(carriesArticle(item({ content: `${long.slice(0, -4)} ${end}</p>` }), feedUrl)).toBe(false);
    }
  });

  it('of another site is a pointer however much the feed tells: no feed rewrites another publisher’s article', () => {
    expect(carriesArticle(item({ content: long, url: 'https://other.example/1' }), feedUrl)).toBe(false);
    expect(carriesArticle(item({ content: long, url: 'https://www.news.example/1' }), feedUrl)).toBe(true);
    const taken = documentOfItem(
      feedOf(),
      item({ content: long, url: 'https://other.example/1' }),
      'a'.repeat(16),
      feedUrl,
      null,
    );
    expect(taken.stated.url).toBeNull();
  });

  it('keeps its key when its title, date or address changes, and shows that it was edited', () => {
    const before = item();
    const after = item({ title: 'One, corrected' });
    expect(keyOfItem(after, new Set())).toBe(keyOfItem(before, new Set()));
    expect(printOfItem(after)).not.toBe(printOfItem(before));
  });

  it('whose guid others carry too is known by its address; the same guid in another feed is another item', () => {
    const [a, b] = [item({ url: 'https://news.example/a' }), item({ url: 'https://news.example/b' })];
    const repeated = repeatedIds(feedOf(a, b));
    expect(keyOfItem(a, repeated)).not.toBe(keyOfItem(b, repeated));
    const key = keyOfItem(a, new Set());
    const mine = documentOfItem(feedOf(a), a, key, feedUrl, null);
    const theirs = documentOfItem(feedOf(a), a, key, 'https://other.example/feed', null);
    expect(mine.externalId).toBe(theirs.externalId);
    expect(mine.source.replace(/#\d+$/, '')).not.toBe(theirs.source.replace(/#\d+$/, ''));
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'ftp://news.example/1'])(
    'with %s for an address states none',
    (url) => {
      const { stated } = documentOfItem(feedOf(), item({ url, content: long }), 'b'.repeat(16), feedUrl, null);
      expect(stated.url).toBeNull();
    },
  );

  it.each<[string | null, string]>([
    ['Mon, 05 Jan 2026 08:00:00 GMT', '2026-01-05T08:00:00.000Z'],
    ['2026-01-04T23:00:00+09:00', '2026-01-04T14:00:00.000Z'],
    ['2026년 1월 3일', '2026-01-03T00:00:00.000Z'],
    [null, now.toISOString()],
    ['1970-01-01T00:00:00Z', now.toISOString()],
    ['9999-12-31', now.toISOString()],
    ['2025-02-31', now.toISOString()],
    ['2026-03-01', now.toISOString()],
    ['soon', now.toISOString()],
  ])('of “%s” counts as of %s', (published, expected) => {
    expect(new Date(instantOf(item({ published }), now)).toISOString()).toBe(expected);
  });
});

describe('a page’s head', () => {
  it('names its one address where that is of its own site, and not its front page', () => {
    const at = (href: string, url = 'https://m.news.example/a/1?utm_source=x') =>
      readPageLinks(`<link rel=canonical href="${href}">`, url).canonical;
    expect(at('https://www.news.example/a/1')).toBe('https://www.news.example/a/1');
    expect(at('/a/1')).toBe('https://m.news.example/a/1');
    expect(at('https://reuters.example/deal')).toBeNull();
    expect(at('https://news.example/')).toBeNull();
    expect(at('javascript:x')).toBeNull();
  });

  it('tells whose hosts are one owner’s', () => {
    expect(
      ['news.mt.co.kr', 'a.blogspot.com', 'b.blogspot.com', 'www.bbc.co.uk', '127.0.0.1', '127.0.1.1:80'].map(siteOf),
    ).toEqual(['mt.co.kr', 'a.blogspot.com', 'b.blogspot.com', 'bbc.co.uk', '127.0.0.1', '127.0.1.1']);
  });
});

describe('the next visit', () => {
  const hour = 3_600_000;
  const every = (ms: number, count = 20) => Array.from({ length: count }, (_, i) => now.getTime() - i * ms);
  const minutes = (at: readonly number[], asked = 0) =>
    Math.round(nextPollMs(at, now.getTime(), asked, usualPolling) / 60_000);

  it('comes twice in the time between two articles, within bounds', () => {
    expect(minutes(every(hour * 4))).toBe(120);
    expect(minutes(every(60_000))).toBe(15);
    expect(minutes(every(30 * 24 * hour))).toBe(720);
    expect(minutes([])).toBe(60);
  });

  it('comes more seldom where the feed is silent or asks for it, and a wild wish is bounded', () => {
    expect(minutes(every(60_000).map((at) => at - 50 * hour))).toBe(300);
    expect(minutes(every(60_000), 2 * hour)).toBe(120);
    expect(minutes(every(60_000), 1e12)).toBe(1_440);
  });

  it('knows how many articles a week there are', () => {
    expect(weeklyOf(every(24 * hour, 28), now.getTime())).toBe(7);
    expect(weeklyOf([], now.getTime())).toBeNull();
    expect(weeklyOf([now.getTime() - 1e10], now.getTime())).toBe(0);
  });
});
