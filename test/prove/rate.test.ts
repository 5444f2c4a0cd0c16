/**
 * A thousand channels due in the same minute, by two processes. Within the limits means: never faster in a channel than
 * it takes, whatever a workspace refuses as too many at once comes later, nothing is lost over it, and memory stays flat.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/basics/clock.ts';
import { openOutboxStore } from '../../src/storage/outbox-store.ts';
import { until } from '../clients/until.ts';
import { postgresPlace } from '../contracts/engines.ts';
import { replyOf } from '../doubles/mail.ts';
import { hasPostgres } from '../postgres-server.ts';
import { amounts } from './amounts.ts';
import { report } from './proof-table.ts';
import { startReplicas } from './replicas.ts';

const { channels: CHANNELS } = amounts;
/** docs.slack.dev, rate limits: about one a second in a channel; here a tenth of it is left to the network. */
const CHANNEL_MS = 900;
/** "Several hundred a minute" in a workspace: more than that at once is answered with 429. */
const WORKSPACE_A_SECOND = 20;
/** Tier 3: about fifty looks into a history a minute. */
const LOOKS_A_MINUTE = 50;
const GROWTH_MB = 60;

interface Post {
  readonly channel: string;
  readonly text: string;
  readonly at: number;
}

describe.skipIf(!hasPostgres())('a thousand channels in one minute', () => {
  it.each([
    ['digest', 2, { mayStandSince: new Date().toISOString() }],
    ['alert', 1, {}],
  ] as const)(
    'all get their %s, none faster than Slack allows, each first part before most others',
    {
      timeout: 400_000,
    },
    async (what, PARTS, more) => {
      const slack = await startLimitedSlack();
      const place = await postgresPlace();
      const database = await place.open();
      const outbox = openOutboxStore(database, { clock: systemClock, leaseMs: 60_000, quarantineMs: 60_000 });
      for (let no = 0; no < CHANNELS; no++) {
        const parts = Array.from({ length: PARTS }, (_, part) => replyOf(`part ${part}`));
        await outbox.enqueue({
          workspace: 'slack:T1',
          destination: `slack:T1/C${no}/-`,
          via: null,
          key: `${what}:1`,
          parts,
          ...more,
        });
      }
      const folder = mkdtempSync(join(tmpdir(), 'pactwire-rate-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const began = performance.now();
      const replicas = await startReplicas(2, () => ({
        PACTWIRE_DATA: folder,
        DATABASE_URL: place.where,
        SLACK_BOT_TOKEN: 'xoxb-x',
        SLACK_SIGNING_SECRET: 's',
        SLACK_API_URL: slack.apiUrl,
        PORT: '0',
        PACTWIRE_LOCAL_PORT: '0',
        LOG_LEVEL: 'warn',
      }));
      onTestFinished(() => replicas.stop());
      await replicas.allReady();
      await until(
        () => slack.posts.length >= CHANNELS / 10,
        () => replicas.log(),
      );
      const dead = replicas.all.filter(({ no }) => replicas.hasEnded(no));
      expect(dead, replicas.log()).toEqual([]);
      const before = megabytes(replicas.all.map(({ pid }) => pid));
      await until(
        () => slack.posts.length >= CHANNELS * PARTS,
        () => `${slack.posts.length}; ${replicas.log()}`,
        300_000,
      );
      const seconds = Math.round((performance.now() - began) / 1000);
      const grown = megabytes(replicas.all.map(({ pid }) => pid)).map((now, at) => now - before[at]!);
      await sleep(1_000);
      const lastFirst = slack.posts.findLastIndex(({ text }) => text === 'part 0');
      report({
        proof: `${CHANNELS} places are owed one ${what} in one minute`,
        seed: 0,
        messages: slack.posts.length,
        seconds,
        'posts answered 429': slack.refused.posts,
        'looks answered 429': slack.refused.looks,
        'faster than a channel takes': tooFast(slack.posts),
        'MB grown at most': Math.round(Math.max(...grown)),
      });
      expect(slack.posts).toHaveLength(CHANNELS * PARTS);
      expect(new Set(slack.posts.map(({ channel, text }) => `${channel} ${text}`)).size).toBe(CHANNELS * PARTS);
      expect(tooFast(slack.posts)).toBe(0);
      if (PARTS > 1) expect(lastFirst).toBeLessThan(CHANNELS * PARTS * 0.9);
      expect(Math.max(...grown)).toBeLessThan(GROWTH_MB);
    },
  );
});

function tooFast(posts: readonly Post[]): number {
  const last = new Map<string, number>();
  return posts.filter(({ channel, at }) => {
    const before = last.get(channel);
    last.set(channel, at);
    return before !== undefined && at - before < CHANNEL_MS;
  }).length;
}

/** Resident memory, of each process. */
function megabytes(pids: readonly number[]): readonly number[] {
  return pids.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
}

/** Takes posts and looks as fast as a workspace may ask, and answers 429 to the rest. */
async function startLimitedSlack() {
  const posts: Post[] = [];
  const taken: number[] = [];
  const looks: number[] = [];
  const refused = { posts: 0, looks: 0 };
  /** So many within so long; false where one more is too many. */
  const takes = (times: number[], now: number, most: number, withinMs: number): boolean => {
    while (times[0] !== undefined && times[0] < now - withinMs) times.shift();
    if (times.length >= most) return false;
    times.push(now);
    return true;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      const at = performance.now();
      const say = (body: object) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      if (request.url?.endsWith('auth.test')) return say({ ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT' });
      const busy = (what: keyof typeof refused) => {
        refused[what] += 1;
        response.writeHead(429, { 'retry-after': '1' }).end('{}');
      };
      if (/conversations\.(?:history|replies)$/.test(request.url ?? ''))
        return takes(looks, at, LOOKS_A_MINUTE, 60_000) ? say({ ok: true, messages: [] }) : busy('looks');
      if (!request.url?.endsWith('chat.postMessage')) return say({ ok: true, messages: [] });
      if (!takes(taken, at, WORKSPACE_A_SECOND, 1_000)) return busy('posts');
      const channel = form.get('channel') ?? '';
      posts.push({ channel, text: form.get('text') ?? '', at });
      say({ ok: true, channel, ts: `${1_700_000_000 + posts.length}.000100` });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`, posts, refused };
}
