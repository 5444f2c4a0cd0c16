/** The inbox's rows: kept once, claimed under a lease, answered once. */
import type { Selectable } from 'kysely';
import type { Clock } from '../basics/clock.ts';
import { grouped } from '../basics/grouped.ts';
import type { Arrival, ClaimedArrival, Place } from '../domain/arrival.ts';
import type { NewDelivery } from '../domain/delivery.ts';
import type { Lease } from '../domain/lease.ts';
import type { InboxStore } from '../domain/mail.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Database, Transactional } from './database.ts';
import { type LeaseTime, leaseTime } from './lease-time.ts';
import { addDeliveries } from './outbox-store.ts';
import type { InboxTable } from './schema-mail.ts';

export interface InboxSettings {
  readonly clock: Clock;
  /** How long a claim holds. Answering a second time does no harm (only one answer is kept), so it may be short. */
  readonly leaseMs: number;
}

export function openInboxStore(database: Database, { clock, leaseMs }: InboxSettings): InboxStore {
  const at = leaseTime(database.engine, clock);
  const keep = grouped((answered: readonly Answered[]) => database.write((tx) => keepAnswers(tx, answered, at)));
  return {
    insert: grouped((arrivals) => database.write((tx) => insertAll(tx, arrivals, at))),
    claim: async (limit) => {
      if (!(await anyOpen(database, at))) return [];
      return database.write((tx) => claim(tx, database, limit, at, leaseMs));
    },
    noteLive: (arrival, live) =>
      database.write((tx) => stillMine(tx, arrival, { live: live && (live.remoteId ?? '') })),
    answer: (arrival, answer) => keep({ arrival, answer }),
    release: (arrival, delayMs) =>
      database.write(async (tx) => void (await stillMine(tx, arrival, { state: 'waiting', free_at: at(delayMs) }))),
    takesPartIn: async (workspace, thread) => {
      const found = await database.read
        .selectFrom('inbox')
        .select('id')
        .where('workspace', '=', workspace)
        .where('thread', '=', thread)
        .limit(1)
        .execute();
      return found.length > 0;
    },
    forget: (olderThanMs) =>
      database.write(async (tx) => {
        const long = tx.deleteFrom('inbox').where('state', '=', 'answered').where('received_at', '<', at(-olderThanMs));
        await long.execute();
      }),
    async waiting() {
      const { count } = await database.read
        .selectFrom('inbox')
        .select((e) => e.fn.countAll<number>().as('count'))
        .where('state', '<>', 'answered')
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

/** One commit for all that came together. What came twice among them is new once. */
async function insertAll(tx: Transactional, arrivals: readonly Arrival[], at: LeaseTime): Promise<readonly boolean[]> {
  const inserted = new Set<string>();
  for (const rows of chunksOf(
    arrivals.map((arrival) => newRow(arrival, at)),
    COLUMNS,
  )) {
    const kept = await tx
      .insertInto('inbox')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning(['workspace', 'event_key'])
      .execute();
    for (const { workspace, event_key } of kept) inserted.add(`${workspace} ${event_key}`);
  }
  return arrivals.map(({ workspace, eventKey }) => inserted.delete(`${workspace} ${eventKey}`));
}

const COLUMNS = 15;

function newRow(arrival: Arrival, at: LeaseTime) {
  return {
    workspace: arrival.workspace,
    by: arrival.by,
    place: JSON.stringify(arrival.place),
    event_key: arrival.eventKey,
    gesture_key: arrival.gestureKey,
    thread: arrival.thread,
    destination: arrival.destination,
    via: arrival.via,
    text: storable(arrival.text),
    language: arrival.language,
    state: 'waiting',
    attempt: 0,
    received_at: at(0),
    free_at: at(0),
    live: null,
  };
}

/** A look without a lock first: most of the time nobody has asked anything. */
async function anyOpen(database: Database, at: LeaseTime): Promise<boolean> {
  const found = await database.read
    .selectFrom('inbox')
    .select('id')
    .where('state', '<>', 'answered')
    .where('free_at', '<=', at(0))
    .limit(1)
    .execute();
  return found.length > 0;
}

async function claim(tx: Transactional, { engine }: Database, limit: number, at: LeaseTime, leaseMs: number) {
  let open = tx
    .selectFrom('inbox')
    .select('id')
    .where('state', '<>', 'answered')
    .where('free_at', '<=', at(0))
    .orderBy('free_at')
    .orderBy('id')
    .limit(limit);
  if (engine === 'postgres') open = open.forUpdate().skipLocked();
  const ids = (await open.execute()).map((row) => row.id);
  if (ids.length === 0) return [];
  const rows = await tx
    .updateTable('inbox')
    .set((e) => ({ state: 'claimed', attempt: e('attempt', '+', 1), free_at: at(leaseMs) }))
    .where('id', 'in', ids)
    .returningAll()
    .execute();
  return rows.sort((a, b) => a.id - b.id).map(toArrival);
}

interface Answered {
  readonly arrival: ClaimedArrival;
  readonly answer: NewDelivery;
}

async function keepAnswers(
  tx: Transactional,
  answered: readonly Answered[],
  at: LeaseTime,
): Promise<readonly boolean[]> {
  const kept: boolean[] = [];
  for (const { arrival, answer } of answered) kept.push(await keepAnswer(tx, arrival, answer, at));
  return kept;
}

async function keepAnswer(tx: Transactional, arrival: ClaimedArrival, answer: NewDelivery, at: LeaseTime) {
  // What was typed is kept no longer than it takes to answer it.
  const mine = await stillMine(tx, arrival, { state: 'answered', text: '', via: null });
  if (mine) await addDeliveries(tx, answer, at, 0);
  return mine;
}

type Change = Partial<{
  state: string;
  text: string;
  via: null;
  free_at: ReturnType<LeaseTime>;
  live: string | null;
}>;

async function stillMine(tx: Transactional, { id, attempt }: Lease, change: Change): Promise<boolean> {
  const updated = await tx
    .updateTable('inbox')
    .set(change)
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', '=', 'claimed')
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

function toArrival(row: Selectable<InboxTable>): ClaimedArrival {
  return {
    id: row.id,
    attempt: row.attempt,
    workspace: row.workspace,
    by: row.by,
    place: JSON.parse(row.place) as Place,
    eventKey: row.event_key,
    gestureKey: row.gesture_key,
    thread: row.thread,
    destination: row.destination,
    via: row.via,
    text: row.text,
    language: row.language as 'en' | 'ko' | null,
    live: row.live === null ? null : { remoteId: row.live || null },
  };
}
