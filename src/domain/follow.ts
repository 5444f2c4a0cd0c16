/**
 * What people follow, and when they want to be told.
 *
 * follow   one subject (a company, a pair, a topic) for one person or one place
 * owner    whose follows share their times of telling: `person:U1`, or `place:C1` for a channel
 */
import type { CompanyId, WorkspaceId } from './ids.ts';
import type { StageKind } from './partnership.ts';

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
