// Where feeds are found: what pages call them in their head, and where they lie by habit. Sources: the RSS Advisory Board's
// autodiscovery specification, RFC 4287, jsonfeed.org, and the addresses that common publishing systems use.

/** Media type in a page's `<link rel="alternate">` → how much it is preferred. */
export const feedTypes: ReadonlyMap<string, number> = new Map([
  ['application/rss+xml', 5],
  ['application/atom+xml', 5],
  ['application/feed+json', 4],
  ['application/rdf+xml', 3],
  ['application/x.atom+xml', 3],
  ['text/rss+xml', 3],
  ['text/xml', 1],
  ['application/xml', 1],
  ['application/json', 1],
]);

/** Of the site's root; the first that is a feed is taken. WordPress, Ghost, Jekyll, Drupal, Blogger, and Korean news systems. */
export const commonPaths: readonly string[] = [
  '/feed',
  '/rss',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/feeds/posts/default',
  '/rss/allArticle.xml',
];

/** Feeds of comments and of one article's replies are no news. */
export const noNews = /\b(?:comments?|replies|trackbacks?|oembed)\b|댓글/i;

export const mostFeedsOfAPage = 40;
