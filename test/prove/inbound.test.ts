/** T5: questions sent up to four times, to whichever process lives, each killed between receiving, keeping and answering. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { slackDriver } from '../clients/slack-driver.ts';
import { ids, secrets } from '../clients/slack-emulator.ts';
import { until } from '../clients/until.ts';
import { seeded } from '../doubles/faulty-platform.ts';
import { hasPostgres } from '../postgres-server.ts';
import { amounts } from './amounts.ts';
import { report, seedOf } from './proof-table.ts';
import { openProvingWorld, type ProvingWorld } from './proving-world.ts';

const { inboundKills: KILLS } = amounts;
/** One Slack takes only so many calls of one token. */
const KILLS_A_ROUND = 100;
const MOST_SENDINGS = 40;

describe.skipIf(!hasPostgres())('T5: a question, once it is acknowledged', () => {
  const seed = seedOf();

  it(`is answered exactly once, at ${KILLS} kills`, { timeout: 300_000 + KILLS * 8_000 }, async () => {
    const chance = seeded(seed);
    const world = await openProvingWorld({ chance });
    const sum = { kills: 0, questions: 0, sendings: 0, lost: 0, doubled: 0 };
    while (sum.kills < KILLS) {
      const asked: string[] = [];
      for (let no = 0; no < KILLS_A_ROUND && sum.kills < KILLS; no++, sum.kills++) {
        const channel = world.channels()[no % world.channels().length]!;
        const ts = await world.ask(channel, `question ${sum.kills}`);
        asked.push(ts);
        const [sendings] = await Promise.all([sendLikeSlack(world, chance, channel, ts), killSoon(world, chance)]);
        sum.sendings += sendings;
      }
      await answered(world);
      expect(await world.settled(120_000), `seed ${seed}`).toEqual([]);
      const { under } = await world.shown();
      const answers = asked.map((ts) => under.get(ts) ?? 0);
      sum.questions += answers.length;
      sum.lost += answers.filter((count) => count === 0).length;
      sum.doubled += answers.filter((count) => count > 1).length;
      if (sum.kills < KILLS) await world.renew();
    }
    report({ proof: 'T5 inbound', seed, ...sum });
    expect([sum.lost, sum.doubled], `seed ${seed}`).toEqual([0, 0]);
  });
});

/** Until it is acknowledged; one in three comes again afterwards, to another process. How often it was sent. */
async function sendLikeSlack({ replicas }: ProvingWorld, chance: () => number, channel: string, ts: string) {
  const event = { type: 'app_mention', user: 'U000000002', channel, text: `<@${ids.botUser}> Who signed?`, ts };
  const send = async (no: number): Promise<boolean> => {
    const living = replicas.ready();
    const { address } = living[Math.floor(chance() * living.length)] ?? { address: null };
    if (address === null) return false;
    const eventsUrl = `${address}/slack/events`;
    const driver = slackDriver({ eventsUrl, signingSecret: secrets.signing, team: ids.team, app: ids.app });
    const headers = no === 0 ? {} : { 'x-slack-retry-num': String(no), 'x-slack-retry-reason': 'http_timeout' };
    return driver.event(event, { event_id: `Ev${ts}` }, headers).then(
      ({ status }) => status === 200,
      () => false,
    );
  };
  for (let sendings = 1; sendings <= MOST_SENDINGS; sendings++) {
    await until(
      () => replicas.ready().length > 0,
      () => replicas.log(),
    );
    if (await send(sendings - 1)) {
      if (chance() < 0.34) await send(sendings);
      return sendings;
    }
    await sleep(100 + chance() * 300);
  }
  throw new Error('no process ever acknowledged');
}

/** Around the acknowledgement, or while the answer goes out. */
async function killSoon({ replicas, proxy }: ProvingWorld, chance: () => number): Promise<void> {
  if (chance() < 0.4) {
    const moment = chance() < 0.5 ? 'post-before' : 'post-stored';
    const { caught, cancel } = proxy.catchNext(moment, (no) => replicas.kill(no));
    if ((await Promise.race([caught, sleep(1_500, null)])) !== null) return;
    cancel();
  }
  await sleep(chance() * 80);
  const living = replicas.ready();
  await replicas.kill((living[Math.floor(chance() * living.length)] ?? replicas.all[0]!).no);
}

async function answered({ database, replicas }: ProvingWorld): Promise<void> {
  const waiting = () => database.read.selectFrom('inbox').select('id').where('state', '<>', 'answered').execute();
  await until(
    async () => (await waiting()).length === 0,
    () => replicas.log(),
  );
}
