import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { Delivery, Sighting } from '../../src/domain/delivery.ts';
import { startAuditing } from '../../src/outbox/auditor.ts';
import { openAuditStore } from '../../src/storage/audit-store.ts';
import type { Database } from '../../src/storage/database.ts';
import { leaseTime } from '../../src/storage/lease-time.ts';
import { mailFigures } from '../../src/storage/mail-figures.ts';
import { addDeliveries, openOutboxStore } from '../../src/storage/outbox-store.ts';
import { until } from '../clients/until.ts';
import { describeEngines } from '../contracts/engines.ts';
import { keptLog, messageOf } from '../doubles/mail.ts';
import { timePasses } from '../doubles/time-passes.ts';

const AUDIT_MS = 60_000;
const lapse = (database: Database) => timePasses(database, AUDIT_MS);
const outboxOf = (database: Database) =>
  openOutboxStore(database, { clock: systemClock, leaseMs: 60_000, quarantineMs: 60_000, auditMs: AUDIT_MS });
const auditsOf = (database: Database) => openAuditStore(database, { clock: systemClock, auditMs: AUDIT_MS });

async function post(database: Database, key: string): Promise<void> {
  const outbox = outboxOf(database);
  await outbox.enqueue(messageOf(key));
  const [claimed] = await outbox.claim(1);
  await outbox.settle(claimed!, { state: 'sent', remoteId: `ts-${key}` });
}

describeEngines('the auditor', (newPlace) => {
  it('looks at a post twice, as one that may be there, and then no more', async () => {
    const database = await (await newPlace()).open();
    await post(database, 'a');
    const audits = auditsOf(database);
    expect(await audits.claim(5)).toEqual([]);
    await lapse(database);
    const [first] = await audits.claim(5);
    expect(first).toMatchObject({ key: 'a', maybePosted: true, act: { kind: 'post' } });
    await audits.looked(first!, 0);
    for (let n = 0; n < 4; n++) {
      expect(await audits.claim(5)).toEqual([]);
      await lapse(database);
    }
    const [second] = await audits.claim(5);
    await audits.looked(second!, 1);
    await lapse(database);
    expect(await audits.claim(5)).toEqual([]);
    expect(await mailFigures(database, systemClock)).toMatchObject({ copiesRemoved: 1, auditsOpen: 0 });
  });

  it('leaves a post to one replica at a time', async () => {
    const place = await newPlace();
    const [one, two] = [await place.open(), await place.open()];
    for (const key of ['a', 'b', 'c', 'd']) await post(one, key);
    await lapse(one);
    const held = (database: Database) => openAuditStore(database, { clock: systemClock, auditMs: 60_000 });
    const claimed = (await Promise.all([held(one).claim(3), held(two).claim(3)])).flat();
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(claimed.length);
  });

  it('looks for copies of what was withdrawn since, all of which go, and then no more', async () => {
    const database = await (await newPlace()).open();
    const outbox = outboxOf(database);
    await post(database, 'a');
    await outbox.retract((await outbox.list(1))[0]!.id);
    const [withdrawal] = await outbox.claim(1);
    await outbox.settle(withdrawal!, { state: 'sent', remoteId: 'ts-a' });
    await lapse(database);
    const audits = auditsOf(database);
    const act = { kind: 'withdraw', remoteId: 'ts-a', of: 'a', part: 0 };
    expect(await audits.claim(5)).toMatchObject([{ key: 'a', act, unwanted: true }]);
  });

  it('never looks for what was taken back before anything of it was posted', async () => {
    const database = await (await newPlace()).open();
    const outbox = outboxOf(database);
    await outbox.enqueue(messageOf('a'));
    await outbox.retract((await outbox.list(1))[0]!.id);
    await lapse(database);
    expect(await auditsOf(database).claim(5)).toEqual([]);
  });

  it('looks first at what took more than one try, and never at answers and changes', async () => {
    const database = await (await newPlace()).open();
    await post(database, 'a');
    const outbox = outboxOf(database);
    await outbox.enqueue(messageOf('b'));
    const [first] = await outbox.claim(1);
    await outbox.settle(first!, { state: 'pending', delayMs: 0, maybePosted: false, reason: 'busy', quiet: null });
    const [again] = await outbox.claim(1);
    await outbox.settle(again!, { state: 'sent', remoteId: 'ts-b' });
    await database.write((tx) => addDeliveries(tx, messageOf('answer:1'), leaseTime(database.engine, systemClock), 0));
    await outbox.settle((await outbox.claim(1))[0]!, { state: 'sent', remoteId: 'ts-c' });
    await outbox.enqueue(messageOf('e', ['new'], { act: { kind: 'edit', of: 'a', part: 0 } }));
    await outbox.settle((await outbox.claim(1))[0]!, { state: 'sent', remoteId: 'ts-a' });
    await lapse(database);
    expect((await auditsOf(database).claim(5)).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it.each<[string, Sighting]>([
    ['posted', { kind: 'posted', remoteId: 'ts-twice', removed: 1 }],
    ['withdrawn', { kind: 'absent', removed: 1 }],
  ])('counts copies of what was %s, tells an operator, and tries again where nobody can look', async (_, copies) => {
    const database = await (await newPlace()).open();
    await post(database, 'twice');
    await lapse(database);
    const sightings: Sighting[] = [{ kind: 'unknown', reason: 'busy' }, copies];
    const log = keptLog();
    const audits = auditsOf(database);
    const seen: string[] = [];
    const look = async ({ key }: Delivery): Promise<Sighting> => {
      seen.push(key);
      return sightings.shift() ?? { kind: 'absent' };
    };
    const loop = startAuditing({
      // The lease of one look is a minute: here a failed look comes again at once.
      audits: {
        ...audits,
        async claim(limit) {
          const claimed = await audits.claim(limit);
          if (claimed.length === 0 && seen.length === 1) return [{ ...seenDelivery(), id: 1 }];
          return claimed;
        },
      },
      couriers: new Map([['slack', { look }]]),
      log,
      pollMs: 20,
      gapMs: 0,
      sleep: async () => undefined,
    });
    onTestFinished(() => loop.stop());
    await until(() => seen.length >= 2);
    await loop.stop();
    expect((await mailFigures(database, systemClock)).copiesRemoved).toBe(1);
    expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'error']);
  });
});

function seenDelivery() {
  return {
    ...{ id: 1, attempt: 1, workspace: 'slack:T1', destination: 'slack:T1/C1/1', via: null, key: 'twice', part: 0 },
    ...{ reply: messageOf('twice').parts[0]!, act: { kind: 'post' } as const, maybePosted: true, firstTried: '' },
    ...{ threadRoot: null, remoteId: null },
  };
}
