/** The figures of inbox and outbox that an operator watches, counted where they are kept: the same from every replica. */
import type { Clock } from '../basics/clock.ts';
import type { DeliveryReport, MailFigures } from '../domain/mail.ts';
import type { Database } from './database.ts';

const none = { pending: 0, sending: 0, sent: 0, rejected: 0, held: 0, withdrawn: 0 };

export async function mailFigures({ read }: Database, clock: Clock): Promise<MailFigures> {
  const states = await read
    .selectFrom('outbox')
    .select((e) => ['state', e.fn.countAll().as('count'), e.fn.sum('removed').as('removed')])
    .groupBy('state')
    .execute();
  const waiting = await read
    .selectFrom('outbox')
    .select((e) => e.fn.min('free_at').as('since'))
    .where('state', 'in', ['pending', 'sending'])
    .executeTakeFirst();
  const audits = await read
    .selectFrom('outbox')
    .select((e) => e.fn.countAll().as('count'))
    .where('audit_at', 'is not', null)
    .executeTakeFirst();
  const inbox = await read
    .selectFrom('inbox')
    .select((e) => e.fn.countAll().as('count'))
    .where('state', '<>', 'answered')
    .executeTakeFirst();
  const counted = states.map(({ state, count }) => [state as DeliveryReport['state'], Number(count)] as const);
  const since = waiting?.since ? Date.parse(waiting.since) : Number.POSITIVE_INFINITY;
  return {
    deliveries: { ...none, ...Object.fromEntries(counted) },
    lagSeconds: Math.max(0, (clock.now().getTime() - since) / 1000),
    copiesRemoved: states.reduce((sum, { removed }) => sum + Number(removed), 0),
    auditsOpen: Number(audits?.count ?? 0),
    inboxWaiting: Number(inbox?.count ?? 0),
  };
}
