/**
 * What happened, and who was told of it.
 *
 * event    one stage of one partnership, or one story that tells none: what an alert is about, whoever tells it
 * alert    an event told to one destination, once and never again
 */
import type { ArticleId, CompanyId, PartnershipId, WorkspaceId } from './ids.ts';
import type { StageKind } from './partnership.ts';
import type { SourceLine } from './reply.ts';

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
