import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { Delivery, Sighting } from '../../src/domain/delivery.ts';
import type { OutboxStore } from '../../src/domain/mail.ts';
import { startDelivering } from '../../src/outbox/deliver-loop.ts';
import { usualRetries } from '../../src/outbox/retry-policy.ts';
import { openAuditStore } from '../../src/storage/audit-store.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { until } from '../clients/until.ts';
import { describeEngines } from '../contracts/engines.ts';
import { keptLog, messageOf } from '../doubles/mail.ts';

const times = { leaseMs: 60_000, quarantineMs: 0, auditMs: 0 };
/** Longer ago than an auditor looks back. */
const LAST_WEEK = new Date(Date.now() - 7 * 86_400_000).toISOString();
const digest = messageOf('digest/weekly/2026-W02', ['first', 'second', 'third'], { mayStandSince: LAST_WEEK });

describeEngines('A message that may stand there by another hand', (newPlace) => {
  const openOutbox = async () => openOutboxStore(await (await newPlace()).open(), { clock: systemClock, ...times });

  /** One place of a platform, in which some parts stand. */
  function deliver(outbox: OutboxStore, look: (delivery: Delivery) => Sighting) {
    const calls: string[] = [];
    const courier = {
      async deliver({ part }: Delivery) {
        calls.push(`post ${part}`);
        return { kind: 'delivered', remoteId: `new ${part}` } as const;
      },
      async look(delivery: Delivery) {
        calls.push(`look ${delivery.part}`);
        return look(delivery);
      },
    };
    const loop = startDelivering({
      outbox,
      couriers: new Map([['slack', courier]]),
      clock: systemClock,
      log: keptLog(),
      random: Math.random,
      retries: { ...usualRetries, quarantineMs: 0, firstDelayMs: 5, longestDelayMs: 10 },
      leaseMs: times.leaseMs,
      requestMs: 100,
      concurrency: 2,
      pollMs: 5,
      gone: async () => undefined,
    });
    onTestFinished(() => loop.stop());
    return calls;
  }
  const sent = (outbox: OutboxStore, count: number) =>
    until(async () => (await outbox.list(10)).filter(({ state }) => state === 'sent').length === count);

  it('is looked for before it is posted for the first time, since when it may stand there', async () => {
    const outbox = await openOutbox();
    await outbox.enqueue(digest);
    expect(await outbox.claim(1)).toMatchObject([{ maybePosted: false, lookFirst: true, firstTried: LAST_WEEK }]);
  });

  it('80, 81: is not posted again, nor what hangs under it; what is missing of it is', async () => {
    const outbox = await openOutbox();
    await outbox.enqueue(digest);
    const calls = deliver(outbox, ({ part }) =>
      part < 2 ? { kind: 'posted', remoteId: `old ${part}` } : { kind: 'absent' },
    );
    await sent(outbox, 3);
    expect(calls).toEqual(['look 0', 'look 1', 'look 2', 'post 2']);
    expect((await outbox.list(3)).map(({ remoteId }) => remoteId)).toEqual(['new 2', 'old 1', 'old 0']);
  });

  it('costs one look where it stands nowhere', async () => {
    const outbox = await openOutbox();
    await outbox.enqueue(digest);
    const calls = deliver(outbox, () => ({ kind: 'absent' }));
    await sent(outbox, 3);
    expect(calls).toEqual(['look 0', 'post 0', 'post 1', 'post 2']);
  });

  it('waits where nobody answers, and goes out where the platform answers that it shows nothing', async () => {
    const outbox = await openOutbox();
    await outbox.enqueue({ ...digest, parts: digest.parts.slice(0, 1) });
    let looks = 0;
    const calls = deliver(outbox, () => ({ kind: 'unknown', reason: 'no answer', refused: ++looks > 9 }));
    await until(() => looks > 2);
    expect(calls).not.toContain('post 0');

    const other = await openOutbox();
    await other.enqueue({ ...digest, parts: digest.parts.slice(0, 1) });
    const refused = deliver(other, () => ({ kind: 'unknown', reason: 'missing_scope', refused: true }));
    await sent(other, 1);
    expect(refused).toEqual(['look 0', 'post 0']);
  });

  it('is looked at again for copies, however long ago it was due', async () => {
    const database = await (await newPlace()).open();
    const outbox = openOutboxStore(database, { clock: systemClock, ...times });
    await outbox.enqueue(digest);
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, { state: 'sent', remoteId: '17.0' });
    expect(await openAuditStore(database, { clock: systemClock, auditMs: 0 }).claim(5)).toMatchObject([{ part: 0 }]);
  });
});
