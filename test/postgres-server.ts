/** A real PostgreSQL for tests: temporary folder, unprivileged user, free loopback port, gone afterwards. */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Plain data, so that one process of a test run can start it and another stop it. */
export interface PostgresServer {
  readonly url: string;
  readonly pid: number;
  readonly folder: string;
}

/** `commits`: what was committed outlives an immediate stop of the server, though not of the machine. */
type Durability = 'none' | 'commits';

const OLDEST_MAJOR = 15;
const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 10_000;
/** Where PostgreSQL refuses to run as root: Debian's own user of it, else the one that owns nothing. */
const unprivilegedUsers = ['postgres', 'nobody'];

export function hasPostgres(): boolean {
  return findBinaries() !== null;
}

/** Ends by itself when the process `owner` is gone, however that ended. */
export async function startPostgres(owner = process.pid, durability: Durability = 'none'): Promise<PostgresServer> {
  const { binaries, folder, options } = newHome();
  const cluster = [
    '-D',
    join(folder, 'data'),
    '-U',
    'pactwire',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ];
  execFileSync(join(binaries, 'initdb'), cluster, options);
  guard(folder, owner);
  return serve(folder, await freePort(), durability);
}

/** A second server, from what the first held at this moment: what is written there later it never hears of. */
export async function copyOf(server: PostgresServer, owner = process.pid): Promise<PostgresServer> {
  const { binaries, folder, options } = newHome();
  const { hostname, port } = new URL(server.url);
  const from = ['-h', hostname, '-p', port, '-U', 'pactwire', '-c', 'fast', '-X', 'stream', '--no-sync'];
  execFileSync(join(binaries, 'pg_basebackup'), ['-D', join(folder, 'data'), ...from], options);
  guard(folder, owner);
  return serve(folder, await freePort(), 'commits');
}

/** An immediate stop: nobody is asked to finish, nothing is tidied up. Its data stay. */
export async function stopAtOnce({ pid }: PostgresServer): Promise<void> {
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (signalled(pid, Date.now() > deadline ? 'SIGKILL' : 'SIGQUIT')) await sleep(20);
}

/** After `stopAtOnce`: the same data at the same address. */
export function startAgain({ url, folder }: PostgresServer): Promise<PostgresServer> {
  return serve(folder, Number(new URL(url).port), 'commits');
}

function newHome() {
  const binaries = findBinaries();
  if (binaries === null) throw new Error('This machine has no PostgreSQL (Debian: apt-get install postgresql).');
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-postgres-'));
  const options = optionsIn(folder);
  if (options.uid !== undefined && options.gid !== undefined) chownSync(folder, options.uid, options.gid);
  return { binaries, folder, options };
}

function optionsIn(cwd: string) {
  const as: { uid?: number; gid?: number } = process.getuid?.() === 0 ? unprivileged() : {};
  return { ...as, cwd, stdio: 'ignore' } as const satisfies SpawnOptions;
}

async function serve(folder: string, port: number, durability: Durability): Promise<PostgresServer> {
  const args = ['-D', join(folder, 'data'), ...settings(port, durability)];
  const server = spawn(join(findBinaries() ?? '', 'postgres'), args, { ...optionsIn(folder), detached: true });
  server.unref();
  const started = { url: `postgres://pactwire@127.0.0.1:${port}/postgres`, pid: server.pid ?? 0, folder };
  await ready(started.url, server).catch(async (error: unknown) => {
    await stopPostgres(started);
    throw error;
  });
  return started;
}

/** Whichever server of the folder lives when the owner is gone. */
function guard(folder: string, owner: number): void {
  const stop = 'kill -INT "$(head -n 1 "$2/data/postmaster.pid")" && sleep 2; rm -rf "$2"';
  const script = `while kill -0 "$1" && [ -d "$2" ]; do sleep 2; done; ${stop}`;
  spawn('sh', ['-c', script, 'sh', String(owner), folder], { detached: true, stdio: 'ignore' }).unref();
}

/** At once, also where clients are still connected. */
export async function stopPostgres({ pid, folder }: PostgresServer): Promise<void> {
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (signalled(pid, Date.now() > deadline ? 'SIGKILL' : 'SIGINT')) await sleep(50);
  rmSync(folder, { recursive: true, force: true });
}

/** False where there is no such process any more. */
function signalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Nothing here outlives the machine, so nothing waits for the disk. */
function settings(port: number, durability: Durability): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: durability === 'none' ? 'off' : 'on',
    full_page_writes: 'off',
    max_connections: 60,
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .filter((major) => major >= OLDEST_MAJOR)
    : [];
  const folders = versions.sort((a, b) => b - a).map((major) => join(debian, String(major), 'bin'));
  folders.push(...(process.env.PATH ?? '').split(delimiter));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

function unprivileged(): { uid?: number; gid?: number } {
  for (const user of unprivilegedUsers) {
    try {
      const idOf = (what: string) => Number(execFileSync('id', [what, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      // This machine does not know the user; the next one may be known.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once with ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
