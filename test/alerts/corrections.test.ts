import { expect, it } from 'vitest';
import type { LedgerChange } from '../../src/domain/ledger.ts';
import { openLedgerStore } from '../../src/storage/ledger-store.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';
import { describeEngines } from '../contracts/engines.ts';
import { type AlertWorld, openAlertWorld } from '../doubles/alert-world.ts';

const deal = (kind: string, more: object = {}) => ({
  url: 'https://wire.example/kt-ericsson',
  title: 'KT and Ericsson on private 5G',
  text: `KT and Ericsson signed ${kind} on private 5G on 20 March 2025. The two will start in Busan. KT said the work would take two years.`,
  ...more,
});

async function correct(world: AlertWorld, change: (articleId: string) => LedgerChange, id = 'c_1') {
  const store = openLedgerStore(world.database, ORGANISATION);
  const row = await world.database.read.selectFrom('ledger_readings').selectAll().executeTakeFirstOrThrow();
  await store.record({
    id,
    at: '2025-03-20T10:00:00.000Z',
    by: 'a steward',
    partnership: row.partnership ?? '',
    change: change(row.article_id),
    undoneAt: null,
  });
  return store;
}

describeEngines('What was told and reads otherwise', (newPlace) => {
  const open = async () => {
    const world = await openAlertWorld(await (await newPlace()).open());
    await world.say('follow KT');
    return world;
  };

  it('because a steward set it is corrected in its thread, once', async () => {
    const world = await open();
    await world.add(deal('a contract'));
    await world.match();
    const anchors = (articleId: string) => [{ articleId, kind: 'contract' as const }];
    await correct(world, (id) => ({ kind: 'set', field: 'kind', value: 'mou', anchors: anchors(id) }));
    await world.match();
    await world.match();
    const [first, correction, ...others] = await world.told();
    expect(others).toEqual([]);
    expect(correction!.thread).toBe(first!.key);
    expect(correction!.text).toMatch(/told as a contract, it now reads an MOU/);
  });

  it('because a steward rejected it is said to be gone', async () => {
    const world = await open();
    await world.add(deal('a contract'));
    await world.match();
    await correct(world, () => ({ kind: 'reject', anchors: [] }));
    await world.match();
    const told = await world.told();
    expect(told).toHaveLength(2);
    expect(told[1]!.text).toMatch(/is not in the ledger any more/);
    expect(told[1]!.thread).toBe(told[0]!.key);
  });

  it('because another source is more careful is corrected', async () => {
    const world = await open();
    await world.add(deal('a contract'));
    await world.match();
    await world.add(
      deal('a memorandum of understanding', {
        url: 'https://other.example/1',
        publisher: 'Other Paper',
        text: 'A memorandum of understanding on private 5G was signed by KT and Ericsson on 20 March 2025, according to KT. It binds neither side, and no order was placed. A decision on equipment is due next year.',
      }),
    );
    await world.match();
    const told = await world.told();
    expect(told.map(({ thread }) => thread)).toEqual([null, told[0]!.key]);
    expect(told[1]!.text).toMatch(/told as a contract, it now reads an MOU/);
  });

  it('only in more words is not told again', async () => {
    const world = await open();
    await world.add(deal('a contract'));
    await world.match();
    await world.add(deal('a contract', { text: `${deal('a contract').text} Shares of KT rose.` }));
    await world.add(
      deal('a contract', {
        url: 'https://other.example/2',
        publisher: 'Other Paper',
        text: 'KT and Ericsson signed a contract on private 5G on 20 March 2025, worth $12 million. Work begins in Busan and ends in two years, both firms said in a statement to investors.',
      }),
    );
    await world.match();
    expect((await world.told()).slice(1).map(({ text }) => text)).toEqual([]);
  });

  it('because records were merged is not told again under the other', async () => {
    const world = await open();
    await world.add(deal('a contract'));
    await world.match();
    const report = (n: number) =>
      deal('', {
        url: `https://more.example/${n}`,
        publisher: `Paper ${n}`,
        text: `Paper ${n}: KT and Ericsson have a contract on private 5G, signed on 20 March 2025 in Busan. Number ${n} of our reports on it adds nothing to what is known.`,
      });
    await world.add(report(1), report(2));
    await world.match();
    const ids = await world.database.read.selectFrom('ledger_readings').select('partnership').distinct().execute();
    const [into, from] = ids.flatMap(({ partnership }) => partnership ?? []);
    if (from !== undefined && into !== undefined) await correct(world, () => ({ kind: 'merge', from }), 'c_2');
    await world.add(report(3));
    await world.match();
    expect(await world.told()).toHaveLength(1);
  });
});
