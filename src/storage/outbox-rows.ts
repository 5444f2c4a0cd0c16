/** Rows of the outbox as the house knows them, and back. */
import type { Selectable } from 'kysely';
import type { Act, Delivery, DeliveryAct, NewDelivery } from '../domain/delivery.ts';
import type { DeliveryReport } from '../domain/mail.ts';
import type { Reply } from '../domain/reply.ts';
import { storable } from './article-rows.ts';
import type { Transactional } from './database.ts';
import type { LeaseTime } from './lease-time.ts';
import type { OutboxTable } from './schema-mail.ts';

export type OutboxRow = Selectable<OutboxTable>;
export type Message = Pick<OutboxRow, 'workspace' | 'destination' | 'key'>;

/** Whether a row's message may stand at its platform: no; a try of ours may have reached it; by another hand. */
export const mayStand = { no: 0, tried: 1, elsewhere: 2 } as const;

/** What the rest of the outbox says of a claimed row. */
export interface Surroundings {
  readonly act: DeliveryAct;
  readonly threadRoot: string | null;
  readonly unwanted: boolean;
}

export function newRow(message: Omit<NewDelivery, 'parts'>, reply: Reply, part: number, at: LeaseTime, audits: number) {
  const { workspace, destination, via, key, act = { kind: 'post' }, inThreadOf = null } = message;
  const live = part === 0 ? (message.live ?? null) : null;
  const since = part === 0 ? (message.mayStandSince ?? null) : null;
  return {
    workspace,
    destination,
    via,
    key,
    part,
    reply: storable(JSON.stringify(reply)),
    state: 'pending',
    attempt: 0,
    maybe_posted: since === null ? mayStand.no : mayStand.elsewhere,
    first_tried: since,
    free_at: at(0),
    remote_id: live?.remoteId ?? null,
    reason: null,
    act: act.kind,
    of_key: act.kind === 'post' ? null : act.of,
    of_part: act.kind === 'post' ? null : act.part,
    in_thread_of: inThreadOf,
    audits_left: act.kind === 'post' ? audits : 0,
    audit_at: null,
    removed: 0,
    live: live === null ? 0 : 1,
  };
}

export function ofMessage(tx: Transactional, { workspace, destination, key }: Message) {
  return tx
    .selectFrom('outbox')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('key', '=', key);
}

export function toReply({ reply }: Pick<OutboxRow, 'reply'>): Reply {
  return JSON.parse(reply) as Reply;
}

export function toDelivery(row: OutboxRow, { act, threadRoot, unwanted }: Surroundings): Delivery {
  return {
    id: row.id,
    attempt: row.attempt,
    workspace: row.workspace,
    destination: row.destination,
    via: row.via,
    key: row.key,
    part: row.part,
    reply: toReply(row),
    act,
    maybePosted: row.maybe_posted === mayStand.tried,
    lookFirst: row.maybe_posted === mayStand.elsewhere,
    firstTried: row.first_tried ?? '',
    threadRoot,
    remoteId: row.remote_id,
    unwanted,
    live: row.live === 1,
  };
}

export function toReport(row: OutboxRow): DeliveryReport {
  return {
    id: row.id,
    workspace: row.workspace,
    destination: row.destination,
    key: row.key,
    part: row.part,
    act: row.act as Act['kind'],
    state: row.state as DeliveryReport['state'],
    attempt: row.attempt,
    nextAt: row.free_at,
    remoteId: row.remote_id,
    reason: row.reason,
  };
}

/** The platform's id of the message that a row goes under; null where it goes where the destination says. */
export async function threadRoot(tx: Transactional, row: OutboxRow): Promise<string | null> {
  const above = row.in_thread_of === null ? null : await remoteIdOf(tx, { ...row, key: row.in_thread_of }, ['sent']);
  if (above !== null || row.part === 0) return above;
  // Also of one that was withdrawn meanwhile: what may hang under it is looked for there.
  return remoteIdOf(tx, row, ['sent', 'withdrawn']);
}

async function remoteIdOf(tx: Transactional, message: Message, states: readonly string[]): Promise<string | null> {
  const first = await ofMessage(tx, message).where('part', '=', 0).where('state', 'in', states).executeTakeFirst();
  return first?.remote_id ?? null;
}
