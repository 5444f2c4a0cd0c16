/** Stands between the replicas and PostgreSQL, and by a seed cuts, stalls and loses what networks do, and the answer of a COMMIT. */

import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';

export interface DatabaseProxy {
  /** The same address, through here. */
  readonly url: string;
  readonly done: Record<
    'commits unanswered' | 'connections cut' | 'connections stalled' | 'backends terminated',
    number
  >;
  /** One fault, by chance. */
  strike(): Promise<void>;
  /** No more answers of commits are lost. */
  calm(): void;
  /** Another server at the same address, from now on. */
  failOver(to: string): void;
}

/** Part of the commits whose answer is lost. */
const COMMITS_LOST = 0.15;
/** How long a stalled connection says nothing before it breaks. */
const STALLED_MS = 2_000;

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  stalled: boolean;
}

export async function startDatabaseProxy(behind: string, chance: () => number): Promise<DatabaseProxy> {
  let target = new URL(behind);
  const pairs = new Set<Pair>();
  const done = { 'commits unanswered': 0, 'connections cut': 0, 'connections stalled': 0, 'backends terminated': 0 };
  let lossy = true;
  const cut = ({ client, server }: Pair): void => {
    client.destroy();
    server.destroy();
  };
  const listener = createServer((client) => {
    const server = dial(Number(target.port), target.hostname);
    const pair: Pair = { client, server, stalled: false };
    pairs.add(pair);
    let unanswered = false;
    client.on('data', (bytes) => {
      if (lossy && isCommit(bytes) && chance() < COMMITS_LOST) unanswered = true;
      if (!pair.stalled) server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (unanswered) {
        done['commits unanswered'] += 1;
        return cut(pair);
      }
      if (!pair.stalled) client.write(bytes);
    });
    for (const side of [client, server]) {
      side.on('error', () => undefined);
      side.on('close', () => {
        pairs.delete(pair);
        cut(pair);
      });
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const pair of pairs) cut(pair);
    listener.close();
  });
  const url = new URL(behind);
  url.port = String((listener.address() as AddressInfo).port);
  return {
    url: url.toString(),
    done,
    calm: () => {
      lossy = false;
    },
    failOver: (to) => {
      target = new URL(to);
      for (const pair of pairs) cut(pair);
    },
    async strike() {
      const all = [...pairs];
      const victim = all[Math.floor(chance() * all.length)];
      if (victim === undefined) return;
      const what = chance();
      if (what < 0.4) {
        done['connections cut'] += 1;
        cut(victim);
      } else if (what < 0.6) {
        done['connections stalled'] += 1;
        victim.stalled = true;
        void sleep(STALLED_MS).then(() => cut(victim));
      } else done['backends terminated'] += await terminate(target.toString(), victim.server.localPort ?? 0);
    },
  };
}

function isCommit(bytes: Buffer): boolean {
  return /\bcommit\b/i.test(bytes.toString('latin1'));
}

/** As an operator, or a failover, would. */
async function terminate(url: string, port: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const found = await client.query('select pg_terminate_backend(pid) from pg_stat_activity where client_port = $1', [
    port,
  ]);
  await client.end();
  return found.rowCount ?? 0;
}
