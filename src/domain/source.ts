import type { AddReport } from './article.ts';

/**
 * Sources: the feeds that a team has given once and the library keeps reading.
 *
 * source   one feed, polled as often as it publishes
 * item     one entry of it; known by a key from one visit to the next, read once and again when it is edited
 */

/** `f_` and 12 hex digits. */
export type SourceId = string;

export interface NewSource {
  readonly url: string;
  readonly title: string | null;
  /** The page it belongs to. */
  readonly home: string | null;
  /** Who gave it: `the command line`, or a person of a workspace. */
  readonly by: string;
}

export interface Source extends NewSource {
  readonly id: SourceId;
  /** `stopped`: its publisher said that it is gone; nobody asks any more. */
  readonly state: 'live' | 'stopped';
  /** ISO instants. */
  readonly addedAt: string;
  readonly nextAt: string;
  readonly lastSuccess: string | null;
  /** What is wrong with it, in words, since when, and how many visits in a row. */
  readonly fault: string | null;
  readonly faultSince: string | null;
  readonly failures: number;
  /** What is worth knowing and no fault: it moved, it is quiet. */
  readonly note: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Where it says that it moved for good, and how many visits in a row it said so. */
  readonly movedTo: string | null;
  readonly moves: number;
  /** How many items the last visit found. */
  readonly items: number;
  /** Articles a week, from the dates of its items. */
  readonly weekly: number | null;
}

export interface ClaimedSource extends Source {
  readonly attempt: number;
}

export interface KnownItem {
  readonly key: string;
  /** Another one says that the item was edited. */
  readonly print: string;
  /** `owed`: its page could not be had yet. `left`: nor will it be tried again. */
  readonly state: 'read' | 'owed' | 'left';
  readonly tries: number;
  /** ISO instant: as published, else as first seen. */
  readonly at: string;
}

/** How a visit leaves a source. What is not named stays. */
export interface Settlement {
  readonly changes: Partial<
    Pick<
      Source,
      | 'url'
      | 'title'
      | 'home'
      | 'state'
      | 'lastSuccess'
      | 'fault'
      | 'faultSince'
      | 'failures'
      | 'note'
      | 'etag'
      | 'lastModified'
      | 'movedTo'
      | 'moves'
      | 'items'
      | 'weekly'
    >
  >;
  /** From now on. */
  readonly nextInMs: number;
  readonly items: readonly KnownItem[];
}

export interface SourceStore {
  /** The one that is there already where its address is known. `isNew` false then. */
  add(source: NewSource, firstInMs: number): Promise<{ readonly source: Source; readonly isNew: boolean }>;
  /** By id or address; null where there is none. */
  remove(named: string): Promise<Source | null>;
  find(named: string): Promise<Source | null>;
  list(): Promise<readonly Source[]>;
  /** Those that are due and nobody else is visiting, longest due first. */
  claimDue(limit: number): Promise<readonly ClaimedSource[]>;
  /** Whether it is due or not; null where somebody else is visiting it. */
  claim(id: SourceId): Promise<ClaimedSource | null>;
  /** Still at it. False where the lease was lost. */
  renew(source: ClaimedSource): Promise<boolean>;
  items(id: SourceId): Promise<readonly KnownItem[]>;
  /** False where the lease was lost: nothing is written. */
  settle(source: ClaimedSource, settlement: Settlement): Promise<boolean>;
}

/** A feed by its address, as a page or a list of feeds names it. */
export interface FeedAddress {
  readonly url: string;
  readonly title: string | null;
}

export type SourceAdded =
  | { readonly kind: 'added' | 'known'; readonly source: Source }
  /** The page names several feeds; a person has to say which by its address. */
  | { readonly kind: 'several'; readonly feeds: readonly FeedAddress[] };

/** What one visit to a source brought. */
export interface SourceVisit {
  readonly source: Source;
  readonly added: number;
  readonly updated: number;
  /** Known already, from elsewhere. */
  readonly known: number;
  /** Items whose article could not be had yet. */
  readonly owed: number;
  readonly fault: string | null;
  readonly reports: readonly AddReport[];
}

export interface SourcesImported {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly { readonly url: string; readonly reason: string }[];
}

/** What the command line and the chat do with sources. `by`: who asks for it, as it is shown later. */
export interface SourceDesk {
  /** Whatever address a person has: a feed, or a page that names one. `bad-input`, `unreachable` where there is none. */
  add(address: string, by: string): Promise<SourceAdded>;
  list(): Promise<readonly Source[]>;
  /** By id or address; `not-found` where there is none. Its articles stay. */
  remove(named: string): Promise<Source>;
  /** Visits them now, due or not; all where none is named. One that another process is visiting is left to it. */
  poll(named: readonly string[]): AsyncIterable<SourceVisit>;
  /** A file or an address of a list of feeds (OPML). */
  import(list: string, by: string): Promise<SourcesImported>;
  /** OPML. */
  export(): Promise<string>;
}
