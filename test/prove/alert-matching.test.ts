/** G3: two replicas, killed at random moments between what happened and its telling, on each engine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { describeEngines, type Place } from '../contracts/engines.ts';
import { type AlertWorld, openAlertWorld } from '../doubles/alert-world.ts';
import { seeded } from '../doubles/faulty-platform.ts';
import { testProgram } from '../test-program.ts';
import { amounts } from './amounts.ts';
import { report, seedOf } from './proof-table.ts';

const { alertKills: KILLS } = amounts;
const followed = ['KT', 'SK Telecom', 'Orange', 'Verizon', 'Vodafone', 'Telefonica', 'NTT Docomo', 'AT&T'];
const others = ['Nokia', 'Ericsson', 'Samsung Electronics', 'Microsoft', 'Qualcomm', 'Nvidia', 'Intel', 'IBM'];
const DESTINATIONS = 3;
const LONGEST_LIFE_MS = 250;

describeEngines('A process killed between what happened and its telling', (newPlace) => {
  it(`leaves exactly one alert for each event and destination, ${KILLS} times`, {
    timeout: 300_000 + KILLS * 5_000,
  }, async () => {
    const seed = seedOf();
    const chance = seeded(seed);
    const program = await testProgram('test/kills/alerts/child.ts');
    const place = await newPlace();
    const world = await openAlertWorld(await place.open(), new Date().toISOString());
    for (let n = 1; n <= DESTINATIONS; n += 1)
      for (const name of followed) await world.say(`follow ${name}`, world.asking({ id: `U${n}` }));
    let events = 0;
    for (let kill = 0; kill < KILLS; kill += 2) {
      const pair = [start(program, place), start(program, place)];
      await Promise.all(pair.map(({ started }) => started));
      const [one, other] = [followed[events % 8]!, others[(events >> 3) % 8]!];
      await addDeal(world, one, other);
      events += 1;
      for (const { child } of pair) {
        await sleep(chance() * LONGEST_LIFE_MS);
        child.kill('SIGKILL');
      }
      await Promise.all(pair.map(({ ended }) => ended));
      expect(pair.flatMap(({ faults }) => faults())).toEqual([]);
    }
    const last = start(program, place);
    await last.started;
    await until(async () => (await unmatched(world)) === 0);
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    expect(last.faults()).toEqual([]);
    const told = (await world.told()).map(({ destination, text }) => `${destination} ${text.split('\n')[0]}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBe(events * DESTINATIONS);
    const figures = { kills: KILLS, alerts: told.length, lost: 0, doubled: 0 };
    report({ proof: `G3 alerts, ${place.engine}`, seed, ...figures });
  });
});

function addDeal(world: AlertWorld, one: string, other: string) {
  const today = new Date().toISOString().slice(0, 10);
  return world.add({
    publishedAt: today,
    title: `${one} and ${other} sign`,
    text: `${one} and ${other} signed a contract on private 5G. ${other} will deliver the equipment to ${one}.`,
  });
}

async function unmatched(world: AlertWorld): Promise<number> {
  return (await world.database.read.selectFrom('news').select('no').execute()).length;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

interface Matching {
  readonly child: ChildProcess;
  readonly started: Promise<void>;
  readonly ended: Promise<number | null>;
  readonly faults: () => readonly string[];
}

function start(program: string, place: Place): Matching {
  const child = spawn(process.execPath, [program, place.engine, place.where]);
  let out = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const heard = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes('started')) resolve();
    });
  });
  child.stderr.on('data', (chunk) => {
    out += `fault ${chunk}`;
  });
  return {
    child,
    started: Promise.race([heard, ended.then(() => undefined)]),
    ended,
    faults: () => out.split('\n').filter((line) => line.startsWith('fault')),
  };
}
