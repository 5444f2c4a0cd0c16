/**
 * The outbox's rows, by the algorithm of which a thousand kills lost and doubled nothing: a claim is a lease, every
 * later write names the claim, and a message that may have been posted waits out a quarantine before anyone looks for it.
 */
import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Clock } from '../basics/clock.ts';
import { grouped } from '../basics/grouped.ts';
import type { Delivery, DeliveryReport, Lease, NewDelivery, OutboxStore, Settled } from '../domain/mail.ts';
import type { Reply } from '../domain/reply.ts';
import { storable } from './article-rows.ts';
import type { Database, Transactional } from './database.ts';
import { type LeaseTime, leaseTime } from './lease-time.ts';
import type { OutboxTable, Schema } from './schema.ts';

export interface OutboxSettings {
  readonly clock: Clock;
  readonly leaseMs: number;
  /** Longer than a request's timeout and the latest that its bytes can still arrive. */
  readonly quarantineMs: number;
}

type Row = Selectable<OutboxTable>;

export function openOutboxStore(database: Database, settings: OutboxSettings): OutboxStore {
  const at = leaseTime(database.engine, settings.clock);
  const settleGrouped = grouped((tries: readonly Tried[]) => database.write((tx) => settleAll(tx, tries, at)));
  return {
    enqueue: (message) => database.write((tx) => addDeliveries(tx, message, at)),
    claim: async (limit) => {
      if (!(await anyDue(database, at))) return [];
      return database.write((tx) => claim(tx, database, limit, at, settings));
    },
    settle: (delivery, settled) => settleGrouped({ delivery, settled }),
    noteRemote: (lease, remoteId) =>
      database.write(async (tx) => {
        const noted = tx
          .updateTable('outbox')
          .set({ remote_id: remoteId })
          .where((e) => stillMine(e, lease));
        return (await noted.executeTakeFirst()).numUpdatedRows > 0n;
      }),
    forget: (olderThanMs) =>
      database.write(async (tx) => {
        const long = tx
          .deleteFrom('outbox')
          .where('state', 'not in', ['pending', 'sending'])
          .where('free_at', '<', at(-olderThanMs));
        await long.execute();
      }),
    async list(limit) {
      const rows = await database.read.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(limit).execute();
      return rows.map(toReport);
    },
  };
}

