/** Writing what was told to whom, inside one write transaction: an alert and the message that tells it are one. */
import type { Selectable } from 'kysely';
import {
  type Alert,
  type AlertContent,
  type AlertEvent,
  type EventFacts,
  type EventKey,
  messageOf,
  type NewAlert,
} from '../domain/alert.ts';
import type { AlertWriter } from '../domain/alert-store.ts';
import type { AlertTiming } from '../domain/follow.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';
import { countOn, followsByNo } from './follow-store.ts';
import type { LeaseTime } from './lease-time.ts';
import { addPosts } from './outbox-store.ts';
import type { AlertsTable } from './schema-follows.ts';

export function alertWriter(tx: Transactional, organisation: string, at: LeaseTime): AlertWriter {
  return {
    takeNews: (numbers) => takeNews(tx, organisation, numbers),
    events: (keys) => eventsByKey(tx, organisation, keys),
    async addEvent({ id, said }) {
      await tx
        .insertInto('alert_events')
        .values({ organisation, id, said: storable(JSON.stringify(said)) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    addKeys: (event, keys) => addKeys(tx, organisation, event, keys),
    async say(event, said) {
      const row = tx.updateTable('alert_events').set({ said: storable(JSON.stringify(said)) });
      await row.where('organisation', '=', organisation).where('id', '=', event).execute();
    },
    alerts: (events) => alertsOf(tx, events),
    mutes: (events) => mutes(tx, events),
    timings: (owners) => timings(tx, owners),
    sentSince: (owners, since) => sentSince(tx, owners, since),
    waiting: (alerts) => waiting(tx, alerts),
    follows: (of) => followsByNo(tx, of),
    insert: (alerts, now) => insert(tx, alerts, now),
    tell: (alerts, { key, inThreadOf }, now) =>
      settle(tx, alerts, { state: 'sent', message: key, thread: inThreadOf ?? null, sent_at: now }),
    postpone: (alerts, dueAt) => settle(tx, alerts, { due_at: dueAt }),
    owe: (messages) => addPosts(tx, messages, at),
    drop: (alerts) => settle(tx, alerts, { state: 'dropped' }),
  };
}

async function takeNews(
  tx: Transactional,
  organisation: string,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  const taken = new Set<number>();
  for (const some of chunksOf(numbers, 1)) {
    const rows = tx.deleteFrom('news').where('organisation', '=', organisation).where('no', 'in', some);
    for (const { no } of await rows.returning('no').execute()) taken.add(no);
  }
  return taken;
}

async function eventsByKey(tx: Transactional, organisation: string, keys: readonly string[]) {
  const found = new Map<string, AlertEvent>();
  for (const some of chunksOf(keys.map(storable), 1)) {
    const rows = await tx
      .selectFrom('alert_event_keys as k')
      .innerJoin('alert_events as e', (join) =>
        join.onRef('e.organisation', '=', 'k.organisation').onRef('e.id', '=', 'k.event'),
      )
      .select(['k.key', 'e.id', 'e.said'])
      .where('k.organisation', '=', organisation)
      .where('k.key', 'in', some)
      .execute();
    for (const { key, id, said } of rows) found.set(key, { id, said: JSON.parse(said) as EventFacts });
  }
  return found;
}

async function addKeys(tx: Transactional, organisation: string, event: string, keys: readonly EventKey[]) {
  for (const some of chunksOf(keys, 4)) {
    await tx
      .insertInto('alert_event_keys')
      .values(some.map(({ key, articleId }) => ({ organisation, key: storable(key), event, article_id: articleId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function alertsOf(tx: Transactional, events: readonly string[]): Promise<Alert[]> {
  const found: Alert[] = [];
  for (const some of chunksOf(events, 1)) {
    const rows = tx.selectFrom('alerts').selectAll().where('event', 'in', some).where('correction', '=', 0);
    found.push(...(await rows.orderBy('no').execute()).map(toAlert));
  }
  return found;
}

async function waiting(tx: Transactional, alerts: readonly Alert[]): Promise<Alert[]> {
  const found: Alert[] = [];
  for (const workspace of new Set(alerts.map((one) => one.workspace))) {
    const numbers = alerts.flatMap((one) => (one.workspace === workspace ? one.no : []));
    for (const some of chunksOf(numbers, 1)) {
      const rows = tx.selectFrom('alerts').selectAll().where('workspace', '=', workspace).where('no', 'in', some);
      found.push(...(await rows.where('state', '=', 'waiting').orderBy('no').execute()).map(toAlert));
    }
  }
  return found;
}

async function mutes(tx: Transactional, events: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const some of chunksOf(events, 1)) {
    const rows = tx.selectFrom('follow_mutes').select(['workspace', 'follow', 'event']).where('event', 'in', some);
    for (const { workspace, follow, event } of await rows.execute()) found.add(`${workspace} ${follow} ${event}`);
  }
  return found;
}

type Owner = Parameters<AlertWriter['timings']>[0][number];

function byWorkspace(owners: readonly Owner[]): readonly (readonly [WorkspaceId, readonly string[]])[] {
  const grouped = new Map<WorkspaceId, Set<string>>();
  for (const { workspace, owner } of owners) {
    const known = grouped.get(workspace);
    if (known) known.add(owner);
    else grouped.set(workspace, new Set([owner]));
  }
  return [...grouped].map(([workspace, names]) => [workspace, [...names]]);
}

async function timings(tx: Transactional, owners: readonly Owner[]) {
  const found = new Map<string, AlertTiming>();
  for (const [workspace, names] of byWorkspace(owners)) {
    for (const some of chunksOf(names, 1)) {
      const rows = tx.selectFrom('follow_timings').select(['owner', 'timing']).where('workspace', '=', workspace);
      for (const { owner, timing } of await rows.where('owner', 'in', some).execute())
        found.set(`${workspace} ${owner}`, JSON.parse(timing) as AlertTiming);
    }
  }
  return found;
}

/** Each message once, however many alerts it tells; an owner's day begins in their own zone. */
async function sentSince(tx: Transactional, owners: readonly Owner[], since: (owner: string) => string) {
  const earliest = owners.map(({ workspace, owner }) => since(`${workspace} ${owner}`)).sort()[0] ?? '';
  const messages = new Map<string, Set<string>>();
  for (const [workspace, names] of byWorkspace(owners)) {
    for (const some of chunksOf(names, 1)) {
      const rows = await tx
        .selectFrom('alerts')
        .select(['owner', 'message', 'sent_at'])
        .where('workspace', '=', workspace)
        .where('owner', 'in', some)
        .where('sent_at', '>=', earliest)
        .execute();
      for (const { owner, message, sent_at } of rows) {
        const name = `${workspace} ${owner}`;
        if (message === null || (sent_at ?? '') < since(name)) continue;
        messages.set(name, (messages.get(name) ?? new Set()).add(message));
      }
    }
  }
  return new Map([...messages].map(([name, keys]) => [name, keys.size]));
}

async function insert(tx: Transactional, alerts: readonly NewAlert[], now: string): Promise<Alert[]> {
  const inserted: Alert[] = [];
  for (const workspace of new Set(alerts.map((one) => one.workspace))) {
    const mine = alerts.filter((one) => one.workspace === workspace);
    const last = await countOn(tx, workspace, 'alert', mine.length);
    const rows = mine.map((one, i) => toRow(one, last - mine.length + 1 + i, now));
    for (const some of chunksOf(rows, 13)) {
      const added = tx
        .insertInto('alerts')
        .values(some)
        .onConflict((conflict) => conflict.doNothing());
      inserted.push(...(await added.returningAll().execute()).map(toAlert));
    }
  }
  return inserted.sort((a, b) => a.no - b.no);
}

function toRow(one: NewAlert, no: number, now: string): AlertsTable {
  const { workspace, destination, event, owner, follow, content, dueAt, thread, correction } = one;
  const told = dueAt === null;
  return {
    workspace,
    destination,
    event,
    no,
    owner,
    follow,
    content: storable(JSON.stringify(content)),
    state: told ? 'sent' : 'waiting',
    due_at: dueAt,
    sent_at: told ? now : null,
    thread,
    message: told ? messageOf(no) : null,
    correction: correction ? 1 : 0,
  };
}

async function settle(
  tx: Transactional,
  alerts: readonly Alert[],
  to: Partial<Pick<AlertsTable, 'state' | 'message' | 'thread' | 'sent_at' | 'due_at'>>,
): Promise<void> {
  for (const workspace of new Set(alerts.map((one) => one.workspace))) {
    const numbers = alerts.flatMap((one) => (one.workspace === workspace ? one.no : []));
    for (const some of chunksOf(numbers, 1))
      await tx.updateTable('alerts').set(to).where('workspace', '=', workspace).where('no', 'in', some).execute();
  }
}

export function toAlert(row: Selectable<AlertsTable>): Alert {
  return {
    workspace: row.workspace,
    destination: row.destination,
    event: row.event,
    no: row.no,
    owner: row.owner,
    follow: row.follow,
    content: JSON.parse(row.content) as AlertContent,
    state: row.state as Alert['state'],
    dueAt: row.due_at,
    thread: row.thread,
    message: row.message,
    correction: row.correction === 1,
  };
}
