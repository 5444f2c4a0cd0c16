/** Several processes of the program on one library, killed, paused and started again. */
import type { ChildProcess } from 'node:child_process';
import { startPactwire } from '../program.ts';

export interface Replica {
  readonly no: number;
  readonly pid: number;
  /** Of its HTTP server; null until it is connected. */
  readonly address: string | null;
}

export interface Replicas {
  readonly all: readonly Replica[];
  /** Those that are connected. */
  ready(): readonly Replica[];
  /** kill -9, and at once another in its place; killed while it is being killed, it dies once. */
  kill(no: number): Promise<void>;
  signal(no: number, signal: 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void;
  /** By itself, as it was asked to. */
  hasEnded(no: number): boolean;
  allReady(): Promise<void>;
  log(): string;
  /** Fails where one lived on that it did not know of. */
  stop(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly connected: Promise<void>;
  readonly address: () => string | null;
  readonly said: () => string;
}

export async function startReplicas(
  count: number,
  envOf: (no: number) => Readonly<Record<string, string>>,
): Promise<Replicas> {
  const running = new Map<number, Running>();
  const dying = new Map<number, Promise<void>>();
  const buried: string[] = [];
  const born: ChildProcess[] = [];
  let over = false;
  const start = async (no: number) => {
    // Killed at the very end: nobody would end the one in its place.
    if (over) return;
    const child = await startPactwire(['start'], { env: envOf(no) });
    born.push(child);
    if (over) return void child.kill('SIGKILL');
    running.set(no, follow(child));
  };
  for (let no = 0; no < count; no++) await start(no);
  const of = (no: number): Running => running.get(no)!;
  const replace = async (no: number): Promise<void> => {
    const { child, ended, said } = of(no);
    child.kill('SIGKILL');
    await ended;
    buried.push(said());
    if (buried.length > 20) buried.shift();
    await start(no);
  };
  const all = (): readonly Replica[] =>
    [...running].map(([no, { child, address }]) => ({ no, pid: child.pid ?? 0, address: address() }));
  return {
    get all() {
      return all();
    },
    ready: () => all().filter(({ address }) => address !== null),
    kill(no) {
      const death = dying.get(no) ?? replace(no).finally(() => dying.delete(no));
      dying.set(no, death);
      return death;
    },
    signal: (no, signal) => void of(no).child.kill(signal),
    hasEnded: (no) => of(no).child.exitCode !== null || of(no).child.signalCode !== null,
    async allReady() {
      await Promise.all([...running.values()].map(({ connected }) => connected));
    },
    log: () => [...buried, ...[...running.values()].map(({ said }) => said())].join('\n---\n').slice(-6_000),
    async stop() {
      over = true;
      await Promise.allSettled(dying.values());
      for (const { child } of running.values()) child.kill('SIGKILL');
      await Promise.all([...running.values()].map(({ ended }) => ended));
      const forgotten = born.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      for (const child of forgotten) child.kill('SIGKILL');
      if (forgotten.length > 0) throw new Error(`${forgotten.length} processes outlived the test that started them.`);
    },
  };
}

function follow(child: ChildProcess): Running {
  let said = '';
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = () => (/Connected to/.test(said) ? (/http:\/\/\S+(?=\/healthz)/.exec(said)?.[0] ?? null) : null);
  const connected = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer): void => {
      said += chunk;
      if (address() !== null) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(resolve);
  });
  return { child, ended, connected, address, said: () => said };
}
