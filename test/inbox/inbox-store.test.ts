import { expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { Database } from '../../src/storage/database.ts';
import { openInboxStore } from '../../src/storage/inbox-store.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { describeEngines } from '../contracts/engines.ts';
import { arrivalOf, messageOf } from '../doubles/mail.ts';
import { timePasses } from '../doubles/time-passes.ts';

const LEASE_MS = 60_000;
const lapse = (database: Database) => timePasses(database, LEASE_MS);
const inboxOf = (database: Database) => openInboxStore(database, { clock: systemClock, leaseMs: LEASE_MS });
const outboxOf = (database: Database) =>
  openOutboxStore(database, { clock: systemClock, leaseMs: LEASE_MS, quarantineMs: 0 });

describeEngines('the inbox', (newPlace) => {
  it('keeps an event once, however often and from wherever it comes', async () => {
    const place = await newPlace();
    const stores = [inboxOf(await place.open()), inboxOf(await place.open())];
    const tries = [...Array(8).keys()].map((n) => stores[n % 2]!.insert(arrivalOf(1)));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect(await stores[0]!.waiting()).toBe(1);
  });

  it('takes two events of one gesture for one, and the same keys of another workspace for another', async () => {
    const inbox = inboxOf(await (await newPlace()).open());
    expect(await inbox.insert(arrivalOf(1))).toBe(true);
    expect(await inbox.insert(arrivalOf(1, { eventKey: 'EvMention' }))).toBe(false);
    expect(await inbox.insert(arrivalOf(1, { workspace: 'slack:T2' }))).toBe(true);
  });

  it('gives each arrival to one worker only', async () => {
    const place = await newPlace();
    const stores = [inboxOf(await place.open()), inboxOf(await place.open())];
    for (let no = 0; no < 10; no++) await stores[0]!.insert(arrivalOf(no));
    const claimed = (await Promise.all([stores[0]!.claim(6), stores[1]!.claim(6)])).flat();
    expect(new Set(claimed.map((a) => a.id)).size).toBe(claimed.length);
    // Either worker may have been the first.
    const [first] = claimed.toSorted((a, b) => a.id - b.id);
    expect(first).toMatchObject({ text: 'question 0', attempt: 1, destination: 'slack:T1/C1/0' });
  });

  it('keeps the answer owed together with "answered", and forgets what was typed', async () => {
    const database = await (await newPlace()).open();
    const inbox = inboxOf(database);
    await inbox.insert(arrivalOf(1, { via: 'https://hooks.slack.com/x' }));
    const [arrival] = await inbox.claim(1);
    expect(await inbox.answer(arrival!, messageOf('answer:1'))).toBe(true);
    expect(await inbox.waiting()).toBe(0);
    expect(await outboxOf(database).claim(5)).toHaveLength(1);
    const rows = await database.read.selectFrom('inbox').select(['text', 'via']).execute();
    expect(rows).toEqual([{ text: '', via: null }]);
  });

  it('lets whoever claimed last answer: a worker that slept through its lease writes nothing', async () => {
    const database = await (await newPlace()).open();
    const inbox = inboxOf(database);
    await inbox.insert(arrivalOf(1));
    const [sleeper] = await inbox.claim(1);
    expect(await inbox.claim(1)).toEqual([]);
    await lapse(database);
    const [second] = await inbox.claim(1);
    expect(second).toMatchObject({ id: sleeper!.id, attempt: 2 });
    expect(await inbox.answer(sleeper!, messageOf('late'))).toBe(false);
    expect(await inbox.answer(second!, messageOf('right'))).toBe(true);
    expect((await outboxOf(database).list(5)).map((d) => d.key)).toEqual(['right']);
  });

  it('gives a failed one back after its delay', async () => {
    const database = await (await newPlace()).open();
    const inbox = inboxOf(database);
    await inbox.insert(arrivalOf(1));
    const [first] = await inbox.claim(1);
    await inbox.release(first!, LEASE_MS);
    expect(await inbox.claim(1)).toEqual([]);
    await lapse(database);
    expect(await inbox.claim(1)).toMatchObject([{ attempt: 2 }]);
  });

  it('knows the threads we take part in, workspace by workspace', async () => {
    const inbox = inboxOf(await (await newPlace()).open());
    await inbox.insert(arrivalOf(1, { thread: 'C1/7' }));
    expect(await inbox.takesPartIn('slack:T1', 'C1/7')).toBe(true);
    expect(await inbox.takesPartIn('slack:T1', 'C1/8')).toBe(false);
    expect(await inbox.takesPartIn('slack:T2', 'C1/7')).toBe(false);
  });

  it('forgets what was answered long ago, and nothing that waits', async () => {
    const database = await (await newPlace()).open();
    const inbox = inboxOf(database);
    await inbox.insert(arrivalOf(1));
    await inbox.insert(arrivalOf(2));
    const [first] = await inbox.claim(1);
    await inbox.answer(first!, messageOf('a'));
    await inbox.forget(60_000);
    expect(await inbox.takesPartIn('slack:T1', first!.thread)).toBe(true);
    await timePasses(database, 60_000);
    await inbox.forget(60_000);
    expect(await inbox.takesPartIn('slack:T1', first!.thread)).toBe(false);
    expect(await inbox.waiting()).toBe(1);
  });
});
