// OPML, the list of feeds that readers exchange (opml.org, versions 1 and 2): read inside the worker, written anywhere.
import { Parser } from 'htmlparser2';
import type { FeedAddress } from '../domain/source.ts';
import { refused } from './web-address.ts';

const mostFeeds = 10_000;
const deepest = 200;

/** Null where the text is no OPML. Outlines may lie in folders of any depth; one address is taken once. */
export function readOpml(text: string): readonly FeedAddress[] | null {
  if (!/<opml\b/i.test(text.slice(0, 5_000))) return null;
  const feeds = new Map<string, FeedAddress>();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) throw refused('This list of feeds is nested too deeply; it is not read.');
        const url = attributes.xmlurl?.trim().slice(0, 2_000) ?? '';
        if (name !== 'outline' || url === '' || feeds.size >= mostFeeds || feeds.has(url)) return;
        feeds.set(url, { url, title: (attributes.title ?? attributes.text)?.trim().slice(0, 300) || null });
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return [...feeds.values()];
}

export interface WrittenFeed extends FeedAddress {
  readonly home: string | null;
}

export function writeOpml(feeds: readonly WrittenFeed[]): string {
  const outlines = feeds.map(({ url, title, home }) => {
    const name = escaped(title ?? url);
    const page = home === null ? '' : ` htmlUrl="${escaped(home)}"`;
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escaped(url)}"${page}/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Pactwire sources</title></head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`;
}

function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
