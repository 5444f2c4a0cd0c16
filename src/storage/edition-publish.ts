// An edition takes its period, and what it owes is owed in the same transaction.
import { type EditionItem, editionKey, type NewEdition, type Series } from '../domain/kept-edition.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';
import { keepGrounds } from './edition-grounds.ts';
import { contentOf } from './edition-rows.ts';
import type { LeaseTime } from './lease-time.ts';
import { addDeliveries } from './outbox-store.ts';

export async function publish(tx: Transactional, edition: NewEdition, at: LeaseTime): Promise<boolean> {
  const { setting, parts, items, missed } = edition;
  if (setting !== null && !(await stands(tx, setting))) return false;
  if (!(await take(tx, edition, at))) return false;
  for (const due of missed) {
    const dueAt = new Date(due.at).toISOString();
    const nothing = { parts: [], items: [], learnedUntil: '' };
    await take(tx, { ...edition, ...nothing, period: due.period, dueAt, state: 'skipped', reason: 'not running' }, at);
  }
  await keepTold(tx, edition, items);
  await keepGrounds(tx, edition, items, at);
  const { workspace, destination, dueAt: mayStandSince } = edition;
  const message = { workspace, destination, via: null, key: editionKey(edition), parts, mayStandSince };
  await addDeliveries(tx, message, at);
  return true;
}

/** As it was read when the edition was made: whoever changed it meanwhile did not mean this one. */
async function stands(tx: Transactional, { workspace, id, version }: NonNullable<NewEdition['setting']>) {
  const row = await tx
    .selectFrom('digest_settings')
    .select(['state', 'version'])
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && row.version === version && row.state === 'on';
}

async function take(tx: Transactional, edition: NewEdition, at: LeaseTime): Promise<boolean> {
  const taken = await tx
    .insertInto('digest_editions')
    .values({
      workspace: edition.workspace,
      destination: edition.destination,
      digest: edition.digest,
      period: edition.period,
      state: edition.state,
      reason: edition.reason === null ? null : storable(edition.reason),
      due_at: edition.dueAt,
      learned_until: edition.learnedUntil,
      posted_at: at(0),
      edits: 0,
      content: contentOf(edition),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return taken.numInsertedOrUpdatedRows !== 0n;
}

async function keepTold(
  tx: Transactional,
  edition: Series & { readonly period: string },
  items: readonly EditionItem[],
) {
  const { workspace, destination, digest, period } = edition;
  const keys = [...new Set(items.flatMap((item) => item.keys.map(storable)))];
  for (const some of chunksOf(keys, 5)) {
    await tx
      .insertInto('digest_items')
      .values(some.map((item) => ({ workspace, destination, item, digest, period })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
