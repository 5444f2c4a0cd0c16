/** Which posts are to be looked at again for copies, each by one replica at a time. */
import type { Clock } from '../basics/clock.ts';
import type { DeliveryAct } from '../domain/delivery.ts';
import type { AuditStore } from '../domain/mail.ts';
import type { Database, Transactional } from './database.ts';
import { type LeaseTime, leaseTime } from './lease-time.ts';
import { type OutboxRow, threadRoot, toDelivery } from './outbox-rows.ts';

export interface AuditSettings {
  readonly clock: Clock;
  /** From a post to the first look; the second comes five times as late. */
  readonly auditMs: number;
}

/** A copy that nobody could look for in so long is not looked for any more. */
const GIVEN_UP_MS = 2 * 3_600_000;

export function openAuditStore(database: Database, { clock, auditMs }: AuditSettings): AuditStore {
  const at = leaseTime(database.engine, clock);
  return {
    async claim(limit) {
      if ((await due(database.read, at).limit(1).execute()).length === 0) return [];
      return database.write(async (tx) => {
        // What took more than one try may be there twice; what took one is looked at when there is time.
        let open = due(tx, at).orderBy('attempt', 'desc').orderBy('audit_at').limit(limit);
        if (database.engine === 'postgres') open = open.forUpdate().skipLocked();
        const ids = (await open.execute()).map(({ id }) => id);
        if (ids.length === 0) return [];
        const rows = (await leased(tx, ids, at, auditMs)).sort((a, b) => b.attempt - a.attempt);
        return Promise.all(rows.map((row) => asDelivery(tx, row)));
      });
    },
    looked: ({ id }, removed) =>
      database.write(async (tx) => {
        await tx
          .updateTable('outbox')
          .set((e) => ({
            removed: e('removed', '+', removed),
            audits_left: e('audits_left', '-', 1),
            audit_at: e
              .case()
              .when('audits_left', '>', 1)
              .then(at(auditMs * 4))
              .else(null)
              .end(),
          }))
          .where('id', '=', id)
          .where('audits_left', '>', 0)
          .execute();
      }),
  };
}

function due(reader: Database['read'] | Transactional, at: LeaseTime) {
  return (
    reader
      .selectFrom('outbox')
      .select('id')
      .where('audit_at', '<=', at(0))
      // A copy of what was taken back may arrive after it was: nobody wants that one either.
      .where('state', 'in', ['sent', 'withdrawn'])
      .where('remote_id', 'is not', null)
      // The end of the lease it was sent under.
      .where('free_at', '>', at(-GIVEN_UP_MS))
  );
}

/** A look that failed is tried again after it. */
function leased(tx: Transactional, ids: readonly number[], at: LeaseTime, leaseMs: number): Promise<OutboxRow[]> {
  return tx
    .updateTable('outbox')
    .set({ audit_at: at(leaseMs) })
    .where('id', 'in', ids)
    .returningAll()
    .execute();
}

async function asDelivery(tx: Transactional, row: OutboxRow) {
  const root = await threadRoot(tx, row);
  const unwanted = row.state === 'withdrawn';
  return { ...toDelivery(row, { act: whatWasDone(row), threadRoot: root, unwanted }), maybePosted: true };
}

function whatWasDone({ state, remote_id: remoteId, key: of, part }: OutboxRow): DeliveryAct {
  return state === 'withdrawn' && remoteId !== null ? { kind: 'withdraw', remoteId, of, part } : { kind: 'post' };
}
