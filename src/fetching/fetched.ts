// What an answer from the web turns out to be.
import type { FeedAddress } from '../domain/source.ts';
import type { Feed } from './feed.ts';
import type { PageLinks } from './page-links.ts';

export interface FetchedPiece {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it came from. */
  readonly url: string;
}

export type FetchedDocument =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'page'; readonly html: string; readonly links: PageLinks }
  | { readonly kind: 'opml'; readonly feeds: readonly FeedAddress[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' };
