/** 76: a PostgreSQL that stops at once and comes back; one that does not, and whose stand-in knows less and is behind. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChannelDigest } from '../../src/domain/digest.ts';
import { openDigestStore } from '../../src/storage/digest-store.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { ids } from '../clients/slack-emulator.ts';
import { until } from '../clients/until.ts';
import type { Place } from '../contracts/engines.ts';
import { seeded } from '../doubles/faulty-platform.ts';
import {
  copyOf,
  hasPostgres,
  type PostgresServer,
  startAgain,
  startPostgres,
  stopAtOnce,
  stopPostgres,
} from '../postgres-server.ts';
import { amounts } from './amounts.ts';
import { startDatabaseProxy } from './database-proxy.ts';
import { counted, owe } from './messages.ts';
import { report, seedOf } from './proof-table.ts';
import { openProvingWorld, type ProvingWorld, scaled } from './proving-world.ts';

const { databaseStops: STOPS } = amounts;
const SETTLING_MS = 120_000;
/** Five minutes, scaled as the leases are: 60 s of which are 2.5 s here. */
const BEHIND_MS = (5 * 60_000 * scaled.deliveryLeaseMs) / 60_000;
const DAY_MS = 86_400_000;

describe.skipIf(!hasPostgres())('76: what is owed', () => {
  const seed = seedOf();

  it(`goes out once, though PostgreSQL stops at once while it is posted, ${STOPS} times`, {
    timeout: 300_000 + STOPS * 20_000,
  }, async () => {
    const chance = seeded(seed);
    const servers = keptServers();
    let server = servers.keep(await startPostgres(process.pid, 'commits'));
    const world = await openProvingWorld({ chance, calm: true }, { count: 2, place: placeAt(server.url) });
    const expected = new Set<string>();
    const oweThree = async (no: string) => {
      for (const which of ['a', 'b', 'c']) await owe(world, `${no}${which}`, chance, expected);
    };
    for (let no = 0; no < STOPS; no++) {
      const moment = chance() < 0.5 ? 'post-before' : 'post-stored';
      const owing: { done?: Promise<void> } = {};
      const { caught } = world.proxy.catchNext(moment, async () => {
        await owing.done;
        await stopAtOnce(server);
      });
      owing.done = oweThree(`stop${no}`);
      await owing.done;
      await caught;
      // Long enough that what was posted cannot be noted.
      await sleep(200 + chance() * 600);
      server = servers.keep(await startAgain(server));
    }
    expect(await world.settled(SETTLING_MS), `seed ${seed}`).toEqual([]);
    const count = await counted(world, expected);
    report({ proof: '76 PostgreSQL stops at once', seed, stops: STOPS, ...count });
    expect([count.lost, count.doubled], `seed ${seed}; ${world.replicas.log()}`).toEqual([0, 0]);
    expect(world.replicas.all.some(({ no }) => world.replicas.hasEnded(no))).toBe(false);
  });

  it('goes out once, though another PostgreSQL takes over that knows less and whose clock is behind', async () => {
    const chance = seeded(seed);
    const servers = keptServers();
    const first = servers.keep(await startPostgres(process.pid, 'commits'));
    await inDatabase(first, 'create schema house');
    const proxy = await startDatabaseProxy(first.url, chance);
    proxy.calm();
    const where = `${proxy.url}?options=${encodeURIComponent('-c search_path=house,pg_catalog')}`;
    const world = await openProvingWorld({ chance, calm: true }, { count: 2, place: placeAt(where) });
    const [before, after] = [new Set<string>(), new Set<string>()];
    for (let no = 0; no < 10; no++) await owe(world, `before${no}`, chance, before);
    await world.settled(SETTLING_MS);
    await setDigests(world);
    const other = servers.keep(await copyOf(first));
    const setBack = `select pg_catalog.clock_timestamp() - interval '${BEHIND_MS} milliseconds'`;
    await inDatabase(
      other,
      `create function house.clock_timestamp() returns timestamptz language sql as $$ ${setBack} $$`,
    );
    const posted = async () => [...(await world.shown()).tops.values()].filter(saysDigest).length;
    await until(
      async () => (await posted()) === world.channels().length,
      () => world.replicas.log(),
    );
    await world.settled(SETTLING_MS);
    await stopAtOnce(first);
    proxy.failOver(other.url);
    await until(() =>
      world.outbox.list(1).then(
        () => true,
        () => false,
      ),
    );
    for (let no = 0; no < 10; no++) await owe(world, `after${no}`, chance, after);
    const takenAgain = async () => await world.database.read.selectFrom('digest_editions').select('period').execute();
    await until(
      async () => (await takenAgain()).length >= world.channels().length,
      () => world.replicas.log(),
    );
    expect(await world.settled(SETTLING_MS), `seed ${seed}`).toEqual([]);
    const counts = [await counted(world, before), await counted(world, after)];
    const digests = [...(await world.shown()).tops.values()].map((texts) => texts.filter(isDigest).length);
    const sum = {
      digests: digests.length,
      messages: counts.reduce((all, { messages }) => all + messages, 0),
      lost: counts.reduce((all, { lost }) => all + lost, 0) + digests.filter((count) => count === 0).length,
      doubled: counts.reduce((all, { doubled }) => all + doubled, 0) + digests.filter((count) => count > 1).length,
    };
    report({ proof: '76 another PostgreSQL takes over, 5 scaled minutes behind', seed, ...sum });
    expect([sum.lost, sum.doubled], `seed ${seed}; ${world.replicas.log()}`).toEqual([0, 0]);
  });
});

/** Stopped at the end, whichever of them live. */
function keptServers() {
  const kept: PostgresServer[] = [];
  onTestFinished(async () => {
    for (const server of kept) await stopPostgres(server);
  });
  return {
    keep(server: PostgresServer): PostgresServer {
      kept.push(server);
      return server;
    },
  };
}

function placeAt(url: string): Place {
  return {
    engine: 'postgres',
    where: url,
    async open() {
      const database = await openPostgres(url);
      onTestFinished(() => database.close());
      return database;
    },
  };
}

async function inDatabase({ url }: PostgresServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** One in every channel, due days ago: the replicas post it at their next tick. */
async function setDigests({ database, channels }: ProvingWorld): Promise<void> {
  const settings = openDigestStore(database);
  const now = Date.now();
  for (const [no, channel] of channels().entries()) {
    const setting: ChannelDigest = {
      id: `d_0000000${no}`,
      workspace: `slack:${ids.team}`,
      place: { kind: 'channel', id: channel, destination: `slack:${ids.team}/${channel}/-` },
      digest: 'weekly',
      timing: { every: 'week', day: new Date(now + 3 * DAY_MS).getUTCDay() || 7, time: '12:00', zone: 'UTC' },
      language: 'en',
      companies: [],
      topics: [],
      empty: 'say',
      state: 'on',
      reason: null,
      owner: 'U1',
      since: new Date(now - 8 * DAY_MS).toISOString(),
      version: 1,
    };
    const gesture = `g${no}`;
    const kept = {
      id: `dc_0000000${no}`,
      at: setting.since,
      by: 'U1',
      gesture,
      verb: 'set',
      before: null,
      after: setting,
      period: null,
    } as const;
    expect(await settings.change(kept)).toBe(true);
  }
}

function isDigest(text: string): boolean {
  return !text.startsWith('message ');
}

function saysDigest(texts: readonly string[]): boolean {
  return texts.some(isDigest);
}
