import { expect, it } from 'vitest';
import { describeEngines } from '../contracts/engines.ts';
import { openAlertWorld } from '../doubles/alert-world.ts';

const MOU = {
  title: 'KT and Nokia sign MOU on 6G',
  text: 'KT and Nokia signed a memorandum of understanding on 6G research on 20 March 2025. The two companies will build a testbed in Seoul. The agreement is not legally binding, KT said.',
  url: 'https://wire.example/kt-nokia-mou',
};
const CONTRACT = {
  title: 'KT awards Nokia a 6G contract',
  text: 'KT signed a contract with Nokia on 21 March 2025 to supply 6G research equipment worth $40 million. The contract follows the memorandum of understanding of 20 March 2025.',
  url: 'https://wire.example/kt-nokia-contract',
  publishedAt: '2025-03-21',
};

describeEngines('Whoever follows a company', (newPlace) => {
  const open = async () => openAlertWorld(await (await newPlace()).open());

  it('is told once of a new stage, with what is new, why, the quote and its source', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.add(MOU);
    await world.match();
    await world.match();
    const [alert, ...others] = await world.told();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ workspace: 'slack:T1', destination: 'slack:T1/DU1/-', thread: null });
    expect(alert!.text).toMatch(/KT × Nokia – MOU/);
    expect(alert!.text).toMatch(/You follow KT \(F1\), which is a party/);
    expect(alert!.text).toMatch(/signed a memorandum of understanding on 6G research/);
    expect(alert!.text).toMatch(/Example Wire, 20 Mar 2025/);
    const actions = alert!.reply.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
    expect(actions.map((one) => (one.kind === 'say' ? one.says : one.kind === 'open' ? one.url : one.form))).toEqual([
      'https://wire.example/kt-nokia-mou',
      'What is the latest between KT and Nokia?',
      'mute F1 week',
      'not relevant A1',
    ]);
  });

  it('is told of a later stage in the thread of the first, and that it is further', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.add(MOU);
    await world.match();
    world.clock.pass(24 * 3_600_000);
    await world.add(CONTRACT);
    await world.match();
    const [first, second, ...others] = await world.told();
    expect(others).toEqual([]);
    expect(second).toMatchObject({ thread: first!.key });
    expect(second!.text).toMatch(/New: now a contract; you were told of an MOU before/);
    expect(second!.text).toMatch(/KT × Nokia – contract/);
  });

  it('is told once although several follows fit, and each destination for itself', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.say('follow KT × Nokia');
    await world.say('follow topic 6G');
    await world.say('follow Nokia here', world.asking({}, world.channel('C1')));
    await world.say('follow Nokia', world.asking({ id: 'U2' }));
    await world.add(MOU);
    await world.match();
    const told = await world.told();
    expect(told.map(({ destination }) => destination).sort()).toEqual([
      'slack:T1/C1/-',
      'slack:T1/DU1/-',
      'slack:T1/DU2/-',
    ]);
    expect(told.find(({ destination }) => destination === 'slack:T1/DU1/-')!.text).toMatch(
      /KT × Nokia together \(F2\)/,
    );
  });

  it('is not told of kinds of stage, companies or topics that were not asked for', async () => {
    const world = await open();
    await world.say('follow KT: contracts');
    await world.say('follow Ericsson');
    await world.say('follow KT × Ericsson');
    await world.say('follow topic satellite');
    await world.add(MOU);
    await world.match();
    expect(await world.told()).toEqual([]);
  });

  it('is told of a passing mention only where that was wanted', async () => {
    const world = await open();
    await world.say('follow Ericsson');
    await world.say('follow Ericsson with mentions', world.asking({ id: 'U2' }));
    await world.add({ ...MOU, text: `${MOU.text} Ericsson runs a similar testbed in Stockholm.` });
    await world.match();
    const told = await world.told();
    expect(told.map(({ destination }) => destination)).toEqual(['slack:T1/DU2/-']);
    expect(told[0]!.text).toMatch(/it is named, not a party/);
    expect(told[0]!.text).toMatch(/Ericsson runs a similar testbed/);
  });

  it('is told of a company that the library had never seen', async () => {
    const world = await open();
    expect(await world.say('follow Zephyrnet')).toMatch(/has not seen Zephyrnet yet/);
    await world.add({
      title: 'Zephyrnet to build AI data centre with KT',
      text: 'Zephyrnet signed an MOU with KT on 20 March 2025 to build an AI data centre in Busan.',
    });
    await world.match();
    expect((await world.told()).map(({ text }) => text).join()).toMatch(/Zephyrnet × KT – MOU/);
  });

  it('is told of what is only planned as planned, and of the signing in the same thread', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.add({
      title: 'KT plans Ericsson deal',
      text: 'KT plans to sign a contract with Ericsson next week, the company said on 20 March 2025.',
    });
    await world.match();
    const [planned] = await world.told();
    expect(planned!.text).toMatch(/planned, not done yet|rumoured, not confirmed/);
  });

  it('hears nothing of what was published more than 72 hours ago, nor of background', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.add({ ...MOU, publishedAt: '2025-03-16' });
    await world.add({
      title: 'KT results',
      text: 'KT reported higher revenue on 20 March 2025. KT and Ericsson signed a memorandum of understanding in January 2018. SK Telecom was not involved.',
    });
    await world.match();
    expect(await world.told()).toEqual([]);
    expect(await world.database.read.selectFrom('news').selectAll().execute()).toEqual([]);
  });

  it('is told although the first try broke off in the middle, and once', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.add(MOU);
    const broken = world.room.once(() => {
      throw new Error('the machine is gone');
    });
    await expect(broken).rejects.toThrow('the machine is gone');
    expect(await world.told()).toEqual([]);
    expect(await world.database.read.selectFrom('alerts').selectAll().execute()).toEqual([]);
    await world.match();
    expect(await world.told()).toHaveLength(1);
  });

  it('is told of the rest although one article cannot be matched, and the log names that one', async () => {
    const world = await open();
    await world.say('follow KT');
    await world.say('follow Ericsson');
    await world.add(MOU);
    await world.add({ text: 'Ericsson and Orange signed a contract on private 5G on 20 March 2025. It covers Paris.' });
    await world.room.once((_, reply) => {
      if (JSON.stringify(reply).includes('Nokia')) throw new TypeError('a fault of ours');
      return [reply];
    });
    expect((await world.told()).map(({ text }) => text)).toEqual([expect.stringContaining('Ericsson')]);
    expect(world.log.lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'error news could not be matched and is left out',
    ]);
  });

  it('is told of a correction in the thread of what it corrects', async () => {
    const world = await open();
    await world.say('follow KT');
    const deal = {
      url: 'https://wire.example/kt-ericsson',
      title: 'KT and Ericsson on private 5G',
      text: 'KT and Ericsson signed a contract on private 5G on 20 March 2025. The two will start in Busan. KT said the work would take two years.',
    };
    await world.add(deal);
    await world.match();
    await world.add({ ...deal, text: deal.text.replace('a contract', 'a memorandum of understanding') });
    await world.match();
    const [first, correction, ...others] = await world.told();
    expect(others).toEqual([]);
    expect(correction).toMatchObject({ thread: first!.key, destination: first!.destination });
    expect(correction!.text).toMatch(/Correction: told as a contract, it now reads an MOU/);
  });
});
