/** What a language model used, by day and payer, and the vectors an embedding model made of the passages. */
import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const modelMigration: Migration = {
  name: 'model',
  async up(tx, engine) {
    await tx.schema
      .createTable('model_usage')
      .addColumn('workspace', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull())
      .addColumn('model', 'text', (c) => c.notNull())
      .addColumn('requests', 'bigint', (c) => c.notNull())
      .addColumn('prompt_tokens', 'bigint', (c) => c.notNull())
      .addColumn('completion_tokens', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('model_usage_pk', ['workspace', 'day', 'by', 'model'])
      .execute();
    const blob = engine === 'sqlite' ? sql`blob` : sql`bytea`;
    await tx.schema
      .createTable('vector_blocks')
      .addColumn('organisation', 'text', (c) => c.notNull())
      .addColumn('model', 'text', (c) => c.notNull())
      .addColumn('first', 'bigint', (c) => c.notNull())
      .addColumn('last', 'bigint', (c) => c.notNull())
      .addColumn('dimensions', 'integer', (c) => c.notNull())
      .addColumn('count', 'integer', (c) => c.notNull())
      .addColumn('data', blob, (c) => c.notNull())
      .addPrimaryKeyConstraint('vector_blocks_pk', ['organisation', 'model', 'first'])
      .execute();
    if (engine === 'postgres') await sql`alter table vector_blocks alter column data set storage external`.execute(tx);
  },
};
