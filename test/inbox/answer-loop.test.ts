import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import { type Answering, startAnswering } from '../../src/inbox/answer-loop.ts';
import { openInboxStore } from '../../src/storage/inbox-store.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { until } from '../clients/until.ts';
import { describeEngines, type Place } from '../contracts/engines.ts';
import { arrivalOf, keptLog, replyOf } from '../doubles/mail.ts';

async function open(place: Place, more: Partial<Answering> = {}) {
  const database = await place.open();
  const inbox = openInboxStore(database, { clock: systemClock, leaseMs: 60_000 });
  const outbox = openOutboxStore(database, { clock: systemClock, leaseMs: 60_000, quarantineMs: 60_000 });
  const log = keptLog();
  const begin = () => {
    const loop = startAnswering({
      inbox,
      handle: async ({ text }) => replyOf(`answer to ${text}`),
      split: (_destination, reply) => [reply],
      live: () => null,
      answered: async () => undefined,
      working: async () => undefined,
      owed: () => undefined,
      arrived: () => 0,
      log,
      concurrency: 4,
      pollMs: 20,
      ...more,
    });
    onTestFinished(() => loop.stop());
    return loop;
  };
  return { inbox, outbox, log, begin };
}

describeEngines('the answer loop', (newPlace) => {
  it('answers each arrival once, with two workers on one library', async () => {
    const place = await newPlace();
    const [one, two] = [await open(place), await open(place)];
    for (let no = 0; no < 20; no++) await one.inbox.insert(arrivalOf(no));
    one.begin();
    two.begin();
    await until(async () => (await one.inbox.waiting()) === 0);
    const owed = await one.outbox.list(100);
    expect(new Set(owed.map(({ key }) => key)).size).toBe(20);
    expect(owed).toHaveLength(20);
  });

  it('tries again what failed, then apologises with a reference that is in the log', async () => {
    let tries = 0;
    const handle = async () => {
      tries += 1;
      throw new Error('broken');
    };
    const { inbox, outbox, log, begin } = await open(await newPlace(), { handle });
    await inbox.insert(arrivalOf(1));
    begin();
    await until(async () => (await inbox.waiting()) === 0);
    expect(tries).toBe(3);
    const [owed] = await outbox.claim(1);
    const { reference } = log.lines.findLast(({ message }) => message === 'question failed')!.fields;
    expect(owed!.reply.summary).toContain(`reference ${reference}.`);
    expect(owed!.reply.summary).not.toContain('broken');
  });

  it('shows that it is at work only where it takes long, and before the answer', async () => {
    const order: string[] = [];
    let show = () => {};
    const shown = new Promise<void>((resolve) => {
      show = resolve;
    });
    const handle = async ({ text }: { text: string }) => {
      if (text === 'slow') await shown;
      order.push(`answered ${text}`);
      return replyOf(text);
    };
    const working = async ({ text }: { text: string }) => {
      order.push(`working on ${text}`);
      show();
    };
    const { inbox, begin } = await open(await newPlace(), { handle, working });
    await inbox.insert(arrivalOf(1, { text: 'quick' }));
    await inbox.insert(arrivalOf(2, { text: 'slow' }));
    begin();
    await until(async () => (await inbox.waiting()) === 0);
    expect(order).toEqual(['answered quick', 'working on slow', 'answered slow']);
  });
});
