/** T3: the kills of T1 on Teams, which has no history to look in: the content stands once, at worst a line stays. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeAddress } from '../../adapters/teams/address.ts';
import { systemClock } from '../../src/basics/clock.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { openSettingStore } from '../../src/storage/setting-store.ts';
import { usualTimes } from '../../src/wiring/mail-times.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';
import { type Playground, startPlayground, whyNoPlayground } from '../clients/playground.ts';
import { until } from '../clients/until.ts';
import { postgresPlace } from '../contracts/engines.ts';
import { seeded } from '../doubles/faulty-platform.ts';
import { replyOf } from '../doubles/mail.ts';
import { hasPostgres } from '../postgres-server.ts';
import { amounts } from './amounts.ts';
import { report, seedOf } from './proof-table.ts';
import { scaled } from './proving-world.ts';
import { type Replicas, startReplicas } from './replicas.ts';

const { teamsKills: KILLS } = amounts;
const why = whyNoPlayground === null ? '' : ` (skipped: ${whyNoPlayground})`;
const methods = ['POST', 'PUT'] as const;
type Catch = { readonly method: string; readonly stored: boolean; readonly act: (port: number) => Promise<void> };

describe.skipIf(!hasPostgres() || whyNoPlayground !== null || !existsSync('/proc/net/tcp'))(
  `T3: Teams, three processes${why}`,
  () => {
    const seed = seedOf();

    it(`shows every content in exactly one message, at ${KILLS} kills`, {
      timeout: 300_000 + KILLS * 8_000,
    }, async () => {
      const chance = seeded(seed);
      const folder = mkdtempSync(join(tmpdir(), 'pactwire-t3-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const playground = await startPlayground('http://127.0.0.1:9/api/messages', folder);
      onTestFinished(() => playground.stop());
      const connector = await startFaultyConnector(playground.base, chance);
      const place = await postgresPlace();
      const database = await place.open();
      // The connector keeps nobody waiting; the playground, where much stands in it and the machine is busy, does.
      const times = { ...usualTimes, ...scaled, requestMs: 3_000, deliveryLeaseMs: 5_000 };
      await openSettingStore(database, ORGANISATION).set('mail-times', JSON.stringify(times));
      const { deliveryLeaseMs: leaseMs, quarantineMs } = times;
      const outbox = openOutboxStore(database, { clock: systemClock, leaseMs, quarantineMs });
      const env = { PACTWIRE_DATA: folder, DATABASE_URL: place.where, PACTWIRE_TEAMS_ANONYMOUS: '1' };
      const settings = { ...env, PORT: '0', PACTWIRE_LOCAL_PORT: '0', LOG_LEVEL: 'warn' };
      const replicas = await startReplicas(3, () => settings);
      onTestFinished(() => replicas.stop());
      await replicas.allReady();
      const expected: string[] = [];
      for (let no = 0; no < KILLS; no++) {
        const texts = [0, 1].slice(0, 1 + Math.floor(chance() * 2)).map((part) => `m${no}p${part}x`);
        expected.push(...texts);
        await killOne(replicas, connector, chance, () =>
          outbox.enqueue({ ...placeIn(playground, connector.origin, no), key: `t3:${no}`, parts: texts.map(replyOf) }),
        );
      }
      const states = async () => await database.read.selectFrom('outbox').select(['state', 'reason']).execute();
      const open = async () => (await states()).filter(({ state }) => state === 'pending' || state === 'sending');
      await until(
        async () => (await open()).length === 0,
        () => replicas.log(),
      );
      await sleep(1_000);
      const unsent = (await states()).filter(({ state }) => state !== 'sent').map(({ reason }) => reason);
      const shown = standing(playground);
      const copies = expected.map((text) => shown.filter((one) => one.includes(text)).length);
      const sum = {
        kills: KILLS,
        messages: expected.length,
        lost: copies.filter((count) => count === 0).length,
        doubled: copies.filter((count) => count > 1).length,
        'lines that stayed': shown.filter((one) => !expected.some((text) => one.includes(text))).length,
        'not sent': unsent.length,
        faults: connector.faults(),
      };
      report({ proof: 'T3 Teams, mode B', seed, ...sum });
      expect(
        [sum.lost, sum.doubled, sum['not sent']],
        `seed ${seed}; ${unsent.join('; ')}; ${replicas.log().slice(-1500)}`,
      ).toEqual([0, 0, 0]);
    });
  },
);

function placeIn({ config }: Playground, origin: string, no: number) {
  const conversation = no % 2 === 0 ? config.personalChat.id : config.groupChats[0]!.id;
  const kind = no % 2 === 0 ? 'personal' : 'group';
  const { tenantId: tenant } = config;
  const address = { tenant, kind, conversation, root: null, serviceUrl: `${origin}/connector` } as const;
  return { workspace: `teams:${tenant}` as const, destination: writeAddress(address), via: null };
}

async function killOne(
  replicas: Replicas,
  connector: Awaited<ReturnType<typeof startFaultyConnector>>,
  chance: () => number,
  begin: () => Promise<void>,
): Promise<void> {
  const method = methods[chance() < 0.5 ? 0 : 1];
  const caught = new Promise<true>((resolve) => {
    connector.catchNext({
      method: method ?? 'POST',
      stored: chance() < 0.5,
      act: async (port) => {
        await replicas.kill(ownerOf(port, replicas) ?? 0);
        resolve(true);
      },
    });
  });
  await begin();
  if (await Promise.race([caught, sleep(1_500, false)])) return;
  connector.catchNext(null);
  const living = replicas.ready();
  await replicas.kill((living[Math.floor(chance() * living.length)] ?? replicas.all[0]!).no);
}

/** Which process a connection comes from: they all use one address, which stands in the destination. */
function ownerOf(port: number, { all }: Replicas): number | null {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')} `;
  const line = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .find((one) => one.slice(6, 22).includes(local));
  const inode = line?.trim().split(/\s+/)[9];
  const owns = (pid: number): boolean => {
    try {
      return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`);
    } catch {
      return false;
    }
  };
  return all.find(({ pid }) => owns(pid))?.no ?? null;
}

/** Each message as it stands now. */
function standing({ frames }: Playground): readonly string[] {
  const messages = new Map<string, string>();
  for (const { action, message } of frames) {
    if (message && /^(?:create|update)Message$/.test(action)) messages.set(message.messageId, JSON.stringify(message));
  }
  return [...messages.values()];
}

/** The playground's connector behind lost requests, lost answers, 429, and 502 and 412 after storing. */
async function startFaultyConnector(base: string, chance: () => number) {
  let waiting: Catch | null = null;
  let faults = 0;
  const reach = async (request: IncomingMessage, stored: boolean) => {
    if (waiting === null || waiting.method !== request.method || waiting.stored !== stored) return;
    const { act } = waiting;
    waiting = null;
    await act(request.socket.remotePort ?? 0);
  };
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    await reach(request, false);
    const what = chance();
    if (what < 0.16) faults += 1;
    if (what < 0.04) return void request.socket.destroy();
    if (what < 0.06) return void response.writeHead(429, { 'retry-after': '1' }).end('{}');
    const path = (request.url ?? '').replace('/connector/', '/_connector/');
    const body = Buffer.concat(chunks).toString('utf8');
    const answer = await fetch(`${base}${path}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    });
    const text = await answer.text();
    await reach(request, true);
    if (what < 0.1) return void request.socket.destroy();
    if (what < 0.16) return void response.writeHead(what < 0.13 ? 502 : 412).end('{}');
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => void pass(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    faults: () => faults,
    catchNext: (next: Catch | null) => {
      waiting = next;
    },
  };
}
