/** What alerting asks of storage. */

import type { Alert, AlertEvent, EventFacts, EventKey, KeptStage, NewAlert, NewsRow } from './alert.ts';
import type { NewDelivery } from './delivery.ts';
import type { AlertTiming, Follow } from './follow.ts';
import type { ArticleId, PartnershipId, WorkspaceId } from './ids.ts';
import type { StageReading } from './stage-reading.ts';

export interface AlertStore {
  /** Oldest first. */
  news(limit: number): Promise<readonly NewsRow[]>;
  /** Forgets news of articles published before that day, where nobody was told of them. */
  skipOld(before: string): Promise<void>;
  readings(articles: readonly ArticleId[]): Promise<readonly (KeptStage & { readonly reading: StageReading })[]>;
  tellings(articles: readonly ArticleId[]): Promise<readonly KeptStage[]>;
  /** The articles that tell of these partnerships. */
  articlesOf(partnerships: readonly PartnershipId[]): Promise<readonly ArticleId[]>;
  /** The events that these articles told, with all their keys. */
  eventsOfArticles(
    articles: readonly ArticleId[],
  ): Promise<readonly (AlertEvent & { readonly keys: readonly EventKey[] })[]>;
  /** Waiting alerts whose time has come, with all that wait for the same destination and are due. */
  due(now: string, limit: number): Promise<readonly Alert[]>;
  find(workspace: WorkspaceId, no: number): Promise<Alert | null>;
  /** Makes the events of an alert's partnership not relevant to a follow, or relevant again. */
  setMute(alert: Alert, events: readonly string[], by: string | null): Promise<void>;
  write<T>(work: (writer: AlertWriter) => Promise<T>): Promise<T>;
}

/** Inside one write transaction, which other replicas wait for. */
export interface AlertWriter {
  /** Takes the rows out; those that were still there. */
  takeNews(numbers: readonly number[]): Promise<ReadonlySet<number>>;
  /** The event each key belongs to. */
  events(keys: readonly string[]): Promise<ReadonlyMap<string, AlertEvent>>;
  addEvent(event: AlertEvent): Promise<void>;
  /** A key that is known already stays with its event. */
  addKeys(event: string, keys: readonly EventKey[]): Promise<void>;
  say(event: string, said: EventFacts): Promise<void>;
  /** Every destination's, corrections left out. */
  alerts(events: readonly string[]): Promise<readonly Alert[]>;
  /** `workspace follow event` of what was called not relevant. */
  mutes(events: readonly string[]): Promise<ReadonlySet<string>>;
  /** By `workspace owner`. */
  timings(owners: readonly Pick<Follow, 'workspace' | 'owner'>[]): Promise<ReadonlyMap<string, AlertTiming>>;
  /** How many messages an owner got since then. By `workspace owner`. */
  sentSince(
    owners: readonly Pick<Follow, 'workspace' | 'owner'>[],
    since: (owner: string) => string,
  ): Promise<ReadonlyMap<string, number>>;
  /** Those of them that still wait. */
  waiting(alerts: readonly Alert[]): Promise<readonly Alert[]>;
  follows(
    of: readonly { readonly workspace: WorkspaceId; readonly no: number }[],
  ): Promise<ReadonlyMap<string, Follow>>;
  /** Those that were new, numbered. What is due at once counts as told by a message of its own (`messageOf`). */
  insert(alerts: readonly NewAlert[], at: string): Promise<readonly Alert[]>;
  /** Told by that message, wherever they were meant to go. */
  tell(alerts: readonly Alert[], message: Pick<NewDelivery, 'key' | 'inThreadOf'>, at: string): Promise<void>;
  /** They go on waiting. */
  postpone(alerts: readonly Alert[], dueAt: string): Promise<void>;
  owe(messages: readonly NewDelivery[]): Promise<void>;
  drop(alerts: readonly Alert[]): Promise<void>;
}
