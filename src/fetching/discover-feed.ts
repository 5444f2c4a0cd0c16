// From whatever address a person gives to the feed that is meant: itself, one its page names, or one at a common place.
import type { FeedAddress, NewSource } from '../domain/source.ts';
import type { AcquireAddressDeps } from './acquire-address.ts';
import { commonPaths } from './discover-table.ts';
import type { Feed } from './feed.ts';
import { type Visit, visit } from './visit.ts';
import { refused } from './web-address.ts';

export type Discovered =
  | { readonly kind: 'feed'; readonly feed: Omit<NewSource, 'by'> }
  /** The page names several; a person has to say which. */
  | { readonly kind: 'several'; readonly feeds: readonly FeedAddress[] };

export async function discoverFeed(address: string, deps: AcquireAddressDeps): Promise<Discovered> {
  const seen = await visit(withScheme(address), deps, { signal: deps.signal });
  if (seen?.document.kind === 'feed') return found(seen, seen.document.feed);
  if (seen?.document.kind !== 'page') {
    throw refused('This address is neither a feed nor a page that names one; give the address of the feed itself.');
  }
  const { feeds } = seen.document.links;
  if (feeds.length > 1) return { kind: 'several', feeds };
  const candidates = feeds.length === 1 ? feeds.map(({ url }) => url) : commonPlaces(seen.answer.url);
  for (const candidate of candidates) {
    const feed = await feedAt(candidate, deps);
    if (feed !== null) return feed;
  }
  throw refused(
    'This page names no feed, and none lies where feeds commonly lie; give the address of the feed itself, or single pages to `add`.',
  );
}

/** People write `news.example`; they mean a web page. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]{0,20}:/i.test(address) && !/^[\w.-]+:\d/.test(address) ? address : `https://${address}`;
}

function found({ answer }: Visit, { title, home }: Feed): Discovered {
  return { kind: 'feed', feed: { url: answer.url, title, home } };
}

function commonPlaces(url: string): readonly string[] {
  return commonPaths.map((path) => new URL(path, url).href);
}

/** Guesses are asked politely, and what is not there is no fault. */
async function feedAt(url: string, deps: AcquireAddressDeps): Promise<Discovered | null> {
  if ((await deps.manners.refusal(url, deps.signal)) !== null) return null;
  const seen = await visit(url, deps, { signal: deps.signal }).catch((error: unknown) => {
    if (deps.signal.aborted) throw error;
    return null;
  });
  return seen?.document.kind === 'feed' ? found(seen, seen.document.feed) : null;
}
