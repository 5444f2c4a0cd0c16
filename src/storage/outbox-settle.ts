/** What a try leaves in the outbox: of its own row, and of those that hang on it. */
import type { ExpressionBuilder } from 'kysely';
import type { Delivery, Settled } from '../domain/delivery.ts';
import type { Lease } from '../domain/lease.ts';
import { storable } from './article-rows.ts';
import type { Engine, Transactional } from './database.ts';
import type { LeaseTime } from './lease-time.ts';
import { changeWhatIsOwed, noteWithdrawal } from './outbox-acts.ts';
import { quieten } from './outbox-quiet.ts';
import { mayStand, type OutboxRow } from './outbox-rows.ts';
import type { Schema } from './schema.ts';

export interface Tried {
  readonly delivery: Delivery;
  readonly settled: Settled;
}

export interface SettleTimes {
  /** From a post to the first look for copies of it. */
  readonly auditMs: number;
  /** From a post to the next message to the same place; counted from the claim it would shrink by what the post took. */
  readonly spacingMs: number;
}

export async function settleAll(
  tx: Transactional,
  engine: Engine,
  tries: readonly Tried[],
  at: LeaseTime,
  times: SettleTimes,
) {
  const mine: boolean[] = [];
  for (const { delivery, settled } of tries) mine.push(await settle(tx, engine, { delivery, settled }, at, times));
  return mine;
}

async function settle(
  tx: Transactional,
  engine: Engine,
  { delivery, settled }: Tried,
  at: LeaseTime,
  { auditMs, spacingMs }: SettleTimes,
): Promise<boolean> {
  const row = await tx
    .updateTable('outbox')
    .set((e) => changeOf(e, settled, at, auditMs))
    .where((e) => stillMine(e, delivery))
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return false;
  if (settled.state === 'pending' && settled.quiet)
    await quieten(tx, engine, delivery, settled.quiet, at(settled.delayMs));
  if (settled.state === 'sent' && spacingMs > 0) await quieten(tx, engine, delivery, 'destination', at(spacingMs));
  if (settled.state === 'pending' && !settled.maybePosted) await changeWhatIsOwed(tx, delivery);
  if (settled.state === 'sent' && row.act === 'withdraw') await noteWithdrawal(tx, row);
  if (settled.state === 'sent' && settled.found && row.part === 0) await lookForLaterParts(tx, row);
  const stopped = settled.state === 'rejected' || settled.state === 'held';
  if (stopped && row.act === 'post') await stopLaterParts(tx, delivery, settled);
  return true;
}

/** Every write names the claim that it rests on. */
export function stillMine(e: ExpressionBuilder<Schema, 'outbox'>, { id, attempt }: Lease) {
  return e.and([e('id', '=', id), e('attempt', '=', attempt), e('state', '=', 'sending')]);
}

function changeOf(e: ExpressionBuilder<Schema, 'outbox'>, settled: Settled, at: LeaseTime, auditMs: number) {
  switch (settled.state) {
    case 'sent':
      return {
        state: 'sent',
        remote_id: settled.remoteId ?? e.ref('remote_id'),
        via: null,
        reason: null,
        removed: e('removed', '+', settled.removed ?? 0),
        audit_at: e.case().when('audits_left', '>', 0).then(at(auditMs)).else(null).end(),
      };
    case 'pending':
      return {
        state: 'pending',
        free_at: at(settled.delayMs),
        maybe_posted: settled.maybePosted
          ? mayStand.tried
          : e.case().when('maybe_posted', '=', mayStand.elsewhere).then(mayStand.elsewhere).else(mayStand.no).end(),
        reason: storable(settled.reason),
      };
    case 'rejected':
    case 'held':
      return { state: settled.state, via: null, reason: storable(settled.reason) };
  }
}

/** Whoever posted its beginning may have posted the rest. */
async function lookForLaterParts(tx: Transactional, { workspace, destination, key, first_tried }: OutboxRow) {
  await tx
    .updateTable('outbox')
    .set({ maybe_posted: mayStand.elsewhere, first_tried })
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('key', '=', key)
    .where('part', '>', 0)
    .where('act', '=', 'post')
    .where('maybe_posted', '=', mayStand.no)
    .where('state', '=', 'pending')
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
