/** T1: processes killed at every moment of a delivery, and the same with a defence taken away, which must fail. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import { mailFigures } from '../../src/storage/mail-figures.ts';
import { seeded } from '../doubles/faulty-platform.ts';
import { hasPostgres } from '../postgres-server.ts';
import { amounts } from './amounts.ts';
import { addCount, counted, owe } from './messages.ts';
import { report, seedOf } from './proof-table.ts';
import type { Moment } from './proving-proxy.ts';
import { openProvingWorld, type ProvingWorld, scaled } from './proving-world.ts';

const { kills: KILLS } = amounts;
/** One Slack takes only so many calls of one token. */
const KILLS_A_ROUND = 100;
const CONTROL_MESSAGES = 40;
/** So late that a busy machine has looked before, too. */
const LATE_MS = 6_000;
const moments: readonly Moment[] = ['post-before', 'post-stored', 'look-before', 'look-done'];
/** A kill leaves a delivery for a lease and a quarantine; some need several tries. */
const SETTLING_MS = 120_000;

/** What was doubled must be seen here, and not be taken away before. */
const noAudits = { auditMs: 3_600_000 };

interface Sum {
  kills: number;
  messages: number;
  lost: number;
  doubled: number;
  [moment: string]: number;
}

describe.skipIf(!hasPostgres())('T1, 73: three processes, one Slack, a thousand kills', () => {
  const seed = seedOf();

  it(`lose nothing and double nothing, at ${KILLS} kills`, { timeout: 300_000 + KILLS * 6_000 }, async () => {
    const chance = seeded(seed);
    const world = await openProvingWorld({ chance }, { times: noAudits });
    const sum: Sum = { kills: 0, messages: 0, lost: 0, doubled: 0 };
    const began = performance.now();
    while (sum.kills < KILLS) {
      const expected = new Set<string>();
      const round = Math.min(KILLS_A_ROUND, KILLS - sum.kills);
      for (let no = 0; no < round; no++) {
        const moment = await killOne(world, chance, () => owe(world, `${sum.kills}`, chance, expected));
        sum[moment] = (sum[moment] ?? 0) + 1;
        sum.kills += 1;
      }
      expect(await world.settled(SETTLING_MS), `seed ${seed}`).toEqual([]);
      Object.assign(sum, addCount(sum, await counted(world, expected)));
      if (sum.kills < KILLS) await world.renew();
    }
    const { copiesRemoved } = await mailFigures(world.database, systemClock);
    const seconds = Math.round((performance.now() - began) / 1000);
    report({ proof: 'T1 kills', seed, ...sum, copiesRemoved, ...faultsOf(world), seconds });
    expect([sum.lost, sum.doubled, copiesRemoved], `seed ${seed}`).toEqual([0, 0, 0]);
  });

  it.each<[string, object, object]>([
    ['without looking for what may be there', { blind: true }, {}],
    ['without a quarantine', { late: 0.3, lateMs: LATE_MS }, { quarantineMs: 0 }],
  ])('fails %s: the proof can fail', async (without, weather, times) => {
    const chance = seeded(seed);
    const world = await openProvingWorld({ chance, ...weather }, { times: { ...noAudits, ...times } });
    const sum: Sum = { kills: 0, messages: 0, lost: 0, doubled: 0 };
    const expected = new Set<string>();
    for (let no = 0; no < CONTROL_MESSAGES; no++) await owe(world, `c${no}`, chance, expected);
    for (; sum.kills < 3; sum.kills++) await killOne(world, chance, async () => undefined);
    const notSent = await world.settled(SETTLING_MS);
    await sleep(LATE_MS + scaled.requestMs);
    Object.assign(sum, addCount(sum, await counted(world, expected)));
    report({ proof: `T1 ${without} (must double)`, seed, ...sum, 'not sent': notSent.length });
    expect(sum.doubled).toBeGreaterThan(0);
  });
});

/** At a moment of a call, while it starts, or at any time. */
async function killOne(
  { replicas, proxy }: ProvingWorld,
  chance: () => number,
  begin: () => Promise<void>,
): Promise<string> {
  const what = chance();
  const starting = replicas.all.find(({ address }) => address === null);
  if (what < 0.1 && starting) {
    await begin();
    await sleep(chance() * 500);
    await replicas.kill(starting.no);
    return 'starting';
  }
  if (what < 0.75) {
    const moment = moments[Math.floor(chance() * moments.length)]!;
    const { caught, cancel } = proxy.catchNext(moment, (no) => replicas.kill(no));
    await begin();
    if ((await Promise.race([caught, sleep(1_500, null)])) !== null) return moment;
    cancel();
  } else await begin();
  await sleep(chance() * 200);
  const living = replicas.ready();
  const victim = living[Math.floor(chance() * living.length)] ?? replicas.all[0]!;
  await replicas.kill(victim.no);
  return 'any moment';
}

function faultsOf({ proxy }: ProvingWorld): Readonly<Record<string, number>> {
  const faults = Object.values(proxy.done).reduce((all, one) => all + one, 0);
  return { faults, 'stored late': proxy.done['stored late'] ?? 0 };
}
