// What reading a feed gives, whatever its format.

export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'cdf';
  readonly title: string | null;
  /** The page it belongs to. */
  readonly home: string | null;
  /** Where it says that it lives. */
  readonly self: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** As written. */
  readonly updated: string | null;
  /** How seldom it wants to be asked, where it says so. */
  readonly everyMinutes: number | null;
  /** In the order of the feed. */
  readonly items: readonly FeedItem[];
  /** True where it holds more items than are read. */
  readonly cut: boolean;
}

export interface FeedItem {
  /** What its publisher calls it: `guid`, `id`, `rdf:about`. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** As written. */
  readonly published: string | null;
  readonly updated: string | null;
  /** HTML: the whole article where the feed carries it. */
  readonly content: string | null;
  /** HTML. */
  readonly summary: string | null;
}

/** What is kept of one feed, so that none fills the memory. */
export const feedLimits = { items: 2_000, depth: 300, title: 1_000, link: 2_000, date: 100, text: 400_000 };
