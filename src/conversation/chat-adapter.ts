/** The door for adapters: what a platform hands in, and what it gets back to render. */

import type { Arrival, Place } from '../domain/arrival.ts';
import type { Delivery, NewDelivery, NoteRemote, Outcome, Sighting } from '../domain/delivery.ts';
import type { Form, Submitted } from '../domain/form.ts';
import type { AnswerId, WorkspaceId } from '../domain/ids.ts';
import type { OpenLive } from '../domain/live-message.ts';
import type { Proposal, Rating } from '../domain/opinion.ts';
import type { Person } from '../domain/person.ts';
import type { Reply } from '../domain/reply.ts';

export interface IncomingMessage {
  /** As typed, without the mention of the bot. */
  readonly text: string;
  /** Key of the thread the message stands in; its turns share a subject. */
  readonly thread: string;
  /** `local` where absent. */
  readonly workspace?: WorkspaceId;
  /** Who wrote it and where; absent where nothing can be set (a batch of questions). */
  readonly asking?: Asking;
}

/** What a command needs to know of whoever gives it. */
export interface Asking {
  readonly workspace: WorkspaceId;
  readonly by: string;
  readonly place: Place;
  /** The same when the same gesture is handled again: what a command does twice must be done once. */
  readonly gesture: string;
  person(): Promise<Person>;
  audience(): Promise<number | null>;
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
  deliver(delivery: Delivery, note: NoteRemote): Promise<Outcome>;
  look(delivery: Delivery): Promise<Sighting>;
  /** Where the answer can be shown while it is written; null, or absent, where it is posted when it is whole. */
  live?(arrival: Arrival): OpenLive | null;
  /** Its answer is owed, and what it asked for done: what shows that elsewhere may be shown anew. Best effort. */
  answered?(arrival: Arrival): Promise<void>;
  /** Shows that we are at it; best effort. */
  working(arrival: Arrival): Promise<void>;
  /** Asks the platform who somebody is. A guest where it does not know them; rejects where it cannot be asked. */
  person(workspace: WorkspaceId, id: string, place: Place): Promise<Person>;
  /** How many people read along there; null where the platform does not tell. */
  audience(workspace: WorkspaceId, place: Place): Promise<number | null>;
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
  /** A brief, partners or a timeline as they stand now; null where the text asks for none of these. */
  lookUp(text: string): Promise<Reply | null>;
  rate(rating: Rating): Promise<void>;
  propose(proposal: Proposal): Promise<void>;
  /** What it does, how to ask, how to stop it, in the words of a platform. */
  welcome(language: 'en' | 'ko', platform: 'slack' | 'teams'): Reply;
  /** What the library holds, how fresh it is, the newest in it, how to ask, and what this person has set. */
  home(language: 'en' | 'ko', who: Presser | null): Promise<Reply>;
  /** Null where there is no such form. */
  form(form: string, about: string, who: Presser, language: 'en' | 'ko'): Promise<Form | null>;
  /** The values of its fields by their ids, as they came from outside. */
  submitted(form: string, about: string, values: Readonly<Record<string, string>>, language: 'en' | 'ko'): Submitted;
  /** Questions that this library can answer. */
  prompts(language: 'en' | 'ko'): Promise<readonly string[]>;
}

/** Who opens something, and where; `place` is null where it belongs to no conversation (an app's home). */
export interface Presser {
  readonly workspace: WorkspaceId;
  readonly by: string;
  readonly place: Place | null;
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
