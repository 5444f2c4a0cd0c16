/** Which deliveries may go out now: free, and nothing that has to come first is still under way. */
import type { ExpressionBuilder, Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { LeaseTime } from './lease-time.ts';
import { mayStand } from './outbox-rows.ts';
import type { Schema } from './schema.ts';

export const OPEN = ['pending', 'sending'];

type Reader = Database['read'] | Transaction<Schema>;
type Row = ExpressionBuilder<Schema & { o: Schema['outbox'] }, 'o'>;

/** @param platforms the part of a destination before its colon; any where absent. */
export function due(reader: Reader, at: LeaseTime, platforms: readonly string[] = ['%']) {
  return reader
    .selectFrom('outbox as o')
    .where('o.state', 'in', OPEN)
    .where('o.free_at', '<=', at(0))
    .where((e) => e.or(platforms.map((name) => e('o.destination', 'like', `${name}:%`))))
    .where((e) => e.or([e('o.part', '=', 0), mayBePosted(e), e.exists(partBefore(e))]))
    .where((e) => e.or([e('o.in_thread_of', 'is', null), e.not(e.exists(openMessage(e)))]))
    .where((e) => e.or([e('o.act', '=', 'post'), e.not(e.or([e.exists(openTarget(e)), e.exists(earlierAct(e))]))]));
}

/**
 * It has to be looked for, whatever became of the parts before it. What is `sending` past its lease was tried by one
 * that died: were it left until the part before stands, its withdrawal would wait for it for ever.
 */
function mayBePosted(e: Row) {
  return e.or([e('o.maybe_posted', '=', mayStand.tried), e('o.state', '=', 'sending')]);
}

/** Another delivery to the same destination. */
function beside(e: Row) {
  return e
    .selectFrom('outbox as other')
    .select('other.id')
    .whereRef('other.workspace', '=', 'o.workspace')
    .whereRef('other.destination', '=', 'o.destination');
}

function partBefore(e: Row) {
  return beside(e)
    .whereRef('other.key', '=', 'o.key')
    .where((b) => b(b.ref('other.part'), '=', b(b.ref('o.part'), '-', 1)))
    .where('other.state', '=', 'sent');
}

/** The message that it goes under is not posted yet, but may be. */
function openMessage(e: Row) {
  return beside(e)
    .whereRef('other.key', '=', 'o.in_thread_of')
    .where('other.part', '=', 0)
    .where('other.state', 'in', OPEN);
}

function openTarget(e: Row) {
  return beside(e)
    .whereRef('other.key', '=', 'o.of_key')
    .whereRef('other.part', '=', 'o.of_part')
    .where('other.state', 'in', OPEN);
}

/** Two changes of one message go out in the order in which they were made. */
function earlierAct(e: Row) {
  return beside(e)
    .whereRef('other.of_key', '=', 'o.of_key')
    .whereRef('other.of_part', '=', 'o.of_part')
    .whereRef('other.id', '<', 'o.id')
    .where('other.state', 'in', OPEN);
}
