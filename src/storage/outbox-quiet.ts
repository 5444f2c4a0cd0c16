/** Makes what is owed wait: to one place, or to all of a workspace. */
import type { Engine, Transactional } from './database.ts';
import type { LeaseTime } from './lease-time.ts';
import type { Message } from './outbox-rows.ts';

export async function quieten(
  tx: Transactional,
  engine: Engine,
  { workspace, destination }: Pick<Message, 'workspace' | 'destination'>,
  reach: 'destination' | 'workspace',
  until: ReturnType<LeaseTime>,
): Promise<void> {
  let waiting = tx
    .selectFrom('outbox')
    .select('id')
    .where('workspace', '=', workspace)
    .where('state', '=', 'pending')
    .where('free_at', '<', until);
  if (reach === 'destination') waiting = waiting.where('destination', '=', destination);
  // What another worker is claiming at this moment is left to it: waiting for each other would end both.
  if (engine === 'postgres') waiting = waiting.forUpdate().skipLocked();
  await tx.updateTable('outbox').set({ free_at: until }).where('id', 'in', waiting).execute();
}
