// What the head of a page says about where else it is: its feeds, its one true address, where it sends a reader on.
import { Parser } from 'htmlparser2';
import type { FeedAddress } from '../domain/source.ts';
import { canonicalUrl } from '../library/extract/canonical-url.ts';
import { feedTypes, mostFeedsOfAPage, noNews } from './discover-table.ts';
import { siteOf } from './site.ts';

export interface PageLinks {
  readonly title: string | null;
  readonly feeds: readonly FeedAddress[];
  /** What the page calls its one address, where that is of the same site. */
  readonly canonical: string | null;
  /** Where an immediate `<meta http-equiv="refresh">` leads. */
  readonly refresh: string | null;
  /** The page asks for a name and password, or to be agreed to: a network's front door. */
  readonly hasPasswordField: boolean;
  /** Its head says when it was published. */
  readonly statesDate: boolean;
}

/** At once or within five seconds: later ones only reload a front page. */
const refreshShape = /^\s{0,9}[0-5]\s{0,9};\s{0,9}url\s{0,9}=\s{0,9}['"]?([^'"]{1,2000})/i;

type Attributes = Readonly<Record<string, string>>;

export function readPageLinks(html: string, url: string): PageLinks {
  const found = { base: url, title: '', canonical: null as string | null, shared: null as string | null };
  const feeds = new Map<string, FeedAddress & { readonly rank: number }>();
  let refresh: string | null = null;
  let hasPasswordField = false;
  let inTitle = false;
  const link = ({ rel = '', href, type = '', title }: Attributes): void => {
    const rels = rel.toLowerCase().split(/\s+/);
    const at = href === undefined ? null : absolute(href, found.base);
    if (at === null) return;
    if (rels.includes('canonical')) found.canonical ??= at;
    const rank = feedTypes.get(type.trim().toLowerCase().split(';')[0] ?? '') ?? 0;
    const isFeed = rels.includes('feed') || (rels.includes('alternate') && rank > 0);
    if (!isFeed || feeds.size >= mostFeedsOfAPage || feeds.has(at) || (rank === 1 && !/rss|atom|feed|xml$/i.test(at)))
      return;
    if (noNews.test(`${title ?? ''} ${new URL(at).pathname}`)) return;
    feeds.set(at, { url: at, title: title?.trim().slice(0, 200) || null, rank });
  };
  const meta = (attributes: Attributes): void => {
    if (attributes.property === 'og:url') found.shared ??= absolute(attributes.content ?? '', found.base);
    if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return;
    const to = refreshShape.exec(attributes.content ?? '')?.[1];
    refresh ??= to === undefined ? null : absolute(to, found.base);
  };
  const parser = new Parser({
    onopentag(name, attributes: Attributes) {
      if (name === 'base' && attributes.href) found.base = absolute(attributes.href, url) ?? url;
      else if (name === 'link') link(attributes);
      else if (name === 'title') inTitle = found.title === '';
      else if (name === 'input') hasPasswordField ||= attributes.type?.toLowerCase() === 'password';
      else if (name === 'meta') meta(attributes);
    },
    ontext(words) {
      if (inTitle && found.title.length < 1_000) found.title += words;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);
  return {
    title: found.title.replace(/\s+/g, ' ').trim().slice(0, 300) || null,
    feeds: bestOfEach([...feeds.values()]),
    canonical: sameSite(found.canonical, url) ?? sameSite(found.shared, url),
    refresh,
    hasPasswordField,
    statesDate: /published_?time|date_?published|pubdate/i.test(html),
  };
}

/** One stream offered as RSS and as Atom under one title is one feed. */
function bestOfEach(feeds: readonly (FeedAddress & { readonly rank: number })[]): readonly FeedAddress[] {
  const seen = new Set<string>();
  return feeds
    .toSorted((a, b) => b.rank - a.rank)
    .filter(({ title, url }) => {
      const stream =
        (title ?? url)
          .toLowerCase()
          .replace(/[\s»:|–—-]*\b(?:rss|atom|json)\b[\s\d.]*(?:feed)?|\bfeed\b/g, '')
          .trim() || url;
      return !seen.has(stream) && seen.add(stream);
    })
    .map(({ url, title }) => ({ url, title }));
}

/** A page may name another page of its own site; for another publisher's it has no say. The front page is no article's address. */
function sameSite(named: string | null, url: string): string | null {
  if (named === null) return null;
  const [mine, theirs] = [canonicalUrl(url), canonicalUrl(named)];
  if (mine === null || theirs === null) return null;
  const [host, other] = [mine.split('/')[2] ?? '', theirs.split('/')[2] ?? ''];
  const related = siteOf(host) === siteOf(other);
  const isFront = theirs.split('/').length <= 3 && !theirs.includes('?');
  const mineIsFront = mine.split('/').length <= 3 && !mine.includes('?');
  return related && (!isFront || mineIsFront) ? named : null;
}

function absolute(href: string, base: string): string | null {
  const written = href.trim().slice(0, 2_000);
  if (written === '' || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
