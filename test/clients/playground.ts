/** Microsoft's Agents Playground as a child process: a third-party Teams, driven over its own HTTP and WebSocket API. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { WebSocket } from 'undici';
import { until } from './until.ts';

const CLI = resolve('test/clients/node_modules/@microsoft/m365agentsplayground/cli.js');
/** For the name of a suite that is skipped; null where it can run. */
export const whyNoPlayground = existsSync(CLI) ? null : 'npm ci --prefix test/clients';

export interface Frame {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: {
    readonly messageId: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly content: unknown }[];
    readonly aiEntity?: unknown;
    readonly postConversationId?: string;
    /** Where it is a stream: what kind of call it was. */
    readonly streamEntity?: unknown;
  };
}

export interface Said {
  readonly messageId: string;
  readonly postConversationId?: string;
}

export type Playground = Awaited<ReturnType<typeof startPlayground>>;

interface TestConfig {
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly currentUser: { readonly id: string };
  readonly personalChat: { readonly id: string };
  readonly groupChats: readonly { readonly id: string }[];
  readonly teams: readonly { readonly channels: readonly { readonly id: string }[] }[];
}

/** @param bot where it sends what people write. */
export async function startPlayground(bot: string, folder: string) {
  const port = await freePort();
  const args = [CLI, 'start', '-e', bot, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      // Without these three it looks for a cloud, opens a browser and writes beside us.
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const base = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${base}/_debug/ping`).then(
      async (response) => (await response.text()) === 'pong',
      () => false,
    );
  await until(isUp, () => said);
  const { config } = (await (await fetch(`${base}/_internal/v1/testConfig`)).json()) as { readonly config: TestConfig };
  const frames: Frame[] = [];
  const socket = new WebSocket(`${base.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  socket.onmessage = ({ data }) => void frames.push(JSON.parse(String(data)) as Frame);
  await new Promise((opened) => {
    socket.onopen = opened;
  });

  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, json: text === '' ? null : (JSON.parse(text) as Record<string, unknown>) };
  };
  const from = { id: config.currentUser.id };
  return {
    base,
    config,
    frames,
    async say(conversation: string, text: string, mention = false): Promise<Said> {
      const at = `<at>${config.bot.name}</at>`;
      const mentions = mention ? { mentions: [{ mentioned: { id: config.bot.id }, text: at }] } : {};
      const words = { from, text: mention ? `${at} ${text}` : text, textFormat: 'xml', ...mentions };
      const { json } = await post(
        `/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`,
        words,
      );
      return json as unknown as Said;
    },
    submit: (conversation: string, replyToId: string, value: object) =>
      post('/_conversation/v1/submit', { conversation: { id: conversation }, from, replyToId, value }),
    invoke: (name: string, conversation: string, value: object, replyToId: string) =>
      post('/_conversation/v1/invoke', { name, value, from, conversation: { id: conversation }, replyToId }),
    install: (conversation: string) =>
      post(`/_debug/conversation/${encodeURIComponent(conversation)}/installation`, {}),
    async stop() {
      socket.close();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      const last = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await ended;
      clearTimeout(last);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
