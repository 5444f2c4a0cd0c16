/** The third-party `local-slack`: Socket Mode, slash commands, modals and a human's screen, on loopback. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { until } from './until.ts';

const BINARY = 'test/clients/node_modules/local-slack-linux-x64/bin/local-slack';
export const whyNoLocalSlack = existsSync(BINARY)
  ? null
  : 'local-slack is not installed: npm ci --prefix test/clients, on Linux x64';

export const local = {
  team: 'T01PACT',
  app: 'A01PACTWIRE',
  botUser: 'U0BOT',
  botToken: 'xoxb-pactwire-test',
  appToken: 'xapp-1-A01PACTWIRE-1-test',
  signing: 'signing-secret-of-a-test',
  alice: 'U01ALICE',
  deals: 'C02DEALS',
} as const;

export interface LocalMessage {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly thread_ts?: string;
  /** Who alone sees it. */
  readonly ephemeral_to?: string;
  readonly blocks?: readonly unknown[];
}

export interface LocalSlack {
  readonly url: string;
  readonly apiUrl: string;
  /** The server's own control: `message`, `command`, `interact`, `open-home`, `edit-message`, `delete-message`. */
  control(path: string, body: object): Promise<Readonly<Record<string, unknown>>>;
  messages(channel: string): Promise<readonly LocalMessage[]>;
  close(): Promise<void>;
}

export async function startLocalSlack(
  folder: string,
  mode: 'socket' | 'events',
  requestUrl?: string,
): Promise<LocalSlack> {
  const file = join(folder, 'local-slack.json');
  writeFileSync(file, JSON.stringify(configOf(mode, requestUrl)));
  const port = await freePort();
  const child: ChildProcess = spawn(BINARY, ['--config', file, '--port', String(port), '--base-host', '127.0.0.1']);
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  await until(
    () => said.includes('running'),
    () => said,
  );
  const url = `http://127.0.0.1:${port}`;
  const json = async (path: string, init?: RequestInit) => (await fetch(`${url}/_control/${path}`, init)).json();
  return {
    url,
    apiUrl: `${url}/api/`,
    control: (path, body) =>
      json(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    messages: async (channel) => ((await json(`messages/${channel}`)) as { messages: LocalMessage[] }).messages,
    close: () =>
      new Promise((resolve) => {
        child.on('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function configOf(mode: 'socket' | 'events', requestUrl: string | undefined): object {
  const { team, app, botUser, botToken, appToken, signing, alice, deals } = local;
  return {
    workspace: { name: 'Pact', domain: 'pact', teamId: team },
    app: {
      appId: app,
      botUserId: botUser,
      botName: 'Pactwire',
      botToken,
      appToken,
      signingSecret: signing,
      mode,
      ...(requestUrl === undefined ? {} : { requestUrl }),
    },
    users: [{ id: alice, name: 'alice', real_name: 'Alice Anders', email: 'alice@pact.test' }],
    channels: [
      { id: 'C01GEN', name: 'general', members: [alice, botUser] },
      { id: deals, name: 'deals', members: [alice, botUser] },
    ],
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
