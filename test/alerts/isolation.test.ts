/** T11 for follows: workspaces that try each other's ids at random learn and change nothing. */
import { expect, it } from 'vitest';
import { describeEngines } from '../contracts/engines.ts';
import { type AlertWorld, openAlertWorld } from '../doubles/alert-world.ts';
import { seeded } from '../doubles/faulty-platform.ts';

const WORKSPACES = 5;
const STEPS = Number(process.env.ISOLATION_STEPS ?? 150);
const canaries = ['Zephyrnet', 'Korbelcom', 'Mirlantel', 'Vekoncore', 'Quorixlab'];

type Chance = ReturnType<typeof seeded>;

const workspaceOf = (n: number) => `slack:T${n}`;

/** All that belongs to the others. */
async function othersThan(own: string, { database: { read } }: AlertWorld): Promise<string> {
  const rows = [];
  for (const table of ['follows', 'follow_timings', 'follow_mutes'] as const)
    rows.push(...(await read.selectFrom(table).selectAll().where('workspace', '<>', own).execute()));
  return rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join();
}

function randomCommand(own: number, chance: Chance): string {
  const no = Math.floor(chance() * 8);
  const commands = [
    `unfollow F${no}`,
    `mute F${no} week`,
    `unmute F${no}`,
    `resume F${no}`,
    `undo F${no}`,
    `not relevant A${no}`,
    `undo A${no}`,
    'following',
    'alerts',
    'alerts daily 09:00',
    `follow ${canaries[own]}`,
    'follow KT',
    'follow KT here',
  ];
  return commands[Math.floor(chance() * commands.length)]!;
}

async function tryOnce(world: AlertWorld, chance: Chance, step: string): Promise<void> {
  const own = Math.floor(chance() * WORKSPACES);
  const workspace = workspaceOf(own);
  const text = randomCommand(own, chance);
  const role = (['member', 'steward', 'guest'] as const)[Math.floor(chance() * 3)]!;
  const where = chance() < 0.5 ? {} : world.channel(`C${own}`);
  const before = await othersThan(workspace, world);
  const said = await world.say(text, world.asking({ role }, { ...where, workspace }));
  const crossed = canaries.filter((canary, n) => n !== own && said.includes(canary));
  const changed = (await othersThan(workspace, world)) !== before;
  expect([step, text, crossed, changed]).toEqual([step, text, [], false]);
}

async function expectOwnAlerts(world: AlertWorld): Promise<void> {
  for (const { workspace, destination, text } of await world.told()) {
    const why = canaries.findIndex((canary) => text.includes(`You follow ${canary}`));
    expect([destination.split('/')[0], why < 0 ? workspace : workspaceOf(why)]).toEqual([workspace, workspace]);
  }
}

describeEngines('Workspaces', (newPlace) => {
  it(`are apart, over ${STEPS} random commands of ${WORKSPACES} of them`, async () => {
    const seed = Number(process.env.SEED ?? 7);
    const chance = seeded(seed);
    const world = await openAlertWorld(await (await newPlace()).open());
    for (const [n, canary] of canaries.entries()) {
      await world.say(`follow ${canary}`, world.asking({}, { workspace: workspaceOf(n) }));
      const text = `${canary} signed an MOU with KT on 20 March 2025 to build data centre number ${n}.`;
      await world.add({ title: `${canary} and KT`, text, url: `https://wire.example/${n}` });
    }
    await world.match();
    expect((await world.told()).length).toBeGreaterThanOrEqual(WORKSPACES);
    for (let step = 0; step < STEPS; step += 1) await tryOnce(world, chance, `seed ${seed}, step ${step}`);
    const home = await world.room.feature.home('en', { workspace: workspaceOf(0), by: 'U1', place: null });
    expect(canaries.slice(1).filter((canary) => JSON.stringify(home).includes(canary))).toEqual([]);
    await expectOwnAlerts(world);
  });
});
