/** The program as people run it: compiled once a test run, in a folder of the run, and driven as child processes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { oncePerRun } from './once-per-run.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly nodeOptions?: readonly string[];
  readonly cwd?: string;
}

/** Path of the compiled front door. Away from ./dist, which somebody may be building at the same time. */
export async function builtProgram(): Promise<string> {
  const { main } = await oncePerRun('program', async (folder) => {
    const root = resolve('.');
    const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
    const built = spawnSync(process.execPath, [rolldown, '-c', 'rolldown.config.mjs', '-d', join(folder, 'dist')]);
    const path = join(folder, 'dist/src/main.js');
    if (!existsSync(path)) throw new Error(`The program does not build: ${built.stderr}`);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
    return { main: path };
  });
  return main;
}

/** Nothing of the surrounding environment reaches the program but the path and what the test says. */
function environment({ env = {} }: RunOptions): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...env };
}

/** Runs a command to its end. */
export async function pactwire(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = await startPactwire(args, options);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  return ended(child);
}

/** Starts a command and leaves it to the test. */
export async function startPactwire(args: readonly string[], options: RunOptions = {}): Promise<ChildProcess> {
  const main = await builtProgram();
  return spawn(process.execPath, [...(options.nodeOptions ?? []), main, ...args], {
    env: environment(options),
    cwd: options.cwd,
    stdio: 'pipe',
  });
}

export function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) =>
      done({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
