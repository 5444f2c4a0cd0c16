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
import type { CompanyId, WorkspaceId } from './ids.ts';

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
