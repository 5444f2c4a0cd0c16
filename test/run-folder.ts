/** What the files of one test run share (a server, compiled children): made by the first that needs it, gone at the end. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, stopPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly runFolder: string;
    /** The process that outlives every test file of the run. */
    readonly runPid: number;
  }
}

export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pactwire-run-'));
  project.provide('runFolder', folder);
  project.provide('runPid', process.pid);
  return async () => {
    const server = sharedServer(folder);
    if (server !== null) await stopPostgres(server);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Null where no test needed it. */
function sharedServer(folder: string): PostgresServer | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8')) as PostgresServer;
  } catch {
    return null;
  }
}
