/**
 * Edits and withdrawals. Of a message that was posted they are deliveries of their own; of one that is still owed they
 * change what is owed, in the same transaction, so that what was taken back is never posted first.
 */
import type { DeliveryAct } from '../domain/delivery.ts';
import { storable } from './article-rows.ts';
import type { Transactional } from './database.ts';
import { OPEN } from './outbox-due.ts';
import { type Message, mayStand, type OutboxRow } from './outbox-rows.ts';

/** What of the outbox belongs to one destination of one workspace. */
function inPlace(tx: Transactional, { workspace, destination }: Pick<Message, 'workspace' | 'destination'>) {
  return tx.updateTable('outbox').where('workspace', '=', workspace).where('destination', '=', destination);
}

/** The changes that wait for a message which is surely not posted: done by changing what is owed. */
export async function changeWhatIsOwed(tx: Transactional, target: Message & { readonly part: number }): Promise<void> {
  const waiting = await tx
    .selectFrom('outbox')
    .selectAll()
    .where('workspace', '=', target.workspace)
    .where('destination', '=', target.destination)
    .where('of_key', '=', target.key)
    .where('of_part', '=', target.part)
    .where('state', '=', 'pending')
    .orderBy('id')
    .execute();
  for (const act of waiting) if (await changed(tx, act, target)) await markDone(tx, act);
}

/** False where it is under way or settled: the act then waits, or goes out itself. */
async function changed(tx: Transactional, act: OutboxRow, target: Message & { readonly part: number }) {
  const unsent = inPlace(tx, target)
    .where('key', '=', target.key)
    .where('part', '=', target.part)
    .where('state', '=', 'pending')
    .where('maybe_posted', '<>', mayStand.tried);
  if (act.act === 'edit') {
    return (await unsent.set({ reply: act.reply }).executeTakeFirst()).numUpdatedRows > 0n;
  }
  // Something of it stands there already (`noteRemote`): that is to be taken away.
  await unsent.where('remote_id', 'is not', null).set({ state: 'sent', via: null }).execute();
  const cancelled = await unsent.set({ state: 'withdrawn', via: null }).executeTakeFirst();
  if (cancelled.numUpdatedRows === 0n) return false;
  await cancelLaterParts(tx, target);
  return true;
}

async function markDone(tx: Transactional, { id }: OutboxRow): Promise<void> {
  const reason = 'done before it was posted';
  await tx.updateTable('outbox').set({ state: 'sent', reason }).where('id', '=', id).execute();
}

/** Those that surely stand nowhere; of the others `isUnwanted` knows. */
async function cancelLaterParts(tx: Transactional, target: Message & { readonly part: number }): Promise<void> {
  await inPlace(tx, target)
    .set({ state: 'withdrawn', via: null })
    .where('key', '=', target.key)
    .where('part', '>', target.part)
    .where('state', '=', 'pending')
    .where('maybe_posted', '<>', mayStand.tried)
    .where('remote_id', 'is', null)
    .execute();
}

/** A message that was taken away is so in its row as well, and nothing more of it goes out. */
export async function noteWithdrawal(tx: Transactional, { workspace, destination, of_key, of_part }: OutboxRow) {
  if (of_key === null || of_part === null) return;
  const target = { workspace, destination, key: of_key, part: of_part };
  await inPlace(tx, target)
    .set({ state: 'withdrawn' })
    .where('key', '=', of_key)
    .where('part', '=', of_part)
    .where('state', '=', 'sent')
    .execute();
  await cancelLaterParts(tx, target);
}

/** The act with the platform's id of what it changes; null where there is nothing to change any more. */
export async function actOf(tx: Transactional, row: OutboxRow): Promise<DeliveryAct | null> {
  if (row.act === 'post') return { kind: 'post' };
  const target = await tx
    .selectFrom('outbox')
    .select('remote_id')
    .where('workspace', '=', row.workspace)
    .where('destination', '=', row.destination)
    .where('key', '=', row.of_key)
    .where('part', '=', row.of_part)
    .where('state', '=', 'sent')
    .executeTakeFirst();
  const remoteId = target?.remote_id ?? null;
  if (remoteId === null || row.of_key === null || row.of_part === null) return null;
  return { kind: row.act === 'edit' ? 'edit' : 'withdraw', remoteId, of: row.of_key, part: row.of_part };
}

/** Somebody wants it gone, or what it follows is gone: then it is not posted a second time. */
export async function isUnwanted(tx: Transactional, row: OutboxRow): Promise<boolean> {
  if (row.maybe_posted !== mayStand.tried) return false;
  const found = await tx
    .selectFrom('outbox')
    .select('id')
    .where('workspace', '=', row.workspace)
    .where('destination', '=', row.destination)
    .where((e) =>
      e.or([
        e.and([
          e('of_key', '=', row.key),
          e('of_part', '=', row.part),
          e('act', '=', 'withdraw'),
          e('state', 'in', OPEN),
        ]),
        e.and([e('key', '=', row.key), e('part', '<', row.part), e('state', '=', 'withdrawn')]),
      ]),
    )
    .executeTakeFirst();
  return found !== undefined;
}

export async function settleWithoutTarget(tx: Transactional, { id }: OutboxRow): Promise<void> {
  const reason = 'what it changes is not there';
  await tx
    .updateTable('outbox')
    .set({ state: 'withdrawn', reason: storable(reason) })
    .where('id', '=', id)
    .execute();
}
