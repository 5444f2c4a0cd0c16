/**
 * Mail of the house: what people sent us (inbox) and what we owe them (outbox), with the stores that keep both.
 *
 * arrival      one gesture of a person that wants an answer; kept before the platform is told that we have it
 * delivery     one message to one place: sent, or still owed, or known to be impossible
 * destination  where a delivery goes, as the adapter writes it (`slack:T1/C1/1700000000.000100`); opaque to the core
 * place        the conversation something was written in: what a digest or a channel's follows are set for
 * via          a short-lived secret address that only this delivery may use; forgotten as soon as it is settled
 */
import type { WorkspaceId } from './ids.ts';
import type { Reply } from './reply.ts';

export interface Place {
  readonly kind: 'personal' | 'group' | 'channel';
  /** The platform's id of the conversation. */
  readonly id: string;
  /** Where a post of ours goes that answers nobody. */
  readonly destination: string;
}

export interface Arrival {
  readonly workspace: WorkspaceId;
  /** The platform's id of the person who wrote or pressed. */
  readonly by: string;
  readonly place: Place;
  /** The platform's id of the event: the same whenever it is sent again. */
  readonly eventKey: string;
  /** The same for every event that one gesture of a person caused (a mention arrives as two). */
  readonly gestureKey: string;
  /** Key of the thread's memory. */
  readonly thread: string;
  readonly destination: string;
  readonly via: string | null;
  /** As typed, without the mention of the bot. */
  readonly text: string;
  /** The person's interface language, where the platform tells it. */
  readonly language: 'en' | 'ko' | null;
}

/** Proof that a row was claimed: every later write names it, and does nothing where the lease went to somebody else. */
export interface Lease {
  readonly id: number;
  readonly attempt: number;
}

export interface ClaimedArrival extends Arrival, Lease {
  /** What an earlier try opened for its answer. */
  readonly live: Live | null;
}

/** A message opened while its content is still being written. */
export interface Live {
  /** Null: whether it stands there, and where, is not known. */
  readonly remoteId: string | null;
}

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

export interface InboxStore {
  /** False where the event or its gesture is known. Committed when it resolves, so that we may acknowledge. */
  insert(arrival: Arrival): Promise<boolean>;
  /** Those that wait or whose claim ran out, oldest first. */
  claim(limit: number): Promise<readonly ClaimedArrival[]>;
  /** What was opened for its answer, before that is shown anything. False where the lease was lost: nothing is written. */
  noteLive(arrival: Lease, live: Live | null): Promise<boolean>;
  /** One transaction: the arrival is answered and its answer owed. False where the lease was lost: nothing is written. */
  answer(arrival: ClaimedArrival, answer: NewDelivery): Promise<boolean>;
  /** Gives it back after a failure. */
  release(arrival: ClaimedArrival, delayMs: number): Promise<void>;
  /** True where we answered, or are about to answer, something in this thread. */
  takesPartIn(workspace: WorkspaceId, thread: string): Promise<boolean>;
  waiting(): Promise<number>;
  /** Deletes what was answered longer ago. */
  forget(olderThanMs: number): Promise<void>;
}

export interface OutboxStore {
  /** A message that is owed or sent already stays as it is. */
  enqueue(message: NewDelivery): Promise<void>;
  claim(limit: number): Promise<readonly Delivery[]>;
  /** False where the lease was lost: nothing is written. */
  settle(delivery: Delivery, settled: Settled): Promise<boolean>;
  /** False where the lease was lost: nothing is written. */
  noteRemote(delivery: Lease, remoteId: string): Promise<boolean>;
  /** Owes the withdrawal of the whole message that a delivery is part of, last part first; how many. 0: no such message. */
  retract(id: number): Promise<number>;
  /** Newest first. */
  list(limit: number): Promise<readonly DeliveryReport[]>;
  /** Deletes what was settled longer ago, delivered or not. */
  forget(olderThanMs: number): Promise<void>;
}

/**
 * Posts are looked at again for copies of them: a machine that slept at the worst moment may have sent one twice. What
 * was withdrawn since comes as its withdrawal: whatever else stands there of it goes.
 */
export interface AuditStore {
  /** Those that are due, as deliveries that may have been posted; nobody else looks at them for a while. */
  claim(limit: number): Promise<readonly Delivery[]>;
  /** It was looked at, and so many copies were taken away. */
  looked(delivery: Lease, removed: number): Promise<void>;
}

/** What an operator watches. */
export interface MailFigures {
  /** Deliveries by their state. */
  readonly deliveries: Readonly<Record<DeliveryReport['state'], number>>;
  /** How long the one that has waited longest could have gone out already. */
  readonly lagSeconds: number;
  /** Copies that were taken away: must stay 0. */
  readonly copiesRemoved: number;
  readonly auditsOpen: number;
  readonly inboxWaiting: number;
}

export interface DeliveryReport {
  readonly id: number;
  readonly workspace: WorkspaceId;
  readonly destination: string;
  readonly key: string;
  readonly part: number;
  readonly act: Act['kind'];
  /** `withdrawn`: taken back, or an edit of what is not there any more. */
  readonly state: 'pending' | 'sending' | 'sent' | 'rejected' | 'held' | 'withdrawn';
  readonly attempt: number;
  readonly nextAt: string;
  readonly remoteId: string | null;
  readonly reason: string | null;
}
