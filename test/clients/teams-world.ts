/** The whole of it: Microsoft's playground, a proxy that signs and spoils, the program behind it, people who write. */

import { openSettingStore } from '../../src/storage/setting-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import type { MailTimes } from '../../src/wiring/mail-times.ts';
import { ORGANISATION } from '../../src/wiring/storage.ts';
import { APP_ID, startIssuer } from '../doubles/teams-issuer.ts';
import { pactwire, startPactwire } from '../program.ts';
import { type Playground, startPlayground } from './playground.ts';
import { startTeamsProxy, type TeamsProxy } from './teams-proxy.ts';
import { until } from './until.ts';

/** One message as it stands now, whatever it was before. */
export interface Seen {
  readonly id: string;
  readonly conversation: string;
  readonly text: string;
  readonly cards: readonly unknown[];
  readonly ai: unknown;
}

export interface TeamsWorld {
  readonly playground: Playground;
  readonly proxy: TeamsProxy;
  readonly personal: string;
  readonly group: string;
  readonly channel: string;
  /** What the bot said in a conversation, oldest first. */
  said(conversation: string): readonly Seen[];
  /** kill -9, as it stands. */
  kill(): Promise<void>;
  /** Starts the program again on the same data. */
  restart(): Promise<void>;
  log(): string;
  stop(): Promise<void>;
}

export interface TeamsWorldOptions {
  /** An empty folder for the library and the playground's files. */
  readonly folder: string;
  readonly articles?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly times?: Partial<MailTimes>;
}

export async function openTeamsWorld({
  folder,
  articles = 'test/fixtures/stories/fresh',
  env = {},
  times = {},
}: TeamsWorldOptions): Promise<TeamsWorld> {
  const data = { PACTWIRE_DATA: folder };
  const added = await pactwire(['add', articles], { env: data });
  if (added.code !== 0) throw new Error(`The articles could not be added: ${added.err}`);
  const issuer = await startIssuer();
  const proxy = await startTeamsProxy(issuer);
  const playground = await startPlayground(proxy.messagesUrl, folder);
  proxy.ends.playground = playground.base;
  await rehearse(folder, issuer.openIdMetadata, times);
  const settings = {
    ...data,
    ...env,
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'of-a-test-only',
    MicrosoftAppTenantId: playground.config.tenantId,
    PORT: '0',
    PACTWIRE_LOCAL_PORT: '0',
    LOG_LEVEL: 'debug',
  };
  let running = await startProgram(settings);
  proxy.ends.program = `${running.address}/api/messages`;
  const port = new URL(running.address).port;
  const { config, frames } = playground;
  return {
    playground,
    proxy,
    personal: config.personalChat.id,
    group: config.groupChats[0]!.id,
    channel: config.teams[0]!.channels.at(-1)!.id,
    said(conversation) {
      const messages = new Map<string, Seen>();
      for (const { action, actionConversationId, message } of frames) {
        if (actionConversationId !== conversation || !message || !/^(?:create|update)Message$/.test(action)) continue;
        const { messageId: id, text = '', attachments = [], aiEntity } = message;
        messages.set(id, { id, conversation, text, cards: attachments.map(({ content }) => content), ai: aiEntity });
      }
      return [...messages.values()];
    },
    async kill() {
      running.child.kill('SIGKILL');
      await running.ended;
    },
    async restart() {
      running = await startProgram({ ...settings, PORT: port });
    },
    log: () => running.log(),
    async stop() {
      running.child.kill('SIGTERM');
      await running.ended;
      await playground.stop();
      await proxy.close();
      await issuer.close();
    },
  };
}

/** Leases in seconds instead of minutes; Microsoft's servers on this machine. */
async function rehearse(folder: string, openIdMetadata: string, given: Partial<MailTimes>): Promise<void> {
  const short = { answerLeaseMs: 1_500, deliveryLeaseMs: 2_000, quarantineMs: 500, requestMs: 1_000, pollMs: 100 };
  const database = await openSqlite(folder);
  const settings = openSettingStore(database, ORGANISATION);
  await settings.set('mail-times', JSON.stringify({ ...short, ...given }));
  await settings.set('teams-rehearsal', JSON.stringify({ openIdMetadata, outboundToken: 'outbound-token' }));
  await database.close();
}

async function startProgram(env: Readonly<Record<string, string>>) {
  const child = await startPactwire(['start'], { env });
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
