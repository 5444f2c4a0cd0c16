// What stands posted of an edition is mended, or marked as withdrawn.
import { type EditedEdition, type Edition, editionKey, type Series } from '../domain/kept-edition.ts';
import type { Transactional } from './database.ts';
import { keepGrounds } from './edition-grounds.ts';
import { contentOf } from './edition-rows.ts';
import type { LeaseTime } from './lease-time.ts';
import { addDeliveries } from './outbox-store.ts';

/** Nothing where the key is not that of an edition. */
export async function withdraw(tx: Transactional, workspace: string, destination: string, key: string): Promise<void> {
  const [, digest = '', period = ''] = /^digest\/([^/]+)\/(.+)$/.exec(key) ?? [];
  await ofOne(tx, { workspace, destination, digest, period }).set({ state: 'withdrawn' }).execute();
}

export async function edit(
  tx: Transactional,
  edition: Edition,
  changed: EditedEdition,
  at: LeaseTime,
): Promise<boolean> {
  const { workspace, destination } = edition;
  const written = await ofOne(tx, edition)
    .set({ edits: edition.edits + 1, content: contentOf({ ...edition, ...changed }) })
    .where('edits', '=', edition.edits)
    .where('state', '=', 'posted')
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) return false;
  await keepGrounds(tx, edition, changed.items, at);
  const of = editionKey(edition);
  for (const part of changed.changed) {
    const key = `${of}/edit-${edition.edits + 1}/${part}`;
    const message = { workspace, destination, via: null, key, parts: changed.parts.slice(part, part + 1) };
    await addDeliveries(tx, { ...message, act: { kind: 'edit', of, part } }, at);
  }
  return true;
}

function ofOne(tx: Transactional, { workspace, destination, digest, period }: Series & { readonly period: string }) {
  return tx
    .updateTable('digest_editions')
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('digest', '=', digest)
    .where('period', '=', period);
}
