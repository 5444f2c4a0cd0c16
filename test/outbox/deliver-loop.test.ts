import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { OutboxStore } from '../../src/domain/mail.ts';
import { type Courier, type Delivering, startDelivering } from '../../src/outbox/deliver-loop.ts';
import { usualRetries } from '../../src/outbox/retry-policy.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { until } from '../clients/until.ts';
import { describeEngines } from '../contracts/engines.ts';
import { handClock } from '../doubles/clock.ts';
import { faultyPlatform, seeded } from '../doubles/faulty-platform.ts';
import { keptLog, messageOf } from '../doubles/mail.ts';
import { timePasses } from '../doubles/time-passes.ts';

const times = { leaseMs: 400, quarantineMs: 150 };
/** Where nothing is to end meanwhile. */
const long = { leaseMs: 60_000, quarantineMs: 60_000 };
const MESSAGES = 60;

function start(outbox: OutboxStore, slack: Courier, more: Partial<Delivering> = {}) {
  const log = keptLog();
  const loop = startDelivering({
    outbox,
    couriers: new Map([['slack', slack]]),
    clock: systemClock,
    log,
    random: Math.random,
    retries: { ...usualRetries, quarantineMs: times.quarantineMs, firstDelayMs: 5, longestDelayMs: 40 },
    leaseMs: times.leaseMs,
    requestMs: 100,
    concurrency: 4,
    pollMs: 20,
    gone: async () => undefined,
    ...more,
  });
  onTestFinished(() => loop.stop());
  return { loop, log };
}

describeEngines('the deliver loop', (newPlace) => {
  it('posts each message exactly once, whatever the platform loses, with two workers on one library', async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000);
    const place = await newPlace();
    const platform = faultyPlatform(seeded(seed));
    const outboxes = await Promise.all(
      [1, 2].map(async () => openOutboxStore(await place.open(), { clock: systemClock, ...times })),
    );
    for (let no = 0; no < MESSAGES; no++) await outboxes[0]!.enqueue(messageOf(`m${no}`));
    for (const outbox of outboxes) start(outbox, platform);
    const open = async () => (await outboxes[0]!.list(MESSAGES)).filter(({ state }) => state !== 'sent').length;
    await until(
      async () => (await open()) === 0,
      () => `seed ${seed}`,
    );
    expect(
      platform.posted.toSorted((a, b) => a - b),
      `seed ${seed}`,
    ).toEqual([...Array(MESSAGES).keys()].map((no) => no + 1));
  });

  it('83: posts once what it held while the event loop was blocked for longer than the lease', async () => {
    const database = await (await newPlace()).open();
    const outbox = openOutboxStore(database, { clock: systemClock, ...long });
    await outbox.enqueue(messageOf('a'));
    const clock = handClock();
    let blocked = false;
    const stuck: OutboxStore = {
      ...outbox,
      async claim(limit) {
        const claimed = await outbox.claim(limit);
        if (claimed.length > 0 && !blocked) {
          blocked = true;
          clock.pass(long.leaseMs);
          await timePasses(database, long.leaseMs + long.quarantineMs);
        }
        return claimed;
      },
    };
    const calls: string[] = [];
    const courier: Courier = {
      async deliver({ attempt }) {
        calls.push(`deliver, try ${attempt}`);
        return { kind: 'delivered', remoteId: 'x' };
      },
      async look({ attempt }) {
        calls.push(`look, try ${attempt}`);
        return { kind: 'absent' };
      },
    };
    const { log } = start(stuck, courier, { clock, leaseMs: long.leaseMs });
    await until(async () => (await outbox.list(1))[0]?.state === 'sent');
    expect(calls).toEqual(['look, try 2', 'deliver, try 2']);
    expect(log.lines.some(({ message }) => message.includes('lease ran out'))).toBe(true);
  });

  it('74: sends nothing whose lease ran out while it slept', async () => {
    const outbox = openOutboxStore(await (await newPlace()).open(), {
      clock: systemClock,
      leaseMs: 60_000,
      quarantineMs: 0,
    });
    await outbox.enqueue(messageOf('a'));
    const clock = handClock();
    const sleepy: OutboxStore = {
      ...outbox,
      async claim(limit) {
        const claimed = await outbox.claim(limit);
        clock.pass(60_000);
        return claimed;
      },
    };
    const sent: Delivery[] = [];
    const courier: Courier = {
      deliver: async (delivery) => {
        sent.push(delivery);
        return { kind: 'delivered', remoteId: 'x' };
      },
      look: async () => ({ kind: 'absent' }),
    };
    const { log } = start(sleepy, courier, { clock, leaseMs: 60_000 });
    await until(() => log.lines.some(({ message }) => message.includes('lease ran out')));
    expect(sent).toEqual([]);
  });

  it('looks before it sends again, and tells an operator what can never be sent', async () => {
    const outbox = openOutboxStore(await (await newPlace()).open(), { clock: systemClock, ...long });
    await outbox.enqueue(messageOf('a'));
    await outbox.enqueue(messageOf('b'));
    const calls: string[] = [];
    const courier: Courier = {
      async deliver({ key }) {
        calls.push(`deliver ${key}`);
        return key === 'a' ? { kind: 'unknown', reason: 'reset' } : { kind: 'rejected', reason: 'is_archived' };
      },
      async look({ key }) {
        calls.push(`look ${key}`);
        return { kind: 'posted', remoteId: 'p1' };
      },
    };
    const { log } = start(outbox, courier, { leaseMs: long.leaseMs });
    await until(async () => (await outbox.list(2)).every(({ state }) => state === 'sent' || state === 'rejected'));
    expect(calls.filter((call) => call.endsWith('a'))).toEqual(['deliver a', 'look a']);
    expect(log.lines.filter(({ level }) => level === 'error')).toMatchObject([{ fields: { reason: 'is_archived' } }]);
  });

  it('keeps what is owed to a platform that is not connected', async () => {
    const outbox = openOutboxStore(await (await newPlace()).open(), { clock: systemClock, ...long });
    await outbox.enqueue(messageOf('a', ['a'], { destination: 'teams:1' }));
    const { loop } = start(
      outbox,
      faultyPlatform(() => 0.9),
    );
    await until(async () => (await outbox.list(1))[0]!.attempt > 1);
    await loop.stop();
    expect(await outbox.list(1)).toMatchObject([{ state: 'pending', reason: 'its platform is not connected' }]);
  });
});
