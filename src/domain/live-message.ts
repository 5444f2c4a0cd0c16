/** A message that is shown while it is being written, as an adapter opens it. */
import type { Reply } from './reply.ts';

/** It stands at the platform, empty until something is shown. */
export interface LiveMessage {
  readonly remoteId: string;
  /** From one call to the next; as soon as it likes where absent. */
  readonly gapMs?: number;
  /** All that holds so far, which is never less than before. One call at a time. */
  show(soFar: Reply): Promise<void>;
  /** Somebody else answers: takes it away. Only while it is empty. */
  abandon(): Promise<void>;
}

/** Null where the platform surely opened nothing; rejects where it may have. */
export type OpenLive = () => Promise<LiveMessage | null>;

/** Gets all that holds so far; null where nobody can watch. */
export type ShowSoFar = ((soFar: Reply) => void) | null;

/** What is kept of it while its content is still being written. */
export interface Live {
  /** Null: whether it stands there, and where, is not known. */
  readonly remoteId: string | null;
}
