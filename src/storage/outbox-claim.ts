/** Claims of what is due: a lease, under which nobody else sends it, and what a delivery has to know of the others. */
import type { Delivery } from '../domain/delivery.ts';
import type { Database, Engine, Transactional } from './database.ts';
import type { LeaseTime } from './lease-time.ts';
import { actOf, isUnwanted, settleWithoutTarget } from './outbox-acts.ts';
import { due } from './outbox-due.ts';
import { quieten } from './outbox-quiet.ts';
import { mayStand, type OutboxRow, threadRoot, toDelivery } from './outbox-rows.ts';

export interface ClaimSettings {
  readonly leaseMs: number;
  /** Longer than a request's timeout and the latest that its bytes can still arrive. */
  readonly quarantineMs: number;
  /** Between two messages to one destination; 0 where absent. */
  readonly spacingMs?: number;
  /** Platforms that are connected here: what goes elsewhere is left to whoever can deliver it. All where absent. */
  readonly platforms?: () => readonly string[];
}

/** Due rows that are looked through for different destinations, for each one wanted. */
const LOOKED_THROUGH = 8;

export async function anyDue(database: Database, at: LeaseTime, settings: ClaimSettings): Promise<boolean> {
  return (await due(database.read, at, settings.platforms?.()).select('o.id').limit(1).execute()).length > 0;
}

export async function claim(
  tx: Transactional,
  engine: Engine,
  limit: number,
  at: LeaseTime,
  settings: ClaimSettings,
): Promise<readonly Delivery[]> {
  let open = due(tx, at, settings.platforms?.())
    .select(['o.id', 'o.workspace', 'o.destination'])
    // What is taken back goes before what of it would still follow.
    .orderBy((e) => e.case().when('o.act', '=', 'withdraw').then(0).else(1).end())
    // An answer, for which a person waits, goes before what nobody asked for; every beginning before what follows one.
    .orderBy((e) => e.case().when('o.audits_left', '=', 0).then(0).else(1).end())
    .orderBy('o.part')
    .orderBy('o.free_at')
    .orderBy('o.id')
    .limit(limit * LOOKED_THROUGH);
  if (engine === 'postgres') open = open.forUpdate('o').skipLocked();
  const ids = onePerDestination(await open.execute(), limit);
  if (ids.length === 0) return [];
  const rows = await tx
    .updateTable('outbox')
    .set((e) => ({
      attempt: e('attempt', '+', 1),
      // Claimed while `sending`: whoever held it before may have reached the platform.
      maybe_posted: e.case().when('state', '=', 'sending').then(mayStand.tried).else(e.ref('maybe_posted')).end(),
      state: 'sending',
      first_tried: e.fn.coalesce('first_tried', at(0)),
      free_at: at(settings.leaseMs + settings.quarantineMs),
    }))
    .where('id', 'in', ids)
    .returningAll()
    .execute();
  const deliveries: Delivery[] = [];
  for (const row of rows.sort((a, b) => a.id - b.id)) {
    const delivery = await withSurroundings(tx, row);
    if (delivery === null) await settleWithoutTarget(tx, row);
    else deliveries.push(delivery);
    if (settings.spacingMs) await quieten(tx, engine, row, 'destination', at(settings.spacingMs));
  }
  return deliveries;
}

/** Fair to many: the next message to a place waits while others have had none. */
function onePerDestination(open: readonly Pick<OutboxRow, 'id' | 'workspace' | 'destination'>[], limit: number) {
  const first = new Map<string, number>();
  for (const { id, workspace, destination } of open) {
    const place = `${workspace} ${destination}`;
    if (!first.has(place)) first.set(place, id);
  }
  return [...first.values()].slice(0, limit);
}

/** Null for a change of what is not there any more. */
async function withSurroundings(tx: Transactional, row: OutboxRow): Promise<Delivery | null> {
  const act = await actOf(tx, row);
  if (act === null) return null;
  return toDelivery(row, { act, threadRoot: await threadRoot(tx, row), unwanted: await isUnwanted(tx, row) });
}
