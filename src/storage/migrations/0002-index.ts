/** The search index: segments that never change, their blocks of terms, and the counter both are numbered from. */
import { sql } from 'kysely';
import type { Engine, Transactional } from '../database.ts';
import type { Migration } from './migration.ts';

export const indexMigration: Migration = {
  name: 'index',
  async up(tx, engine) {
    const blob = engine === 'sqlite' ? sql`blob` : sql`bytea`;
    await tx.schema
      .createTable('index_counters')
      .addColumn('organisation', 'text', (c) => c.notNull())
      .addColumn('passages', 'bigint', (c) => c.notNull())
      .addColumn('segments', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('index_counters_pk', ['organisation'])
      .execute();
    await tx.schema
      .createTable('index_segments')
      .addColumn('organisation', 'text', (c) => c.notNull())
      .addColumn('id', 'bigint', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('count', 'integer', (c) => c.notNull())
      .addColumn('blocks', 'integer', (c) => c.notNull())
      .addColumn('documents', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('index_segments_pk', ['organisation', 'id'])
      .execute();
    await tx.schema
      .createTable('index_blocks')
      .addColumn('organisation', 'text', (c) => c.notNull())
      .addColumn('key', 'bigint', (c) => c.notNull())
      .addColumn('data', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('index_blocks_pk', ['organisation', 'key'])
      .execute();
    await keepUncompressed(tx, engine);
  },
};

/** PostgreSQL would try to compress each block, which postings gain nothing from. */
async function keepUncompressed(tx: Transactional, engine: Engine): Promise<void> {
  if (engine !== 'postgres') return;
  await sql`alter table index_blocks alter column data set storage external`.execute(tx);
  await sql`alter table index_segments alter column documents set storage external`.execute(tx);
}
