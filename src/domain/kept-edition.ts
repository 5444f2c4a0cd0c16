// Editions as they are kept: what each told where, what it stands on, and how it is mended.
import type { ChannelDigest, Days, Due, Language } from './digest.ts';
import type { ArticleId, PartnershipId, StoryId, WorkspaceId } from './ids.ts';
import type { Reply } from './reply.ts';

export type EditionState = 'posted' | 'empty' | 'skipped' | 'withdrawn';

export interface NewEdition extends Series {
  /** Nothing is written where it is not on any more as it was read. Null where nobody set it: asked for once. */
  readonly setting: ChannelDigest | null;
  readonly period: string;
  readonly state: EditionState;
  /** Who skipped it, or why it is empty; null where it was posted. */
  readonly reason: string | null;
  readonly dueAt: string;
  /** ISO instant up to which the library was read. */
  readonly learnedUntil: string;
  /** As delivered, in order. */
  readonly parts: readonly Reply[];
  readonly items: readonly EditionItem[];
  /** Older periods that were due and are not posted any more. */
  readonly missed: readonly Due[];
  readonly language: Language;
  readonly zone: string;
}

export interface Edition extends Omit<NewEdition, 'setting' | 'missed'> {
  /** How often it was edited. */
  readonly edits: number;
}

/** Key of its message in the outbox: the same on every replica and in every deployment. */
export function editionKey({ digest, period }: Pick<NewEdition, 'digest' | 'period'>): string {
  return `digest/${digest}/${period}`;
}

/** What an edition told, with all that is needed to notice that it does not hold any more. */
export interface EditionItem {
  /** Under each of these it is known to have been told. */
  readonly keys: readonly string[];
  readonly what: 'stage' | 'dispute' | 'correction' | 'story';
  readonly partnership: PartnershipId | null;
  readonly story: StoryId | null;
  /** As told. */
  readonly text: string;
  /** Quotes under it, as told. */
  readonly quotes: readonly string[];
  /** The articles it rests on. */
  readonly articles: readonly { readonly id: ArticleId; readonly version: number }[];
}

export interface Ground {
  readonly id: ArticleId;
  readonly version: number;
  readonly storyId: StoryId;
  /** ISO instant: when this version was added. */
  readonly learnedAt: string;
}

/** What an edition asks of the library. No sample is ever among it. */
export interface EditionLibrary {
  /** Published on these days, newest first. */
  articles(days: Days): Promise<readonly ArticleId[]>;
  /** Records with a stage on these days, or told by an article of these days. */
  partnerships(days: Days): Promise<readonly PartnershipId[]>;
  /** Records that people corrected since, or whose correction they took back. */
  corrected(since: string): Promise<readonly PartnershipId[]>;
  /** Without their texts, which may be long. */
  grounds(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, Ground>>;
  counts(days: Days): Promise<{ readonly articles: number; readonly partnerships: number }>;
  /** Publishers by how many articles of these days they have. */
  publishers(days: Days): Promise<ReadonlyMap<string, number>>;
  /** Feeds that were read before these days began already, by their names, with how much they brought on them. */
  feeds(days: Days): Promise<readonly { readonly name: string; readonly items: number }[]>;
  /** Publishers of copies that were set aside, by the article they are copies of. */
  copies(of: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, readonly string[]>>;
}

/** One digest in one place, posted or not. */
export interface Series {
  readonly workspace: WorkspaceId;
  readonly destination: string;
  readonly digest: string;
}

export interface EditionStore {
  /** The database's clock where replicas share one. */
  now(): Promise<Date>;
  /** Of these periods those that are taken, however they ended. */
  taken(series: Series, periods: readonly string[]): Promise<ReadonlySet<string>>;
  /** Up to when the library was read for the newest edition that looked at it; null where none did. */
  learnedUntil(series: Series): Promise<string | null>;
  /** Which of these keys were told in the place. */
  told(workspace: WorkspaceId, destination: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** One short transaction: the period is taken and its message owed. False where it was taken, or its setting changed. */
  publish(edition: NewEdition): Promise<boolean>;
  /** Editions posted since that rest on an article that changed or went, or on a record that people corrected. */
  shaken(since: Date, limit: number): Promise<readonly Edition[]>;
  /** Owes the edits and keeps what the edition says now. False where somebody edited it since it was read. */
  edit(edition: Edition, changed: EditedEdition): Promise<boolean>;
  /** What was posted under this key is withdrawn: it is neither edited nor posted any more. */
  withdraw(workspace: WorkspaceId, destination: string, key: string): Promise<void>;
  /** The same for the edition that a delivery is part of, where it is one of an edition. */
  withdrawOf(delivery: number): Promise<void>;
}

export interface EditedEdition {
  readonly parts: readonly Reply[];
  /** Which of them changed. */
  readonly changed: readonly number[];
  readonly items: readonly EditionItem[];
}
