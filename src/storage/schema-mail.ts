/** The tables of the post room: what people sent, what we owe them, what they think of it, where we may speak. */
import type { Generated } from 'kysely';

/** What people sent and wait to see answered. `free_at`: when it may be claimed (again). */
export interface InboxTable {
  id: Generated<number>;
  workspace: string;
  /** The platform's id of who wrote it. */
  by: string;
  /** JSON: the conversation it was written in. */
  place: string;
  event_key: string;
  gesture_key: string;
  thread: string;
  destination: string;
  via: string | null;
  text: string;
  language: string | null;
  /** waiting | claimed | answered */
  state: string;
  attempt: number;
  received_at: string;
  free_at: string;
  /** The platform's id of a message that was opened for its answer; '' where one may stand there, nobody knows which. */
  live: string | null;
}

/** What we owe. `free_at`: when it may be tried (again); for a claimed one the end of its lease and quarantine. */
export interface OutboxTable {
  id: Generated<number>;
  workspace: string;
  destination: string;
  via: string | null;
  key: string;
  part: number;
  /** JSON, frozen: a later try says the same. */
  reply: string;
  /** pending | sending | sent | rejected | held | withdrawn */
  state: string;
  attempt: number;
  maybe_posted: number;
  first_tried: string | null;
  free_at: string;
  remote_id: string | null;
  reason: string | null;
  /** post | edit | withdraw; the last two change part `of_part` of the message `of_key` in the same destination. */
  act: string;
  of_key: string | null;
  of_part: number | null;
  /** Key of the message in the same destination that it goes under. */
  in_thread_of: string | null;
  /** How often it is still to be looked at for copies, and when next; null where it is not. */
  audits_left: number;
  audit_at: string | null;
  /** Copies of it that were found and taken away. */
  removed: number;
  /** 1: opened while it was being written. It is finished, not posted, where `remote_id` says what stands there. */
  live: number;
}

export interface FeedbackTable {
  workspace: string;
  answer_id: string;
  by: string;
  at: string;
  good: number;
}

/** What a reader says is wrong; a steward may apply it. */
export interface ProposalsTable {
  workspace: string;
  id: string;
  at: string;
  by: string;
  answer_id: string;
  /** wrong-fact | wrong-source | out-of-date */
  kind: string;
  /** What it is about, as it was shown. */
  about: string;
  text: string;
  /** open | applied | declined */
  state: string;
  settled_by: string | null;
  settled_at: string | null;
}

/** Conversations that we may speak in unasked; `gone_at` where we were taken out. */
export interface InstallationsTable {
  workspace: string;
  place: string;
  /** personal | group | channel */
  kind: string;
  destination: string;
  team: string | null;
  by: string;
  at: string;
  gone_at: string | null;
}

export interface ToldAnswersTable {
  workspace: string;
  place: string;
  remote_id: string;
  answer_id: string;
  at: string;
}

export interface ClientSettingsTable {
  workspace: string;
  person: string;
  zone: string | null;
  language: string | null;
}
