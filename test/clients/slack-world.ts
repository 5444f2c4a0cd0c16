/** The whole of it: the third-party Slack, faults before it, the program behind its signed events, people who type. */
import type { ChildProcess } from 'node:child_process';
import { WebClient } from '@slack/web-api';
import type { Database } from '../../src/storage/database.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSettingStore } from '../../src/storage/setting-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import type { MailTimes } from '../../src/wiring/mail-times.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';
import { pactwire, startPactwire } from '../program.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { type Driver, slackDriver } from './slack-driver.ts';
import { type EmulatedSlack, ids, secrets, startEmulator } from './slack-emulator.ts';
import { until } from './until.ts';

export interface Said {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly unknown[];
}

export interface View {
  readonly type: string;
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly blocks: readonly Record<string, unknown>[];
}

export interface SlackWorld {
  readonly slack: EmulatedSlack;
  readonly proxy: FaultProxy;
  readonly driver: Driver;
  readonly channel: string;
  readonly alice: string;
  /** Posts as Alice; resolves when the app has acknowledged. Returns the message's ts. */
  say(text: string, where?: { readonly channel?: string; readonly thread?: string }): Promise<string>;
  /** Somebody deletes a message of the bot's in the channel. */
  remove(ts: string): Promise<void>;
  directChannel(): Promise<string>;
  /** What the bot said under a message, oldest first. */
  answersTo(ts: string, channel?: string): Promise<readonly Said[]>;
  /** A trigger_id that views.open takes: one use, three seconds. */
  trigger(): Promise<string>;
  /** The views of a kind that the app opened or published, oldest first. */
  views(method: 'views.open' | 'views.publish'): readonly View[];
  /** kill -9, as it stands. */
  kill(): Promise<void>;
  /** Starts the program again on the same data. */
  restart(): Promise<void>;
  log(): string;
  stop(): Promise<void>;
}

export interface WorldOptions {
  /** An empty folder for the library. */
  readonly folder: string;
  readonly articles?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly times?: Partial<MailTimes>;
}

export async function openSlackWorld({
  folder,
  articles = 'test/fixtures/stories/fresh',
  env = {},
  times = {},
}: WorldOptions): Promise<SlackWorld> {
  const data = { PACTWIRE_DATA: folder, ...env };
  const added = await pactwire(['add', articles], { env: data });
  if (added.code !== 0) throw new Error(`The articles could not be added: ${added.err}`);
  await shortenTimes(env.DATABASE_URL === undefined ? openSqlite(folder) : openPostgres(env.DATABASE_URL), times);
  const slack = await startEmulator();
  const proxy = await startFaultProxy(slack.url);
  const settings = {
    ...data,
    SLACK_BOT_TOKEN: secrets.bot,
    SLACK_SIGNING_SECRET: secrets.signing,
    SLACK_API_URL: proxy.apiUrl,
    PORT: '0',
    PACTWIRE_LOCAL_PORT: '0',
    LOG_LEVEL: 'debug',
  };
  const program = await startProgram(settings);
  const eventsUrl = `${program.address}/slack/events`;
  slack.subscribe(eventsUrl);
  const client = (token: string) =>
    new WebClient(token, { slackApiUrl: `${slack.url}/api/`, retryConfig: { retries: 0 } });
  const [bot, alice] = [client(secrets.bot), client('xoxp-alice')];
  const channel = (await bot.conversations.list({})).channels!.find(({ name }) => name === 'deals')!.id!;
  await bot.conversations.join({ channel });
  const aliceId = (await alice.auth.test()).user_id!;
  let running = program;
  const world: SlackWorld = {
    slack,
    proxy,
    driver: slackDriver({ eventsUrl, signingSecret: secrets.signing, team: ids.team, app: ids.app }),
    channel,
    alice: aliceId,
    async say(text, where = {}) {
      const posted = await alice.chat.postMessage({
        channel: where.channel ?? channel,
        text,
        ...(where.thread === undefined ? {} : { thread_ts: where.thread }),
      });
      return posted.ts!;
    },
    remove: async (ts) => void (await bot.chat.delete({ channel, ts })),
    directChannel: async () => (await alice.conversations.open({ users: ids.botUser })).channel!.id!,
    async answersTo(ts, of = channel) {
      const { messages = [] } = await bot.conversations.replies({ channel: of, ts });
      return messages
        .filter((message) => message.user === ids.botUser && message.ts !== ts)
        .map(({ ts: at, user, text, blocks }) => ({ ts: at!, user: user!, text: text!, blocks: blocks ?? [] }));
    },
    trigger: async () =>
      String(
        ((await bot.apiCall('views.generateTriggerId', { user_id: aliceId })) as { trigger_id?: unknown }).trigger_id,
      ),
    views: (method) =>
      proxy.calls.filter((call) => call.method === method).map(({ form }) => JSON.parse(form.view!) as View),
    async kill() {
      running.child.kill('SIGKILL');
      await running.ended;
    },
    async restart() {
      running = await startProgram({ ...settings, PORT: new URL(program.address).port });
    },
    log: () => running.log(),
    async stop() {
      running.child.kill('SIGTERM');
      await running.ended;
      await proxy.close();
      await slack.close();
    },
  };
  return world;
}

/** Leases and quarantines in seconds instead of minutes. */
async function shortenTimes(opening: Promise<Database>, given: Partial<MailTimes>): Promise<void> {
  const short = { answerLeaseMs: 1_500, deliveryLeaseMs: 2_000, quarantineMs: 500, requestMs: 1_000, pollMs: 100 };
  const database = await opening;
  await openSettingStore(database, ORGANISATION).set('mail-times', JSON.stringify({ ...short, ...given }));
  await database.close();
}

async function startProgram(env: Readonly<Record<string, string>>) {
  const child: ChildProcess = await startPactwire(['start'], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await until(
    () => /Connected to .* health is at/.test(said) || child.exitCode !== null,
    () => said,
  );
  const address = /http:\/\/\S+(?=\/healthz)/.exec(said)?.[0];
  if (address === undefined) throw new Error(`The program did not start: ${said}`);
  return { child, address, ended, log: () => said };
}
