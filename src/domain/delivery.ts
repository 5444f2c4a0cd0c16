// What we owe a place, what a try of it came to, and how its row is left.
import type { WorkspaceId } from './ids.ts';
import type { Lease } from './lease.ts';
import type { Live } from './live-message.ts';
import type { Reply } from './reply.ts';

export interface NewDelivery {
  readonly workspace: WorkspaceId;
  readonly destination: string;
  readonly via: string | null;
  /** With workspace and destination: what makes two deliveries the same message. */
  readonly key: string;
  /** Parts of one message, in order. Each goes out after the one before it, in the first one's thread. */
  readonly parts: readonly Reply[];
  /** A post where absent. An edit has one part, a withdrawal none; of what is not sent yet both change what is owed. */
  readonly act?: Act;
  /** Key of an earlier message to the same destination: this one goes into its thread. At the top where it is not there. */
  readonly inThreadOf?: string;
  /** The first part stands there already, in part: it is finished there. */
  readonly live?: Live | null;
  /**
   * ISO instant since which it may stand there by another hand: a second deployment on another database, or this one
   * before its library was restored. It is looked for before it is posted for the first time.
   */
  readonly mayStandSince?: string;
}

/** What a delivery does at the platform; `of` is the key of the message in the same destination that it changes. */
export type Act =
  | { readonly kind: 'post' }
  | { readonly kind: 'edit'; readonly of: string; readonly part: number }
  | { readonly kind: 'withdraw'; readonly of: string; readonly part: number };

export interface Delivery extends Lease {
  readonly workspace: WorkspaceId;
  readonly destination: string;
  readonly via: string | null;
  readonly key: string;
  /** Counted from 0. */
  readonly part: number;
  /** Of a withdrawal what the message said: its language is that of what stands there instead, if anything must. */
  readonly reply: Reply;
  readonly act: DeliveryAct;
  /** An earlier try may have reached the platform: look there before posting. */
  readonly maybePosted: boolean;
  /** No try of ours reached the platform; it may stand there all the same: look there before posting, if that is allowed. */
  readonly lookFirst?: boolean;
  /** ISO instant of the first try; where it may stand by another hand, since when. */
  readonly firstTried: string;
  /** The platform's id of the message that this one goes under; null where it goes where the destination says. */
  readonly threadRoot: string | null;
  /** What an earlier try noted as its platform's id (`NoteRemote`); null where none did. */
  readonly remoteId: string | null;
  /** Somebody took it back meanwhile: where it is not there, it is not posted any more. */
  readonly unwanted?: boolean;
  /** Opened while it was being written: finished where `remoteId` says; where that is null it may stand there, empty. */
  readonly live?: boolean;
}

/** As `Act`, with the changed message named as the platform names it. Edits and withdrawals may be repeated without harm. */
export type DeliveryAct =
  | { readonly kind: 'post' }
  | {
      readonly kind: 'edit' | 'withdraw';
      readonly remoteId: string;
      /** Key and part of the message that it changes. */
      readonly of: string;
      readonly part: number;
    };

/**
 * Keeps the platform's id of a message whose content is still to come, so that a later try goes on with it. False where
 * the lease was lost: then do nothing more.
 */
export type NoteRemote = (remoteId: string) => Promise<boolean>;

/** What became of one try. */
export type Outcome =
  /** `found`: it stood there already. */
  | {
      readonly kind: 'delivered';
      readonly remoteId: string | null;
      readonly removed?: number;
      readonly found?: boolean;
    }
  /** Surely not posted; may be tried again. `quiet`: how far the platform wants to hear nothing until then. */
  | { readonly kind: 'retry'; readonly reason: string; readonly afterMs: number | null; readonly quiet?: Quiet }
  /** Surely not posted, and never will be: an operator has to see it. */
  | {
      readonly kind: 'rejected';
      readonly reason: string;
      /** The place takes nothing more from us (archived, uninstalled, blocked): what is set for it pauses. */
      readonly gone?: boolean;
    }
  /** It may have been posted. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Nothing more to this destination, or to none of the workspace. */
export type Quiet = 'destination' | 'workspace';

/** What a look at the platform found of a message that may have been posted. */
export type Sighting =
  /** `removed`: copies that were taken away. */
  | { readonly kind: 'posted'; readonly remoteId: string; readonly removed?: number }
  | { readonly kind: 'absent'; readonly removed?: number }
  /** `refused`: the platform answered, and does not show it (busy, or not allowed). */
  | { readonly kind: 'unknown'; readonly reason: string; readonly refused?: boolean };

/** How a delivery's row is left after a try. */
export type Settled =
  | {
      readonly state: 'sent';
      readonly remoteId: string | null;
      /** Copies that were taken away. */
      readonly removed?: number;
      /** It stood there already: so may its later parts. */
      readonly found?: boolean;
    }
  | {
      readonly state: 'pending';
      readonly delayMs: number;
      readonly maybePosted: boolean;
      readonly reason: string;
      readonly quiet: Quiet | null;
    }
  | { readonly state: 'rejected' | 'held'; readonly reason: string };
