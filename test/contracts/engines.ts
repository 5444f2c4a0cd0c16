/** Runs one set of promises on every engine. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import type { Database, Engine } from '../../src/storage/database.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { oncePerRun } from '../once-per-run.ts';
import { hasPostgres, startPostgres } from '../postgres-server.ts';

/** An empty place for one library; opened as often as a test likes, also by other processes. */
export interface Place {
  readonly engine: Engine;
  /** The folder on SQLite, the address on PostgreSQL. */
  readonly where: string;
  open(): Promise<Database>;
}

export function describeEngines(name: string, promises: (newPlace: () => Promise<Place>) => void): void {
  describe(`${name}, on SQLite`, () => promises(sqlitePlace));
  const why = hasPostgres() ? '' : ' (skipped: this machine has none)';
  describe.skipIf(!hasPostgres())(`${name}, on PostgreSQL${why}`, () => promises(postgresPlace));
}

async function sqlitePlace(): Promise<Place> {
  const where = temporaryFolder();
  return { engine: 'sqlite', where, open: () => closedAfterwards(openSqlite(where)) };
}

/** A schema of its own in the run's one server. */
export async function postgresPlace(): Promise<Place> {
  const { url } = await oncePerRun('postgres', () => startPostgres(inject('runPid')));
  const schema = `t_${randomBytes(6).toString('hex')}`;
  await onServer(url, `create schema ${schema}`);
  onTestFinished(() => onServer(url, `drop schema ${schema} cascade`));
  const where = `${url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return { engine: 'postgres', where, open: () => closedAfterwards(openPostgres(where)) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Vitest runs what is to happen afterwards in reverse, so libraries are closed before their places go. */
async function closedAfterwards(opening: Promise<Database>): Promise<Database> {
  const database = await opening;
  let open = true;
  const close = async () => {
    if (!open) return;
    open = false;
    await database.close();
  };
  onTestFinished(close);
  return { ...database, close };
}
