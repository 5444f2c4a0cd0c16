/** The tables of follows, of what happened and is not matched yet, and of what was told to whom. */
import type { Generated } from 'kysely';

export interface FollowsTable {
  workspace: string;
  no: number;
  owner: string;
  destination: string;
  by: string;
  /** JSON. */
  subject: string;
  /** JSON list. */
  kinds: string;
  mentions: number;
  /** on | paused | ended */
  state: string;
  reason: string | null;
  muted_until: string | null;
  made_by_gesture: string;
  gesture: string;
  at: string;
  revision: number;
}

export interface FollowTimingsTable {
  workspace: string;
  owner: string;
  /** JSON. */
  timing: string;
}

/** What somebody called not relevant: the events of one partnership, for one follow. */
export interface FollowMutesTable {
  workspace: string;
  follow: number;
  event: string;
  alert: number;
  by: string;
}

/** The last numbers given out in a workspace; the revision of follows is counted in the workspace `*`. */
export interface FollowCountersTable {
  workspace: string;
  name: string;
  last: number;
}

/** What happened and is not matched with the follows yet. */
export interface NewsTable {
  no: Generated<number>;
  organisation: string;
  /** article | change | record */
  kind: string;
  id: string;
}

export interface AlertEventsTable {
  organisation: string;
  id: string;
  /** JSON: what was told of it. */
  said: string;
}

/** By what an event is known again, whoever tells it. */
export interface AlertEventKeysTable {
  organisation: string;
  key: string;
  event: string;
  article_id: string | null;
}

/** What was told, or waits to be told, to whom. */
export interface AlertsTable {
  workspace: string;
  destination: string;
  event: string;
  no: number;
  owner: string;
  follow: number;
  /** JSON. */
  content: string;
  /** waiting | sent | dropped */
  state: string;
  due_at: string | null;
  sent_at: string | null;
  /** Keys in the outbox: of the message whose thread it goes into, and of its own. */
  thread: string | null;
  message: string | null;
  correction: number;
}
