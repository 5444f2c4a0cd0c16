/** The door for adapters: what a platform hands in, and what it gets back to render. */
import type { AnswerId, WorkspaceId } from '../domain/ids.ts';
import type { Arrival, Delivery, NewDelivery, Outcome, Sighting } from '../domain/mail.ts';
import type { Proposal, Rating } from '../domain/opinion.ts';
import type { Reply } from '../domain/reply.ts';

export interface IncomingMessage {
  /** As typed, without the mention of the bot. */
  readonly text: string;
  /** Key of the thread the message stands in; its turns share a subject. */
  readonly thread: string;
  /** `local` where absent. */
  readonly workspace?: WorkspaceId;
}

/** An adapter whose person sits here: one message, one reply, nothing to lose in between. */
export interface ChatAdapter {
  readonly name: string;
  /** Runs until the platform or the person ends it. */
  run(handle: (message: IncomingMessage) => Promise<Reply>): Promise<void>;
}

/**
 * An adapter whose people sit elsewhere: it receives (into the inbox, before it acknowledges), renders, and delivers
 * (from the outbox). It never waits for an answer.
 */
export interface MailAdapter {
  /** The part of a destination before its colon. */
  readonly name: string;
  start(): Promise<void>;
  /** Takes nothing more in. Deliveries may go on until the outbox stops. */
  stop(): Promise<void>;
  /** A reply as messages that the platform takes; pure. Only the first keeps `answerId` and `forward`. */
  split(reply: Reply): readonly Reply[];
  deliver(delivery: Delivery): Promise<Outcome>;
  look(delivery: Delivery): Promise<Sighting>;
  /** Shows that we are at it; best effort. */
  working(arrival: Arrival): Promise<void>;
}

/** What a mail adapter may ask of the house. */
export interface ChatDesk {
  /** False where it is known already. Committed when it resolves: acknowledge then. */
  arrived(arrival: Arrival): Promise<boolean>;
  /** True where we answered in this thread, so that a follow-up needs no mention. */
  takesPartIn(workspace: WorkspaceId, thread: string): Promise<boolean>;
  /** Owes a message that no question asked for: a welcome, an answer that is shared. */
  send(message: NewDelivery): Promise<void>;
  /** An answer given in this workspace, said again; null where there is none. */
  replyOf(workspace: WorkspaceId, answer: AnswerId): Promise<Reply | null>;
  /** The quotes of an answer in their surroundings; null where there is no such answer in this workspace. */
  quotesOf(workspace: WorkspaceId, answer: AnswerId): Promise<readonly QuoteInContext[] | null>;
  rate(rating: Rating): Promise<void>;
  propose(proposal: Proposal): Promise<void>;
  welcome(language: 'en' | 'ko'): Reply;
  /** What the library holds, how fresh it is, the newest in it, how to ask. */
  home(language: 'en' | 'ko'): Promise<Reply>;
  /** Questions that this library can answer. */
  prompts(language: 'en' | 'ko'): Promise<readonly string[]>;
}

export interface QuoteInContext {
  readonly n: number;
  readonly title: string | null;
  readonly note: string;
  readonly url: string | null;
  /** Two sentences before the quote, as they stand in the article. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}
