/** Three processes of the program on a real PostgreSQL, before a third-party Slack, behind a proxy that breaks things. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import type { OutboxStore } from '../../src/domain/mail.ts';
import type { Database } from '../../src/storage/database.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { openSettingStore } from '../../src/storage/setting-store.ts';
import { usualTimes } from '../../src/wiring/mail-times.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';
import { type EmulatedSlack, ids, secrets, startEmulator } from '../clients/slack-emulator.ts';
import { until } from '../clients/until.ts';
import { type Place, postgresPlace } from '../contracts/engines.ts';
import { type ProvingProxy, startProvingProxy, type Weather } from './proving-proxy.ts';
import { type Replicas, startReplicas } from './replicas.ts';

/** Minutes become seconds. A late message is stored before its quarantine is over, as in life. */
export const scaled = {
  answerLeaseMs: 1_500,
  deliveryLeaseMs: 2_500,
  requestMs: 800,
  quarantineMs: 1_500,
  pollMs: 100,
  spacingMs: 50,
  auditMs: 1_500,
  auditGapMs: 20,
} as const;
const LATE_MS = 400;
const CHANNELS = 10;

export interface ProvingWorld {
  readonly proxy: ProvingProxy;
  readonly replicas: Replicas;
  readonly database: Database;
  readonly outbox: OutboxStore;
  /** Of the Slack that stands there now. */
  channels(): readonly string[];
  /** Another Slack: one token may be used only so often. */
  renew(): Promise<void>;
  /** Posts as Alice; the message's ts. */
  ask(channel: string, text: string): Promise<string>;
  /** What the bot says in every channel and thread. */
  shown(): Promise<Shown>;
  /** All that is owed is out or given up; what is not sent. */
  settled(patienceMs: number): Promise<readonly string[]>;
}

export interface WorldOptions {
  readonly times?: Partial<typeof usualTimes>;
  readonly count?: number;
  /** An empty library on PostgreSQL; one of its own on the run's server where absent. */
  readonly place?: Place;
  /** The way of the replicas to the database. */
  readonly through?: (url: string) => Promise<string>;
}

export async function openProvingWorld(
  weather: Omit<Weather, 'requestMs' | 'lateMs'> & Partial<Pick<Weather, 'lateMs'>>,
  { times = {}, count = 3, place: given, through = async (url) => url }: WorldOptions = {},
): Promise<ProvingWorld> {
  const place = given ?? (await postgresPlace());
  const database = await place.open();
  const kept = { ...usualTimes, ...scaled, ...times };
  await openSettingStore(database, ORGANISATION).set('mail-times', JSON.stringify(kept));
  const proxy = await startProvingProxy({ lateMs: LATE_MS, ...weather, requestMs: kept.requestMs });
  onTestFinished(() => proxy.close());
  let slack = await openSlack();
  let looks = 0;
  proxy.target(slack.emulator.url);
  onTestFinished(() => slack.emulator.close());
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-prove-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const databaseUrl = await through(place.where);
  const replicas = await startReplicas(count, (no) => ({
    PACTWIRE_DATA: folder,
    DATABASE_URL: databaseUrl,
    SLACK_BOT_TOKEN: secrets.bot,
    SLACK_SIGNING_SECRET: secrets.signing,
    SLACK_API_URL: proxy.apiUrl(no),
    PORT: '0',
    PACTWIRE_LOCAL_PORT: '0',
    LOG_LEVEL: 'warn',
  }));
  onTestFinished(() => replicas.stop());
  await replicas.allReady();
  const { deliveryLeaseMs: leaseMs, quarantineMs, auditMs } = kept;
  const outbox = openOutboxStore(database, { clock: systemClock, leaseMs, quarantineMs, auditMs });
  const open = async () =>
    database.read
      .selectFrom('outbox')
      .select(['id', 'key', 'part', 'state', 'reason'])
      .where('state', '<>', 'sent')
      .execute();
  return {
    proxy,
    replicas,
    database,
    outbox,
    channels: () => slack.channels,
    async renew() {
      const before = slack;
      slack = await openSlack();
      proxy.target(slack.emulator.url);
      await before.emulator.close();
    },
    ask: async (channel, text) => (await slack.alice.chat.postMessage({ channel, text })).ts!,
    // The emulator answers 403 after 5,000 calls of one token within an hour: whoever waits looks oftener than that.
    shown: () => shown(slack.client(`xoxp-look-${looks++}`), slack.channels),
    async settled(patienceMs) {
      const underWay = async () => (await open()).filter(({ state }) => state === 'pending' || state === 'sending');
      await until(
        async () => (await underWay()).length === 0,
        () => replicas.log(),
        patienceMs,
      );
      return (await open()).map(({ key, part, state, reason }) => `${key}/${part} ${state}: ${reason}`);
    },
  };
}

export interface Shown {
  /** What stands at the top of each channel. */
  readonly tops: ReadonlyMap<string, readonly string[]>;
  /** How often each text stands there. */
  readonly texts: ReadonlyMap<string, number>;
  /** How many messages of the bot hang under a message, by its ts. */
  readonly under: ReadonlyMap<string, number>;
}

interface Slack {
  readonly emulator: EmulatedSlack;
  readonly channels: readonly string[];
  readonly alice: WebClient;
  client(token: string): WebClient;
}

async function openSlack(): Promise<Slack> {
  const emulator = await startEmulator();
  const client = (token: string) =>
    new WebClient(token, { slackApiUrl: `${emulator.url}/api/`, retryConfig: { retries: 0 } });
  const alice = client('xoxp-alice');
  const channels: string[] = [];
  for (let no = 0; no < CHANNELS; no++) {
    const { channel } = await alice.conversations.create({ name: `prove-${no}` });
    await client(secrets.bot).conversations.join({ channel: channel!.id! });
    channels.push(channel!.id!);
  }
  return { emulator, channels, alice, client };
}

async function shown(reader: WebClient, channels: readonly string[]): Promise<Shown> {
  const [texts, under] = [new Map<string, number>(), new Map<string, number>()];
  const tops = new Map<string, string[]>();
  const add = (to: Map<string, number>, key: string) => void to.set(key, (to.get(key) ?? 0) + 1);
  for (const channel of channels) {
    for (const { user, text = '', ts = '', thread_ts = ts } of await everythingIn(reader, channel)) {
      if (user !== ids.botUser) continue;
      add(texts, text);
      if (thread_ts !== ts) add(under, thread_ts);
      else tops.set(channel, [...(tops.get(channel) ?? []), text]);
    }
  }
  return { tops, texts, under };
}

interface Standing {
  readonly user?: string | undefined;
  readonly text?: string | undefined;
  readonly ts?: string | undefined;
  readonly thread_ts?: string | undefined;
}

/** Threads with the channel, each message once. */
async function everythingIn(reader: WebClient, channel: string): Promise<readonly Standing[]> {
  const found = new Map<string, Standing>();
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const page = await reader.conversations.history({ channel, limit: 200, ...(cursor === '' ? {} : { cursor }) });
    for (const message of page.messages ?? []) {
      found.set(message.ts ?? '', message);
      if (!message.reply_count) continue;
      const { messages = [] } = await reader.conversations.replies({ channel, ts: message.ts ?? '', limit: 200 });
      for (const reply of messages) found.set(reply.ts ?? '', reply);
    }
    cursor = page.response_metadata?.next_cursor || undefined;
  }
  return [...found.values()];
}
