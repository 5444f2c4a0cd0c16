import { expect, it } from 'vitest';
import { describeEngines } from '../contracts/engines.ts';
import { type AlertWorld, openAlertWorld, TODAY, type ToldArticle } from '../doubles/alert-world.ts';

const HOUR = 3_600_000;
/** A Friday. */
const TOMORROW = '2025-03-21';

const mou = (other: string, publishedAt = TODAY): ToldArticle => ({
  publishedAt,
  url: `https://wire.example/${other}-mou`,
  title: `KT and ${other} sign MOU on 6G`,
  text: `KT and ${other} signed a memorandum of understanding on 6G research on 20 March 2025. ${other} will build a testbed in Seoul. The agreement is not legally binding, KT said.`,
});
const contract = (other: string): ToldArticle => ({
  publishedAt: TOMORROW,
  url: `https://wire.example/${other}-contract`,
  title: `KT awards ${other} a 6G contract`,
  text: `KT signed a contract with ${other} on 21 March 2025 to supply 6G research equipment worth $40 million. The contract follows the memorandum of understanding of 20 March 2025.`,
});
const places = async (world: AlertWorld) => (await world.told()).map(({ key, thread }) => `${key} in ${thread}`);

describeEngines('A bundle', (newPlace) => {
  const open = async (timing: string) => {
    const world = await openAlertWorld(await (await newPlace()).open());
    await world.say('follow KT');
    await world.say(timing);
    return world;
  };
  const nextDay = async (world: AlertWorld, ...articles: readonly ToldArticle[]) => {
    world.clock.pass(24 * HOUR);
    await world.match();
    await world.add(...articles);
    await world.match();
    world.clock.pass(24 * HOUR);
    await world.match();
  };

  it.each(['alerts hourly', 'alerts daily 08:00'])(
    '(%s) leaves a later stage to the thread of the first',
    async (timing) => {
      const world = await open(timing);
      await world.add(mou('Nokia'), mou('Ericsson'));
      await world.match();
      await nextDay(world, contract('Nokia'), mou('Orange', TOMORROW), mou('Intel', TOMORROW));
      expect(await places(world)).toEqual(['alerts:1-2 in null', 'alerts:4-5 in null', 'alert:3 in alerts:1-2']);
      const [, bundle, later] = await world.told();
      expect(later!.text).toMatch(/New: now a contract; you were told of an MOU before/);
      expect(bundle!.text).not.toContain('Nokia');
    },
  );

  it('that would be of later stages alone is a reply in each thread', async () => {
    const world = await open('alerts hourly');
    for (const other of ['Nokia', 'Ericsson']) {
      await world.add(mou(other));
      await world.match();
      world.clock.pass(HOUR);
      await world.match();
    }
    await nextDay(world, contract('Nokia'), contract('Ericsson'));
    expect((await places(world)).slice(2)).toEqual(['alert:3 in alert:1', 'alert:4 in alert:2']);
  });

  it('tells both stages where the first still waits, in their order', async () => {
    const world = await open('alerts daily 08:00');
    await world.add(mou('Nokia'));
    await world.match();
    // Nobody was there to tell the first when its time came.
    await world.database.write(async (tx) => {
      await tx.updateTable('alerts').set({ due_at: '2025-03-20T23:30:00.000Z' }).execute();
    });
    world.clock.pass(24 * HOUR);
    await world.add(contract('Nokia'));
    await world.match();
    const told = await world.told();
    expect(told.map(({ key, thread }) => `${key} in ${thread}`)).toEqual(['alerts:1-2 in null']);
    expect(told[0]!.text).toMatch(/1\. [\s\S]*MOU[\s\S]*2\. [\s\S]*contract/);
  });

  it('takes later stages in where the day has no message left, and says what was told before', async () => {
    const world = await open('alerts hourly limit 1');
    for (const other of ['Nokia', 'Ericsson']) {
      await world.add(mou(other));
      await world.match();
      world.clock.pass(24 * HOUR);
      await world.match();
    }
    await world.add(contract('Nokia'), contract('Ericsson'));
    await world.match();
    world.clock.pass(24 * HOUR);
    await world.match();
    const told = await world.told();
    expect(told.map(({ key, thread }) => `${key} in ${thread}`).slice(2)).toEqual(['alerts:3-4 in null']);
    expect(told[2]!.text.match(/now a contract; you were told of an MOU before/g)).toHaveLength(2);
  });

  it('waits on where its time has become a quiet one', async () => {
    const world = await open('alerts hourly');
    // 18:00 in Seoul.
    await world.add(mou('Nokia'));
    await world.match();
    await world.say('alerts quiet 18:30-07:00');
    world.clock.pass(2 * HOUR);
    await world.match();
    expect(await world.told()).toEqual([]);
    world.clock.pass(11 * HOUR);
    await world.match();
    await world.match();
    expect(await places(world)).toEqual(['alert:1 in null']);
  });

  it('is followed by a correction of a later stage in the same thread', async () => {
    const world = await open('alerts hourly');
    await world.add(mou('Nokia'));
    await world.match();
    await nextDay(world, contract('Nokia'));
    const { text } = contract('Nokia');
    await world.add({ ...contract('Nokia'), text: text.replace('signed a contract', 'set up a joint venture') });
    await world.match();
    expect(await places(world)).toEqual(['alert:1 in null', 'alert:2 in alert:1', 'alert:3 in alert:1']);
  });
});
