/**
 * Mail of the house: what people sent us (inbox) and what we owe them (outbox), and the stores that keep both.
 *
 * arrival      one gesture of a person that wants an answer; kept before the platform is told that we have it
 * delivery     one message to one place: sent, or still owed, or known to be impossible
 * destination  where a delivery goes, as the adapter writes it (`slack:T1/C1/1700000000.000100`); opaque to the core
 * place        the conversation something was written in: what a digest or a channel's follows are set for
 * via          a short-lived secret address that only this delivery may use; forgotten as soon as it is settled
 */
import type { Arrival, ClaimedArrival } from './arrival.ts';
import type { Act, Delivery, NewDelivery, Settled } from './delivery.ts';
import type { WorkspaceId } from './ids.ts';
import type { Lease } from './lease.ts';
import type { Live } from './live-message.ts';

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
