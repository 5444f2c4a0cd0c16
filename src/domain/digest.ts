/**
 * Digests between those who set, select, say, store and post them.
 *
 * digest    a definition: what is posted, how often
 * setting   one digest in one place: when, in which language, about whom, whose it is
 * period    what is due once: a day, an ISO week, a month of the setting's zone
 * edition   one digest, one period, one place
 * item      what an edition tells: a stage, a dispute, a correction, a story
 */

import type { Place } from './arrival.ts';
import type { ArticleId, CompanyId, PartnershipId, StoryId, WorkspaceId } from './ids.ts';
import type { Reply } from './reply.ts';

export type Language = 'en' | 'ko';
export type Rhythm = 'day' | 'week' | 'month';

export interface Timing {
  readonly every: Rhythm;
  /** Of a week 1 (Monday) … 7; of a month 1 … 31, its last day where it is shorter; null of a day. */
  readonly day: number | null;
  /** `HH:MM` on the zone's wall clock. */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
}

/** What the chat needs to know of a definition. */
export interface DigestKind {
  readonly name: string;
  readonly every: Rhythm;
  readonly usual: Pick<Timing, 'day' | 'time'>;
  readonly title: Readonly<Record<Language, string>>;
  readonly does: Readonly<Record<Language, string>>;
  /** What people call it, in small letters. */
  readonly words: readonly string[];
}

/** What a person chooses. */
export interface DigestWish {
  readonly digest: string;
  readonly timing: Timing;
  readonly language: Language;
  /** Only items that name one of them; all where empty. */
  readonly companies: readonly CompanyId[];
  /** Topic ids; the same. */
  readonly topics: readonly string[];
  /** Of a period that brought nothing. */
  readonly empty: 'say' | 'silent';
}

export interface ChannelDigest extends DigestWish {
  /** `d_` and 8 hex digits of its workspace, place and digest: the same however often it is set. */
  readonly id: string;
  readonly workspace: WorkspaceId;
  readonly place: Place;
  readonly state: 'on' | 'paused' | 'off';
  /** Why it is paused, where not by a person's wish. */
  readonly reason: string | null;
  /** The platform's id of who answers for it: who set it last. */
  readonly owner: string;
  /** ISO instant: periods that were due before are none of its. */
  readonly since: string;
  /** Grows with every change. */
  readonly version: number;
}

export type DigestVerb = 'set' | 'off' | 'pause' | 'resume' | 'skip' | 'undo' | 'gone';

/** Who changed what; never deleted, only undone by a further change. */
export interface DigestChange {
  /** `dc_` and 8 hex digits. */
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** The gesture that made it: handled again, it changes nothing more. */
  readonly gesture: string;
  readonly verb: DigestVerb;
  readonly before: ChannelDigest | null;
  readonly after: ChannelDigest;
  /** The period that a `skip` leaves out, or that its undoing gives back. */
  readonly period: Due | null;
}

export interface Due {
  /** `2026-11-22`, `2026-W47`, `2026-11`. */
  readonly period: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The day it was to be posted, on its zone's calendar. */
  readonly date: string;
}

/** ISO days, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

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

export interface DigestSettingStore {
  /** Those that are on, in all workspaces, a page at a time. */
  running(page: { readonly after: string; readonly limit: number }): Promise<readonly ChannelDigest[]>;
  ofPlace(workspace: WorkspaceId, place: string): Promise<readonly ChannelDigest[]>;
  ofWorkspace(workspace: WorkspaceId): Promise<readonly ChannelDigest[]>;
  find(workspace: WorkspaceId, id: string): Promise<ChannelDigest | null>;
  /** By its id, its place or its destination, in any workspace: for the command line. */
  called(name: string): Promise<readonly ChannelDigest[]>;
  /** What the same gesture changed of this setting before; null where nothing. */
  changed(workspace: WorkspaceId, id: string, gesture: string): Promise<DigestChange | null>;
  /** False where somebody changed it since it was read (its version is not that of `before`), or the gesture is known. */
  change(change: DigestChange): Promise<boolean>;
  /** The newest of a setting; null where it was never set. */
  latest(workspace: WorkspaceId, id: string): Promise<DigestChange | null>;
  changeById(workspace: WorkspaceId, id: string): Promise<DigestChange | null>;
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
