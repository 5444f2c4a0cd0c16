import { expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { Database } from '../../src/storage/database.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { describeEngines } from '../contracts/engines.ts';
import { messageOf } from '../doubles/mail.ts';
import { timePasses } from '../doubles/time-passes.ts';

const LEASE_MS = 60_000;
const QUARANTINE_MS = 40_000;
const lapse = (database: Database) => timePasses(database, LEASE_MS + QUARANTINE_MS);
const outboxOf = (database: Database) =>
  openOutboxStore(database, { clock: systemClock, leaseMs: LEASE_MS, quarantineMs: QUARANTINE_MS });
const sent = (remoteId: string) => ({ state: 'sent', remoteId }) as const;
const later = { state: 'pending', delayMs: 0, maybePosted: false, reason: 'busy', quiet: null } as const;

describeEngines('the outbox', (newPlace) => {
  it('owes a message once, whoever enqueues it again', async () => {
    const outbox = outboxOf(await (await newPlace()).open());
    await outbox.enqueue(messageOf('a'));
    await outbox.enqueue(messageOf('a', ['said otherwise', 'and longer']));
    const claimed = await outbox.claim(5);
    expect(claimed).toMatchObject([{ key: 'a', attempt: 1, maybePosted: false, reply: { summary: 'a' } }]);
    expect(await outbox.list(5)).toHaveLength(1);
  });

  it('gives out the parts of a message one after the other, with the id of the first', async () => {
    const outbox = outboxOf(await (await newPlace()).open());
    await outbox.enqueue(messageOf('a', ['one', 'two', 'three']));
    for (const [part, summary] of ['one', 'two', 'three'].entries()) {
      const claimed = await outbox.claim(5);
      expect(claimed).toMatchObject([{ part, reply: { summary }, threadRoot: part === 0 ? null : '17.0' }]);
      await outbox.settle(claimed[0]!, sent(`17.${part}`));
    }
    expect(await outbox.claim(5)).toEqual([]);
  });

  it('gives each delivery to one worker only', async () => {
    const place = await newPlace();
    const stores = [outboxOf(await place.open()), outboxOf(await place.open())];
    for (let no = 0; no < 10; no++) await stores[0]!.enqueue(messageOf(`m${no}`));
    const claimed = (await Promise.all([stores[0]!.claim(6), stores[1]!.claim(6)])).flat();
    expect(new Set(claimed.map((d) => d.id)).size).toBe(claimed.length);
  });

  it('takes a claim that nobody settled for one that may have been posted, after lease and quarantine', async () => {
    const database = await (await newPlace()).open();
    const outbox = outboxOf(database);
    await outbox.enqueue(messageOf('a'));
    const [dead] = await outbox.claim(1);
    expect(await outbox.claim(1)).toEqual([]);
    await timePasses(database, LEASE_MS);
    expect(await outbox.claim(1)).toEqual([]);
    await timePasses(database, QUARANTINE_MS);
    const [second] = await outbox.claim(1);
    expect(second).toMatchObject({ maybePosted: true, attempt: 2, firstTried: dead!.firstTried });
    expect(await outbox.settle(dead!, sent('17.1'))).toBe(false);
    expect(await outbox.settle(second!, sent('17.2'))).toBe(true);
    expect(await outbox.list(5)).toMatchObject([{ state: 'sent', remoteId: '17.2' }]);
  });

  it('remembers that it may have been posted until it is settled', async () => {
    const outbox = outboxOf(await (await newPlace()).open());
    await outbox.enqueue(messageOf('a'));
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, { ...later, maybePosted: true });
    expect(await outbox.claim(1)).toMatchObject([{ maybePosted: true }]);
  });

  it('quietens a destination where the platform asks for it, and no other', async () => {
    const outbox = outboxOf(await (await newPlace()).open());
    await outbox.enqueue(messageOf('a'));
    await outbox.enqueue(messageOf('b'));
    await outbox.enqueue(messageOf('c', ['c'], { destination: 'slack:T1/C2/1' }));
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, { ...later, delayMs: 60_000, quiet: 'destination' });
    expect((await outbox.claim(5)).map((d) => d.key)).toEqual(['c']);
  });

  it('does not send the rest of a message whose beginning was rejected, and forgets secret addresses', async () => {
    const database = await (await newPlace()).open();
    const outbox = outboxOf(database);
    await outbox.enqueue(messageOf('a', ['one', 'two'], { via: 'https://hooks.slack.com/x' }));
    const [first] = await outbox.claim(1);
    expect(first).toMatchObject({ via: 'https://hooks.slack.com/x' });
    await outbox.settle(first!, { state: 'rejected', reason: 'is_archived' });
    expect(await outbox.claim(5)).toEqual([]);
    expect(await outbox.list(5)).toMatchObject([{ state: 'rejected', reason: 'is_archived' }, { state: 'rejected' }]);
    expect(await database.read.selectFrom('outbox').select('via').distinct().execute()).toEqual([{ via: null }]);
  });

  it('forgets what was settled long ago, and nothing that is owed', async () => {
    const database = await (await newPlace()).open();
    const outbox = outboxOf(database);
    await outbox.enqueue(messageOf('a'));
    await outbox.enqueue(messageOf('b'));
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, sent('17.1'));
    await lapse(database);
    await outbox.forget(3_600_000);
    expect(await outbox.list(5)).toHaveLength(2);
    await outbox.forget(0);
    expect(await outbox.list(5)).toMatchObject([{ key: 'b' }]);
  });
});
