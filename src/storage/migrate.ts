/**
 * Brings a library to this program's schema, under one transaction. Kysely's own Migrator runs without one on SQLite,
 * where two processes may start at once.
 */
import { type Kysely, sql } from 'kysely';
import { PactwireError } from '../basics/errors.ts';
import type { Engine } from './database.ts';
import { libraryMigration } from './migrations/0001-library.ts';
import { indexMigration } from './migrations/0002-index.ts';
import { mailMigration } from './migrations/0003-mail.ts';
import { ledgerMigration } from './migrations/0004-ledger.ts';
import { peopleInMailMigration } from './migrations/0005-people-in-mail.ts';
import { digestsMigration } from './migrations/0006-digests.ts';
import { followsMigration } from './migrations/0007-follows.ts';
import { sourcesMigration } from './migrations/0008-sources.ts';
import { outboxMigration } from './migrations/0009-outbox.ts';
import { modelMigration } from './migrations/0010-model.ts';
import { teamsMigration } from './migrations/0011-teams.ts';
import { proposalsMigration } from './migrations/0012-proposals.ts';
import { liveAnswersMigration } from './migrations/0013-live-answers.ts';
import { indexFormatMigration } from './migrations/0014-index-format.ts';
import { listOfSegmentsMigration } from './migrations/0015-list-of-segments.ts';
import { termsOfSegmentsMigration } from './migrations/0016-terms-of-segments.ts';
import type { Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';

/** Order is the version. Add new ones at the end; never change one that has been released. */
export const migrations: readonly Migration[] = [
  libraryMigration,
  indexMigration,
  mailMigration,
  ledgerMigration,
  peopleInMailMigration,
  digestsMigration,
  followsMigration,
  sourcesMigration,
  outboxMigration,
  modelMigration,
  teamsMigration,
  proposalsMigration,
  liveAnswersMigration,
  indexFormatMigration,
  listOfSegmentsMigration,
  termsOfSegmentsMigration,
];

/** Any number: the key of the advisory lock that lets one PostgreSQL client migrate at a time. */
const MIGRATION_LOCK = 7_228_946;

export async function migrate(database: Kysely<Schema>, engine: Engine): Promise<void> {
  if ((await versionOf(database, engine)) === migrations.length) return;
  await database.transaction().execute(async (tx) => {
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(tx);
    await sql`create table if not exists schema_version (version integer not null)`.execute(tx);
    const version = await versionOf(tx, engine);
    for (const migration of migrations.slice(version)) await migration.up(tx, engine);
    await sql`delete from schema_version`.execute(tx);
    await sql`insert into schema_version (version) values (${sql.lit(migrations.length)})`.execute(tx);
  });
}

/** The schema's version; `library-newer` where a later program wrote it. */
async function versionOf(database: Kysely<Schema>, engine: Engine): Promise<number> {
  if (!(await hasVersionTable(database, engine))) return 0;
  const found = await sql<{ version: number }>`select version from schema_version`.execute(database);
  const version = found.rows[0]?.version ?? 0;
  if (version > migrations.length) {
    throw new PactwireError(
      'library-newer',
      `This library was written by a newer Pactwire (schema ${version}, this program knows ${migrations.length}). Update Pactwire; nothing was changed.`,
    );
  }
  return version;
}

async function hasVersionTable(database: Kysely<Schema>, engine: Engine): Promise<boolean> {
  const found =
    engine === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' and name = 'schema_version'`.execute(database)
      : await sql`select 1 from information_schema.tables where table_schema = current_schema() and table_name = 'schema_version'`.execute(
          database,
        );
  return found.rows.length > 0;
}
