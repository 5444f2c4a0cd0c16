/** The door for adapters: what a platform hands in, and what it gets back to render. */
import type { Reply } from '../domain/reply.ts';

export interface IncomingMessage {
  /** As typed, without the mention of the bot. */
  readonly text: string;
  /** Key of the thread the message stands in; its turns share a subject. */
  readonly thread: string;
}

export interface ChatAdapter {
  readonly name: string;
  /** Runs until the platform or the person ends it. */
  run(handle: (message: IncomingMessage) => Promise<Reply>): Promise<void>;
}