export async function addDeliveries(tx: Transactional, message: NewDelivery, at: LeaseTime): Promise<void> {
  const { workspace, destination, via, key, parts } = message;
  if (parts.length === 0) return;
  await tx
    .insertInto('outbox')
    .values(
      parts.map((reply, part) => ({
        workspace,
        destination,
        via,
        key,
        part,
        reply: storable(JSON.stringify(reply)),
        state: 'pending',
        attempt: 0,
        maybe_posted: 0,
        first_tried: null,
        free_at: at(0),
        remote_id: null,
        reason: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Reader = Database['read'] | Transactional;

/** Due: free, and the part before it is out. */
function due(reader: Reader, at: LeaseTime) {
  return reader
    .selectFrom('outbox as o')
    .where('o.state', 'in', ['pending', 'sending'])
    .where('o.free_at', '<=', at(0))
    .where((e) =>
      e.or([
        e('o.part', '=', 0),
        e.exists(
          e
            .selectFrom('outbox as before')
            .select('before.id')
            .whereRef('before.workspace', '=', 'o.workspace')
            .whereRef('before.destination', '=', 'o.destination')
            .whereRef('before.key', '=', 'o.key')
            .where((b) => b(b.ref('before.part'), '=', b('o.part', '-', 1)))
            .where('before.state', '=', 'sent'),
        ),
      ]),
    );
}

async function anyDue(database: Database, at: LeaseTime): Promise<boolean> {
  return (await due(database.read, at).select('o.id').limit(1).execute()).length > 0;
}

async function claim(tx: Transactional, { engine }: Database, limit: number, at: LeaseTime, settings: OutboxSettings) {
  let open = due(tx, at).select('o.id').orderBy('o.free_at').orderBy('o.id').limit(limit);
  if (engine === 'postgres') open = open.forUpdate('o').skipLocked();
  const ids = (await open.execute()).map((row) => row.id);
  if (ids.length === 0) return [];
  const rows = await tx
    .updateTable('outbox')
    .set((e) => ({
      attempt: e('attempt', '+', 1),
      // Claimed while `sending`: whoever held it before may have reached the platform.
      maybe_posted: e.case().when('state', '=', 'sending').then(1).else(e.ref('maybe_posted')).end(),
      state: 'sending',
      first_tried: e.fn.coalesce('first_tried', at(0)),
      free_at: at(settings.leaseMs + settings.quarantineMs),
    }))
    .where('id', 'in', ids)
    .returningAll()
    .execute();
  const deliveries: Delivery[] = [];
  for (const row of rows.sort((a, b) => a.id - b.id)) deliveries.push(toDelivery(row, await threadRoot(tx, row)));
  return deliveries;
}

async function threadRoot(tx: Transactional, row: Row): Promise<string | null> {
  if (row.part === 0) return null;
  const first = await ofMessage(tx, row).where('part', '=', 0).executeTakeFirst();
  return first?.remote_id ?? null;
}

function ofMessage(tx: Transactional, { workspace, destination, key }: Pick<Row, 'workspace' | 'destination' | 'key'>) {
  return tx
    .selectFrom('outbox')
    .select(['id', 'remote_id'])
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('key', '=', key);
}

interface Tried {
  readonly delivery: Delivery;
  readonly settled: Settled;
}

async function settleAll(tx: Transactional, tries: readonly Tried[], at: LeaseTime): Promise<readonly boolean[]> {
  const mine: boolean[] = [];
  for (const { delivery, settled } of tries) mine.push(await settle(tx, delivery, settled, at));
  return mine;
}

async function settle(tx: Transactional, delivery: Delivery, settled: Settled, at: LeaseTime): Promise<boolean> {
  const updated = await tx
    .updateTable('outbox')
    .set(changeOf(settled, at))
    .where((e) => stillMine(e, delivery))
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return false;
  if (settled.state === 'pending' && settled.whole) await quieten(tx, delivery, settled.delayMs, at);
  if (settled.state === 'rejected' || settled.state === 'held') await stopLaterParts(tx, delivery, settled);
  return true;
}

/** Every write names the claim that it rests on. */
function stillMine(e: ExpressionBuilder<Schema, 'outbox'>, { id, attempt }: Lease) {
  return e.and([e('id', '=', id), e('attempt', '=', attempt), e('state', '=', 'sending')]);
}

function changeOf(settled: Settled, at: LeaseTime) {
  switch (settled.state) {
    case 'sent':
      return { state: 'sent', remote_id: settled.remoteId, via: null, reason: null };
    case 'pending':
      return {
        state: 'pending',
        free_at: at(settled.delayMs),
        maybe_posted: settled.maybePosted ? 1 : 0,
        reason: storable(settled.reason),
      };
    case 'rejected':
    case 'held':
      return { state: settled.state, via: null, reason: storable(settled.reason) };
  }
}

/** The platform asked for quiet: what else is owed to the same place waits too. */
async function quieten(tx: Transactional, { workspace, destination }: Delivery, delayMs: number, at: LeaseTime) {
  await tx
    .updateTable('outbox')
    .set({ free_at: at(delayMs) })
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('state', '=', 'pending')
    .where('free_at', '<', at(delayMs))
    .execute();
}

/** A message whose beginning cannot be posted is not posted in part. */
async function stopLaterParts(tx: Transactional, delivery: Delivery, { state, reason }: Settled & { reason: string }) {
  await tx
    .updateTable('outbox')
    .set({ state, via: null, reason: storable(reason) })
    .where('workspace', '=', delivery.workspace)
    .where('destination', '=', delivery.destination)
    .where('key', '=', delivery.key)
    .where('part', '>', delivery.part)
    .where('state', '=', 'pending')
    .execute();
}

function toDelivery(row: Row, first: string | null): Delivery {
  return {
    id: row.id,
    attempt: row.attempt,
    workspace: row.workspace,
    destination: row.destination,
    via: row.via,
    key: row.key,
    part: row.part,
    reply: JSON.parse(row.reply) as Reply,
    maybePosted: row.maybe_posted === 1,
    firstTried: row.first_tried ?? '',
    act: { kind: 'post' },
    threadRoot: first,
    remoteId: row.remote_id,
  };
}

function toReport(row: Row): DeliveryReport {
  return {
    id: row.id,
    workspace: row.workspace,
    destination: row.destination,
    key: row.key,
    part: row.part,
    state: row.state as DeliveryReport['state'],
    attempt: row.attempt,
    nextAt: row.free_at,
    remoteId: row.remote_id,
    reason: row.reason,
  };
}
