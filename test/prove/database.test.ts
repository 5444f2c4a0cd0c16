/** 75 to 77: a database that breaks off in the middle of everything, and processes that are asked to end while they post. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until } from '../clients/until.ts';
import { seeded } from '../doubles/faulty-platform.ts';
import { hasPostgres } from '../postgres-server.ts';
import { amounts } from './amounts.ts';
import { type DatabaseProxy, startDatabaseProxy } from './database-proxy.ts';
import { counted, owe } from './messages.ts';
import { report, seedOf } from './proof-table.ts';
import { openProvingWorld } from './proving-world.ts';

const { databaseFaults: FAULTS, endings: ENDINGS } = amounts;
const SETTLING_MS = 120_000;
const PER_FAULT_MS = 120;

describe.skipIf(!hasPostgres())('T4: what is owed', () => {
  const seed = seedOf();

  it(`76, 77: goes out once, at ${FAULTS} faults of the database`, { timeout: 300_000 + FAULTS * 2_000 }, async () => {
    const chance = seeded(seed);
    let proxy: DatabaseProxy | null = null;
    const through = async (url: string) => {
      proxy = await startDatabaseProxy(url, chance);
      return proxy.url;
    };
    const world = await openProvingWorld({ chance, calm: true }, { count: 2, through });
    const expected = new Set<string>();
    for (let no = 0; no < FAULTS; no++) {
      await owe(world, `db${no}`, chance, expected);
      await sleep(PER_FAULT_MS * (0.5 + chance()));
      await proxy!.strike();
    }
    proxy!.calm();
    expect(await world.settled(SETTLING_MS), `seed ${seed}`).toEqual([]);
    const count = await counted(world, expected);
    report({ proof: 'T4 faults of the database', seed, faults: FAULTS, ...proxy!.done, ...count });
    expect([count.lost, count.doubled], `seed ${seed}; ${world.replicas.log()}`).toEqual([0, 0]);
    expect(proxy!.done['commits unanswered']).toBeGreaterThan(0);
  });

  it(`75: goes out once, at ${ENDINGS} processes asked to end while they post, every other twice`, {
    timeout: 300_000 + ENDINGS * 10_000,
  }, async () => {
    const chance = seeded(seed);
    const world = await openProvingWorld({ chance, calm: true });
    const expected = new Set<string>();
    const { proxy, replicas } = world;
    for (let no = 0; no < ENDINGS; no++) {
      const moment = chance() < 0.5 ? 'post-before' : 'post-stored';
      const { caught } = proxy.catchNext(moment, async (replica) => {
        replicas.signal(replica, 'SIGTERM');
        if (no % 2 === 1) replicas.signal(replica, 'SIGTERM');
        await sleep(200);
      });
      await owe(world, `end${no}`, chance, expected);
      const replica = await caught;
      await until(
        () => replicas.hasEnded(replica),
        () => replicas.log(),
      );
      await replicas.kill(replica);
    }
    expect(await world.settled(SETTLING_MS), `seed ${seed}`).toEqual([]);
    const count = await counted(world, expected);
    report({ proof: '75 asked to end while posting', seed, endings: ENDINGS, ...count });
    expect([count.lost, count.doubled], `seed ${seed}`).toEqual([0, 0]);
  });
});
