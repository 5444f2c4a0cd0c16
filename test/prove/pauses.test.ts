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
/** So that the one that slept has given its request up before Slack gets it. */
const GIVEN_UP_MS = scaled.requestMs + 400;

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
      // What is left of the one before would be caught in its place.
      await world.settled(120_000);
      const no = `p${sum.pauses}`;
      // Every other sleeps with its request on the way: the only thing that no lease can stop.
      const held = sum.pauses % 2 === 0;
      const unwanted = sum.pauses % 4 === 2;
      if (held) sum['with its request held'] += 1;
      const meanwhile = async () => {
        const id = await postedByAnother(world, no);
        if (unwanted && (await world.outbox.retract(id)) > 0) sum['taken back meanwhile'] += 1;
      };
      const begin = () => owe(world, no, chance, unwanted ? takenBack : expected);
      await pauseOne(world, held ? meanwhile : null, begin);
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

/** With `meanwhile` its request is held until that has happened, and then reaches Slack whatever the weather. */
async function pauseOne(
  { proxy, replicas }: ProvingWorld,
  meanwhile: (() => Promise<void>) | null,
  begin: () => Promise<void>,
): Promise<void> {
  let goOn = (): void => undefined;
  const held = meanwhile === null ? Promise.resolve() : new Promise<void>((resolve) => (goOn = resolve));
  const asleep = new Promise<number>((resolve) => {
    const stop = async (no: number): Promise<void> => {
      replicas.signal(no, 'SIGSTOP');
      resolve(no);
      await held;
    };
    proxy.catchNext('post-before', stop, meanwhile !== null);
  });
  await begin();
  const no = await asleep;
  try {
    await Promise.all([sleep(ASLEEP_MS), meanwhile?.()]);
  } finally {
    replicas.signal(no, 'SIGCONT');
  }
  await sleep(GIVEN_UP_MS);
  goOn();
}

/** Its first part, while the request of the one that sleeps is still on its way. */
async function postedByAnother({ database, replicas }: ProvingWorld, no: string): Promise<number> {
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
  return (await posted())?.id ?? 0;
}
