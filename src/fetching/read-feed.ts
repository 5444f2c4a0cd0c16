// A feed of any format, or null where the text is something else. Runs inside the worker.
import type { Feed } from './feed.ts';
import { readFeedJson } from './read-feed-json.ts';
import { readFeedXml } from './read-feed-xml.ts';

export function readFeed(text: string, url: string | null): Feed | null {
  const start = text.slice(0, 5_000).trimStart();
  if (/^[{[]/.test(start)) return readFeedJson(text, url);
  if (/^<(?:!doctype\s{1,9})?html\b/i.test(start)) return null;
  return readFeedXml(text, url);
}
