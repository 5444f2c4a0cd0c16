/** What learning and correcting ask of storage inside one write transaction; decisions about articles and stories. */
import type { Article, ReadArticle } from './article.ts';
import type { DateRecord } from './date-record.ts';
import type { ArticleId, StoryId } from './ids.ts';
import type { IndexItem } from './search-index.ts';
import type { Language } from './text.ts';

/** What a person entered over what was read. */
export interface EnteredFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: DateRecord;
  readonly url?: string;
}

/** What deciding about a new article needs to know of an old one: everything but its texts. */
export interface KnownArticle {
  readonly id: ArticleId;
  readonly storyId: StoryId;
  readonly version: number;
  readonly canonicalUrl: string | null;
  readonly externalId: string | null;
  readonly source: string;
  /** Hash of the text alone. */
  readonly contentHash: string;
  /** Of every version, newest first: a hash of all that was read, so that reading it again is known for that. */
  readonly readHashes: readonly string[];
  readonly sample: boolean;
  readonly removed: boolean;
  /** As shown: entered by a person, else read, else inferred. */
  readonly published: DateRecord | null;
  /** JSON of the library's own making: what its rules compare. */
  readonly profile: string;
}

/** An article ready to be written: as read, with its place in the library and its look-up keys. */
export interface ShelvedArticle {
  readonly article: Article;
  readonly canonicalUrl: string | null;
  readonly contentHash: string;
  readonly readHashes: readonly string[];
  readonly keys: readonly string[];
  readonly profile: string;
  /** What changed against the version before, in words; empty for a first version. */
  readonly changes: readonly string[];
}

/** By any of these an article may already be known. */
export interface Identities {
  readonly ids: readonly ArticleId[];
  readonly canonicalUrls: readonly string[];
  readonly externalIds: readonly string[];
  readonly sources: readonly string[];
  readonly contentHashes: readonly string[];
}

/** One key that articles share; `around` limits it to publications near a date (and undated ones). */
export interface KeyLookup {
  readonly key: string;
  readonly around: { readonly from: string; readonly until: string } | null;
}

export interface KeyHit {
  readonly key: string;
  readonly articleId: ArticleId;
}

export interface StoryMove {
  readonly articleId: ArticleId;
  readonly from: StoryId;
  readonly to: StoryId;
}

/** What was done, with what is needed to undo it. */
export type DecisionDetail =
  | { readonly kind: 'duplicate'; readonly document: ReadArticle }
  | { readonly kind: 'version'; readonly from: number; readonly to: number }
  | { readonly kind: 'story' | 'split' | 'merge'; readonly moves: readonly StoryMove[] }
  | { readonly kind: 'date'; readonly before: DateRecord | null; readonly after: DateRecord }
  | { readonly kind: 'correction'; readonly before: EnteredFacts | null; readonly after: EnteredFacts }
  | { readonly kind: 'removal' };

/** Each automatic or human decision: explained in one line, and reversible. */
export interface Decision {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** `pactwire` or who. */
  readonly by: string;
  readonly articleId: ArticleId;
  readonly reason: string;
  readonly detail: DecisionDetail;
  readonly undoneAt: string | null;
}

/** A version of an article in its history, oldest first. */
export interface ArticleVersion {
  readonly version: number;
  readonly addedAt: string;
  readonly title: string | null;
  readonly language: Language;
  readonly text: string;
  readonly changes: readonly string[];
}

export interface LibraryWriter {
  /** Removed ones among them, so that adding again can bring them back. */
  identified(by: Identities): Promise<readonly KnownArticle[]>;
  known(ids: readonly ArticleId[]): Promise<readonly KnownArticle[]>;
  underKeys(keys: readonly string[]): Promise<readonly KeyHit[]>;
  newestUnderKeys(lookups: readonly KeyLookup[], limitPerKey: number): Promise<readonly KeyHit[]>;
  articles(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  /** Without what people entered and what was inferred; removed ones too. */
  asRead(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  /** The same of one older version; null where there is none. */
  versionAsRead(id: ArticleId, version: number): Promise<Article | null>;
  entered(id: ArticleId): Promise<EnteredFacts | null>;
  ofStory(story: StoryId): Promise<readonly Article[]>;
  /** Of these, the ones that hold an article whose date is not stated. */
  storiesWithoutDate(stories: readonly StoryId[]): Promise<readonly StoryId[]>;
  /** First versions. */
  insert(articles: readonly ShelvedArticle[]): Promise<void>;
  /** Further versions, which become the newest; a removed article is back with one. Nothing is ever taken out of the history. */
  revise(articles: readonly ShelvedArticle[]): Promise<void>;
  index(items: readonly IndexItem[]): Promise<void>;
  move(moves: readonly StoryMove[]): Promise<void>;
  enter(id: ArticleId, facts: EnteredFacts | null, canonicalUrl?: string | null): Promise<void>;
  inferDate(id: ArticleId, date: DateRecord | null): Promise<void>;
  remove(id: ArticleId, at: string): Promise<void>;
  record(decisions: readonly Decision[]): Promise<void>;
  decision(id: string): Promise<Decision | null>;
  /** What people have undone: it is not decided again. */
  undone(): Promise<ReadonlySet<string>>;
  markUndone(id: string, at: string): Promise<void>;
}

/** The way into the library for those who change it: one short transaction, which awaits nothing else. */
export interface LibraryDoor {
  write<T>(work: (writer: LibraryWriter) => Promise<T>): Promise<T>;
}
