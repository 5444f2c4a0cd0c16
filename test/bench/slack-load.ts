/**
 * Many questions from Slack at once: how soon each is acknowledged, and answered. Slack is a Web API that says yes to
 * everything; whoever asks keeps its connections open, as Slack does, so that opening them is not what is measured.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface LoadFigures {
  /** Milliseconds from the question to its acknowledgement, in order of size; the same to its answer. */
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
}

interface Asking {
  /** The built program. */
  readonly program: string;
  /** Of the project; its invented articles are what is asked about. */
  readonly root: string;
  /** An empty folder. */
  readonly folder: string;
  readonly questions: number;
  readonly nodeOptions?: readonly string[];
}

const SECRET = 'signing-secret-of-a-bench';
const TEAM = 'T1';
const texts = [
  'What did Orange and Nokia agree on?',
  'Who chose Mistral?',
  'When did KT sign with Qualcomm?',
  '오렌지와 노키아는 무엇에 합의했나?',
  'How much is the Orange deal worth?',
];

export async function askAtOnce({ program, root, folder, questions, nodeOptions = [] }: Asking): Promise<LoadFigures> {
  const answeredAt = new Map<string, number>();
  const slack = await yesSlack((thread) => answeredAt.set(thread, performance.now()));
  const env = {
    PATH: process.env.PATH,
    PACTWIRE_DATA: join(folder, 'load'),
    SLACK_BOT_TOKEN: 'xoxb-bench-of-pactwire',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: `http://127.0.0.1:${portOf(slack)}/api/`,
    PORT: '0',
    PACTWIRE_LOCAL_PORT: '0',
  };
  const articles = join(root, 'test/fixtures/stories/fresh');
  await ended(spawn(process.execPath, [program, 'add', articles], { env, stdio: 'ignore' }));
  const running = spawn(process.execPath, [...nodeOptions, program, 'start'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: questions });
  try {
    const url = `${await addressOf(running)}/slack/events`;
    const bodies = [...Array(questions).keys()].map(bodyOf);
    // Opens as many connections as there will be questions: none of these is signed, so none gets further.
    await Promise.all(bodies.map(() => post(url, '{}', '', agent)));
    const signatures = bodies.map(signatureOf);
    const began = performance.now();
    const acknowledged = await Promise.all(
      bodies.map(async (body, no) => {
        await post(url, body, signatures[no]!, agent);
        return performance.now() - began;
      }),
    );
    while (answeredAt.size < questions) await new Promise((resolve) => setTimeout(resolve, 20));
    return { acknowledged: sorted(acknowledged), answered: sorted([...answeredAt.values()].map((at) => at - began)) };
  } finally {
    running.kill('SIGTERM');
    await ended(running);
    agent.destroy();
    slack.close();
    slack.closeAllConnections();
  }
}

/** @param part 0 … 1 */
export function at(sortedTimes: readonly number[], part: number): number {
  return Math.round(sortedTimes[Math.min(sortedTimes.length - 1, Math.floor(sortedTimes.length * part))] ?? 0);
}

function bodyOf(no: number): string {
  const event = {
    type: 'app_mention',
    user: 'U1',
    channel: 'C1',
    text: `<@U0> ${texts[no % texts.length]}`,
    ts: `1800000000.${String(no).padStart(6, '0')}`,
  };
  return JSON.stringify({ type: 'event_callback', team_id: TEAM, api_app_id: 'A1', event_id: `Ev${no}`, event });
}

function signatureOf(body: string): string {
  const time = Math.floor(Date.now() / 1000);
  return `${time} v0=${createHmac('sha256', SECRET).update(`v0:${time}:${body}`).digest('hex')}`;
}

function post(url: string, body: string, signature: string, agent: Agent): Promise<number> {
  const [time = '', signed = ''] = signature.split(' ');
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': time,
      'x-slack-signature': signed,
    };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** @param posted told the thread of each message. */
async function yesSlack(posted: (thread: string) => void): Promise<Server> {
  let serial = 0;
  const server = createServer((asked, response) => {
    let body = '';
    asked.on('data', (chunk) => (body += chunk));
    asked.on('end', () => {
      const form = new URLSearchParams(body);
      if (asked.url?.endsWith('/chat.postMessage')) posted(form.get('thread_ts') ?? '');
      const ts = `1900000000.${String(++serial).padStart(6, '0')}`;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: true, team_id: TEAM, user_id: 'U0', channel: form.get('channel'), ts }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function addressOf(running: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    running.stderr?.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+(?=\/healthz)/.exec(said);
      if (found !== null) resolve(found[0]);
    });
    running.on('close', () => reject(new Error(`start ended: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.on('close', () => resolve()));
}

function sorted(times: readonly number[]): readonly number[] {
  return times.toSorted((a, b) => a - b);
}
