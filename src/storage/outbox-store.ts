/**
 * The outbox's rows, by the algorithm of which a thousand kills lost and doubled nothing: a claim is a lease, every
 * later write names the claim, and a message that may have been posted waits out a quarantine before anyone looks for it.
 */
import type { Clock } from '../basics/clock.ts';
import { grouped } from '../basics/grouped.ts';
import type { NewDelivery } from '../domain/delivery.ts';
import type { OutboxStore } from '../domain/mail.ts';
import type { Reply } from '../domain/reply.ts';
import { chunksOf } from './batches.ts';
import type { Database, Transactional } from './database.ts';
import { type LeaseTime, leaseTime } from './lease-time.ts';
import { changeWhatIsOwed } from './outbox-acts.ts';
import { anyDue, type ClaimSettings, claim } from './outbox-claim.ts';
import { type Message, newRow, ofMessage, toReply, toReport } from './outbox-rows.ts';
import { settleAll, stillMine, type Tried } from './outbox-settle.ts';

export interface OutboxSettings extends ClaimSettings {
  readonly clock: Clock;
  /** From a post to the first look for copies of it; the second comes five times as late. */
  readonly auditMs?: number;
}

/** A post that no question asked for is looked at again so often: at two minutes and at ten. */
const AUDITS = 2;
const AUDIT_MS = 120_000;

export function openOutboxStore(database: Database, settings: OutboxSettings): OutboxStore {
  const at = leaseTime(database.engine, settings.clock);
  const { auditMs = AUDIT_MS, spacingMs = 0 } = settings;
  const { engine } = database;
  const settleGrouped = grouped((tries: readonly Tried[]) =>
    database.write((tx) => settleAll(tx, engine, tries, at, { auditMs, spacingMs })),
  );
  return {
    enqueue: (message) => database.write((tx) => addDeliveries(tx, message, at)),
    claim: async (limit) => {
      if (!(await anyDue(database, at, settings))) return [];
      return database.write((tx) => claim(tx, engine, limit, at, settings));
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
    retract: (id) => database.write((tx) => retract(tx, id, at)),
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

/** @param audits how often it is looked at again for copies; what answers a question never is. */
export async function addDeliveries(
  tx: Transactional,
  message: NewDelivery,
  at: LeaseTime,
  audits: number = AUDITS,
): Promise<void> {
  const { parts, act } = message;
  const target = act === undefined || act.kind === 'post' ? null : { ...message, key: act.of, part: act.part };
  const replies = act?.kind === 'withdraw' && target ? await saidBy(tx, target) : parts;
  const [first, ...others] = replies.map((reply, part) => newRow(message, reply, part, at, audits));
  if (first === undefined) return;
  // The first part decides for all: a message that is known gets no parts that it did not have.
  const added = await tx
    .insertInto('outbox')
    .values(first)
    .onConflict((e) => e.doNothing())
    .executeTakeFirst();
  if ((added.numInsertedOrUpdatedRows ?? 0n) === 0n) return;
  if (others.length > 0) await tx.insertInto('outbox').values(others).execute();
  if (target !== null) await changeWhatIsOwed(tx, target);
}

/** Many posts, all of them new messages, in few statements. */
export async function addPosts(tx: Transactional, messages: readonly NewDelivery[], at: LeaseTime): Promise<void> {
  const rows = messages.flatMap((one) => one.parts.map((reply, part) => newRow(one, reply, part, at, AUDITS)));
  for (const some of chunksOf(rows, 24)) {
    await tx
      .insertInto('outbox')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** What a part of a message says; nothing where there is none. */
async function saidBy(tx: Transactional, target: Message & { readonly part: number }): Promise<readonly Reply[]> {
  const rows = await ofMessage(tx, target).where('part', '=', target.part).execute();
  return rows.map(toReply);
}

/** Last part first, so that nothing is left hanging under what is gone. */
async function retract(tx: Transactional, id: number, at: LeaseTime): Promise<number> {
  const named = await tx.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  if (named === undefined || named.act !== 'post') return 0;
  const { workspace, destination, key: of } = named;
  const parts = await ofMessage(tx, named).orderBy('part', 'desc').execute();
  for (const { part } of parts) {
    const act = { kind: 'withdraw', of, part } as const;
    const message = { workspace, destination, via: null, key: `retract:${part}:${of}`, parts: [], act };
    await addDeliveries(tx, message, at);
  }
  return parts.length;
}
