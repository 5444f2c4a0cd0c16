// Bytes from the web to a feed, a page or plain text. Runs inside the worker.
import { decodeFetched } from './decode-fetched.ts';
import type { FetchedDocument, FetchedPiece } from './fetched.ts';
import { readOpml } from './opml.ts';
import { readPageLinks } from './page-links.ts';
import { readFeed } from './read-feed.ts';

export function readFetched({ bytes, contentType, url }: FetchedPiece): FetchedDocument {
  const text = decodeFetched(bytes, contentType);
  if (text.trim() === '') return { kind: 'empty' };
  const listed = readOpml(text);
  if (listed !== null) return { kind: 'opml', feeds: listed };
  const feed = mayBeFeed(text) ? readFeed(text, url) : null;
  if (feed !== null) return { kind: 'feed', feed };
  const isPlain =
    /^text\/(?:plain|markdown)/i.test(contentType ?? '') &&
    !/^\s{0,99}<(?:!doctype|html|\?xml)/i.test(text.slice(0, 400));
  if (isPlain) return { kind: 'text', text };
  return { kind: 'page', html: text, links: readPageLinks(text, url) };
}

/** Feeds come under every content type there is; only what surely opens a page is not tried. */
function mayBeFeed(text: string): boolean {
  return !/^\s{0,99}<(?:!doctype\s{1,9}html\b(?!.{0,200}<rss)|html\b)/i.test(text.slice(0, 500));
}
