/** What the commands about follows need of the house, and who may do what. */
import type { Clock } from '../basics/clock.ts';
import type { Alert } from '../domain/alert.ts';
import type { AlertTiming, Follow, FollowStore, SubjectReading } from '../domain/follow.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Asking } from './chat-adapter.ts';
import type { NameFollow } from './follow-replies.ts';

export interface FollowDesk {
  readonly follows: FollowStore;
  readonly subject: (written: string) => SubjectReading;
  readonly nameOf: NameFollow;
  readonly alert: (workspace: WorkspaceId, no: number) => Promise<Alert | null>;
  /** Makes what an alert was about not relevant to its follow; relevant again where `by` is null. */
  readonly setMute: (alert: Alert, by: string | null) => Promise<void>;
  readonly usualTiming: AlertTiming;
  readonly clock: Clock;
}

export function ownerOf(asking: Asking, here: boolean): string {
  return here ? `place:${asking.place.id}` : `person:${asking.by}`;
}

/** A person has their own; what belongs to a place is for the members who write there, and for stewards. */
export function mayChange(follow: Pick<Follow, 'owner' | 'by'>, asking: Asking, person: Person): boolean {
  if (person.role === 'guest') return false;
  if (follow.owner.startsWith('person:')) return follow.owner === `person:${asking.by}`;
  return follow.owner === `place:${asking.place.id}` || follow.by === asking.by || person.role === 'steward';
}

/** The follow where there is one and this person may see it: to others there is none. */
export async function followFor(
  no: number,
  asking: Asking,
  person: Person,
  { follows }: Pick<FollowDesk, 'follows'>,
): Promise<Follow | null> {
  const found = await follows.find(asking.workspace, no);
  return found !== null && mayChange(found, asking, person) ? found : null;
}
