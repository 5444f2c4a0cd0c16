/**
 * What people follow and how they are told.
 *
 * follow   one subject (a company, a pair, a topic) for one person or one place
 * owner    whose follows share their times of telling: `person:U1`, or `place:C1` for a channel
 * event    one stage of one partnership, or one story that tells none: what an alert is about, whoever tells it
 * alert    an event told to one destination, once and never again
 */
import type { ArticleId, CompanyId, PartnershipId, WorkspaceId } from './ids.ts';
import type { StageKind } from './partnership.ts';
import type { SourceLine } from './reply.ts';

export interface FollowedCompany {
  /** Any of these is it: a group stands for its firms. */
  readonly ids: readonly CompanyId[];
  readonly name: string;
  /** In no table: it is also found by its name. */
  readonly byName: boolean;
}

/** Of two companies both must be in it. */
export type FollowSubject =
  | { readonly kind: 'companies'; readonly companies: readonly FollowedCompany[] }
  | { readonly kind: 'topic'; readonly topic: string };

/** What somebody wants to follow, in their words, understood. */
export type SubjectReading =
  | { readonly kind: 'subject'; readonly subject: FollowSubject; readonly known: boolean }
  /** Several are called that: to be asked which. `says` is what names one of them without doubt. */
  | { readonly kind: 'which'; readonly choices: readonly Choice[] }
  /** In no table, and much like these. */
  | { readonly kind: 'unknown'; readonly name: string; readonly near: readonly Choice[] }
  | { readonly kind: 'no-name' };

export interface Choice {
  readonly says: string;
  readonly name: string;
  /** What tells it from the others: a country, "topic". */
  readonly note: string;
}

export interface FollowWish {
  readonly subject: FollowSubject;
  /** All where empty. */
  readonly kinds: readonly StageKind[];
  /** Told of passing mentions too. */
  readonly mentions: boolean;
}

export interface NewFollow extends FollowWish {
  readonly workspace: WorkspaceId;
  readonly owner: string;
  readonly destination: string;
  /** In the platform's own id. */
  readonly by: string;
  readonly at: string;
  /** The same gesture makes one follow, however often it is handled. */
  readonly gesture: string;
}

export interface Follow extends FollowWish {
  readonly workspace: WorkspaceId;
  /** `F12` is number 12 of its workspace. */
  readonly no: number;
  readonly owner: string;
  readonly destination: string;
  readonly by: string;
  /** `paused`: the place takes nothing more from us. */
  readonly state: 'on' | 'paused' | 'ended';
  readonly reason: string | null;
  /** ISO instant. */
  readonly mutedUntil: string | null;
  /** What last changed it. */
  readonly gesture: string;
  /** Grows with every change of any follow: what has a larger one than was seen last has changed. */
  readonly revision: number;
}

/** When an owner is told. Minutes are of the day, in the owner's zone. */
export interface AlertTiming {
  readonly pace: 'at-once' | 'hourly' | 'daily';
  /** When a daily bundle comes. */
  readonly daily: number;
  /** Nothing is told from … until; over midnight where `from` is the larger one. Null: at any hour. */
  readonly quiet: { readonly from: number; readonly until: number } | null;
  readonly weekends: boolean;
  /** What comes beyond is bundled. */
  readonly perDay: number;
  /** IANA name. */
  readonly zone: string;
  readonly language: 'en' | 'ko';
}

export interface FollowStore {
  /** The one that is there already where the owner follows the same, or where the gesture made it before. */
  add(follow: NewFollow): Promise<{ readonly follow: Follow; readonly fresh: boolean }>;
  find(workspace: WorkspaceId, no: number): Promise<Follow | null>;
  /** Those on and paused, by number. */
  ofOwners(workspace: WorkspaceId, owners: readonly string[]): Promise<readonly Follow[]>;
  change(
    workspace: WorkspaceId,
    no: number,
    to: Partial<Pick<Follow, 'state' | 'mutedUntil' | 'reason' | 'destination'>>,
    gesture: string,
  ): Promise<Follow | null>;
  /** Pauses all that goes to a destination. */
  pause(workspace: WorkspaceId, destination: string, reason: string): Promise<void>;
  /** Of all workspaces, by revision. */
  changedSince(revision: number, limit: number): Promise<readonly Follow[]>;
  timing(workspace: WorkspaceId, owner: string): Promise<AlertTiming | null>;
  setTiming(workspace: WorkspaceId, owner: string, timing: AlertTiming): Promise<void>;
}

/** Something that happened to the library and may be told. */
export interface NewsRow {
  readonly no: number;
  /** `article`: a new one. `change`: one that was read anew, corrected or removed. `record`: a partnership was corrected. */
  readonly kind: 'article' | 'change' | 'record';
  readonly id: ArticleId | PartnershipId;
}

/** A reading of an article as the ledger keeps it, without its quotes. */
export interface KeptStage {
  readonly articleId: ArticleId;
  readonly no: number;
  readonly kind: StageKind;
  readonly own: string;
  readonly home: string;
  readonly partnership: PartnershipId | null;
}

/** By what an event is known again: `t` a telling (article, parties, kind), `s` a story (and parties, where it tells a stage). */
export interface EventKey {
  readonly key: string;
  /** Of the article it was read from; null for a story's. */
  readonly articleId: ArticleId | null;
}

/** What was told of an event: what a correction is measured against. */
export interface EventFacts {
  readonly kind: StageKind | 'story';
  readonly parties: readonly CompanyId[];
  /** ISO day that a source states; empty where none does. */
  readonly day: string;
  /** ISO day of the report it was first told by; empty where that has none. */
  readonly reported: string;
  readonly value: string | null;
}

export interface AlertEvent {
  readonly id: string;
  readonly said: EventFacts;
}

/** An alert as it is kept: all that its message says, in the owner's language. */
export interface AlertContent {
  readonly language: 'en' | 'ko';
  /** "KT × Nokia: contract". */
  readonly headline: string;
  readonly detail: string;
  /** One line: why it came. */
  readonly why: string;
  /** "Now a contract; told before as an MOU." Null for a first alert. */
  readonly before: string | null;
  readonly source: SourceLine | null;
  /** What pressing "ask about this" asks. */
  readonly ask: string;
}

export interface NewAlert {
  readonly workspace: WorkspaceId;
  readonly destination: string;
  readonly event: string;
  readonly owner: string;
  readonly follow: number;
  readonly content: AlertContent;
  /** ISO instant; null for at once. */
  readonly dueAt: string | null;
  /** Key of the message whose thread it goes into, and once it is told stands in; null at the top. */
  readonly thread: string | null;
  readonly correction: boolean;
}

export interface Alert extends NewAlert {
  /** `A77` is number 77 of its workspace. */
  readonly no: number;
  readonly state: 'waiting' | 'sent' | 'dropped';
  /** Key of the message that told it. */
  readonly message: string | null;
}

/** Key of the message at the top of the thread in which an alert was told: replies have no threads of their own. */
export function topOf({ thread, message }: Pick<Alert, 'thread' | 'message'>): string | null {
  return thread ?? message;
}

/** Key in the outbox of the message that tells an alert alone. */
export function messageOf(no: number): string {
  return `alert:${no}`;
}
