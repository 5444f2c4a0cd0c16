// What a person sent us, and where from.
import type { WorkspaceId } from './ids.ts';
import type { Lease } from './lease.ts';
import type { Live } from './live-message.ts';

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

export interface ClaimedArrival extends Arrival, Lease {
  /** What an earlier try opened for its answer. */
  readonly live: Live | null;
}
