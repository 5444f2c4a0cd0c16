// What a visit finds in place of the feed it expects, in words. Pure.
import type { Source } from '../domain/source.ts';
import type { FetchedDocument } from './fetched.ts';
import { siteOf } from './site.ts';

/** The document is no feed: why not, as far as can be told. */
export function notAFeed(source: Source, url: string, document: Exclude<FetchedDocument, { kind: 'feed' }>): string {
  if (document.kind === 'empty') return 'The address answers with nothing where the feed used to be.';
  if (document.kind === 'text') return 'The address answers with plain text where the feed used to be.';
  if (document.kind === 'opml')
    return 'The address answers with a list of feeds, not with one; import it with `sources import`.';
  const elsewhere = siteOf(new URL(url).hostname) !== siteOf(new URL(source.url).hostname);
  const { title, feeds, hasPasswordField } = document.links;
  const named = title === null ? 'a web page' : `a web page (“${title.slice(0, 80)}”)`;
  const other = feeds.find((feed) => feed.url !== source.url);
  if (other !== undefined && !elsewhere) {
    return `The address answers with ${named} instead of the feed: the site was redesigned. Its feed is now ${other.url}; add that and remove this.`;
  }
  if (hasPasswordField || elsewhere) {
    return `The address answers with ${named} instead of the feed, as a network's log-in does; check this machine’s connection, then the address.`;
  }
  return `The address answers with ${named} instead of the feed: the site was redesigned or gave its feed up. Look for the new address there.`;
}

/** A feed that has lost its items says so; a feed that never had any is new. */
export function emptied(source: Source, items: number): string | null {
  if (items > 0 || source.items === 0) return null;
  return `The feed is empty now; it held ${source.items} items before.`;
}

const quietMs = 30 * 24 * 3_600_000;

/** Worth a note: nothing new for long, from one that used to publish. */
export function quiet(at: readonly number[], now: number): string | null {
  const newest = Math.max(...at.filter((one) => one <= now));
  if (!Number.isFinite(newest) || now - newest < quietMs) return null;
  return `Quiet: its newest item is of ${new Date(newest).toISOString().slice(0, 10)}.`;
}
