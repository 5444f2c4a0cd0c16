/** T2: processes that sleep longer than lease and quarantine, some with a request on its way; the auditor cleans up. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import { mailFigures } from '../../src/storage/mail-figures.ts';
import { until } from '../clients/until.ts';
import { seeded } from '../doubles/faulty-platform.ts';
import { hasPostgres } from '../postgres-server.ts';
import { amounts } from './amounts.ts';
import { counted, owe } from './messages.ts';
import { report, seedOf } from './proof-table.ts';
import { openProvingWorld, type ProvingWorld, scaled } from './proving-world.ts';

const { pauses: PAUSES } = amounts;
const ASLEEP_MS = scaled.deliveryLeaseMs + scaled.quarantineMs + 700;
/** Until others have posted it, also on a machine that does other work. */
const HELD_ON_MS = 2_500;

describe.skipIf(!hasPostgres())('T2, 74: a process that sleeps while it posts', () => {
  const seed = seedOf();

  it(`loses nothing, and of what it posts twice the auditor leaves one, at ${PAUSES} pauses`, {
    timeout: 300_000 + PAUSES * 12_000,
  }, async () => {
    const chance = seeded(seed);
    const world = await openProvingWorld({ chance });
    const expected = new Set<string>();
    const takenBack = new Set<string>();
    const sum = { pauses: 0, 'with its request held': 0, 'taken back meanwhile': 0 };
    for (; sum.pauses < PAUSES; sum.pauses++) {
      // Every other sleeps with its request on the way: the only thing that no lease can stop.
      const held = sum.pauses % 2 === 0;
      if (held) sum['with its request held'] += 1;
      const no = `p${sum.pauses}`;
      const unwanted = sum.pauses % 4 === 2;
      const pausing = pauseOne(world, held, () => owe(world, no, chance, unwanted ? takenBack : expected));
      if (unwanted && (await takeBack(world, no))) sum['taken back meanwhile'] += 1;
      await pausing;
    }
    const notSent = await world.settled(120_000);
    expect(
      notSent.filter((one) => !/ withdrawn: /.test(one)),
      `seed ${seed}`,
    ).toEqual([]);
    const figures = () => mailFigures(world.database, systemClock);
    await until(async () => (await figures()).auditsOpen === 0);
    const count = await counted(world, expected);
    const gone = await counted(world, takenBack);
    const left = gone.messages - gone.lost;
    const { copiesRemoved } = await figures();
    const outcome = { ...count, 'left of what was taken back': left, 'copies removed': copiesRemoved };
    report({ proof: 'T2 pauses', seed, ...sum, ...outcome });
    expect([count.lost, count.doubled, left], `seed ${seed}`).toEqual([0, 0, 0]);
    // Where nothing was doubled the auditor had nothing to prove.
    expect(copiesRemoved).toBeGreaterThan(0);
  });
});

async function pauseOne({ proxy, replicas }: ProvingWorld, held: boolean, begin: () => Promise<void>): Promise<void> {
  let awake: Promise<void> = Promise.resolve();
  const { caught, cancel } = proxy.catchNext('post-before', async (no) => {
    replicas.signal(no, 'SIGSTOP');
    awake = sleep(ASLEEP_MS).then(() => replicas.signal(no, 'SIGCONT'));
    if (held) await sleep(ASLEEP_MS + HELD_ON_MS);
  });
  await begin();
  await Promise.race([caught, sleep(ASLEEP_MS * 2 + HELD_ON_MS)]);
  cancel();
  await awake;
}

/** As soon as another has posted it, while the request of the one that sleeps is still on its way. */
async function takeBack({ database, outbox, replicas }: ProvingWorld, no: string): Promise<boolean> {
  const posted = async () =>
    await database.read
      .selectFrom('outbox')
      .select('id')
      .where('key', '=', `prove:${no}`)
      .where('part', '=', 0)
      .where('state', '=', 'sent')
      .executeTakeFirst();
  await until(
    async () => (await posted()) !== undefined,
    () => replicas.log(),
  );
  return (await outbox.retract((await posted())?.id ?? 0)) > 0;
}
