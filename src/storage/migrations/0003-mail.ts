/** What people sent (inbox), what we owe (outbox), and what people think of answers. */
import { type ColumnDefinitionBuilder, sql } from 'kysely';
import type { Engine, Transactional } from '../database.ts';
import type { Migration } from './migration.ts';

export const mailMigration: Migration = {
  name: 'mail',
  async up(tx, engine) {
    await createInbox(tx, engine);
    await createOutbox(tx, engine);
    await createOpinions(tx);
  },
};

async function createInbox(tx: Transactional, engine: Engine): Promise<void> {
  await tx.schema
    .createTable('inbox')
    .addColumn('id', ...counting(engine))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('event_key', 'text', (c) => c.notNull())
    .addColumn('gesture_key', 'text', (c) => c.notNull())
    .addColumn('thread', 'text', (c) => c.notNull())
    .addColumn('destination', 'text', (c) => c.notNull())
    .addColumn('via', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('language', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('received_at', 'text', (c) => c.notNull())
    .addColumn('free_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('inbox_event', ['workspace', 'event_key'])
    .addUniqueConstraint('inbox_gesture', ['workspace', 'gesture_key'])
    .execute();
  await sql`create index inbox_open on inbox (free_at, id) where state <> 'answered'`.execute(tx);
  await tx.schema.createIndex('inbox_thread').on('inbox').columns(['workspace', 'thread']).execute();
}

async function createOutbox(tx: Transactional, engine: Engine): Promise<void> {
  await tx.schema
    .createTable('outbox')
    .addColumn('id', ...counting(engine))
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('destination', 'text', (c) => c.notNull())
    .addColumn('via', 'text')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('reply', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('maybe_posted', 'integer', (c) => c.notNull())
    .addColumn('first_tried', 'text')
    .addColumn('free_at', 'text', (c) => c.notNull())
    .addColumn('remote_id', 'text')
    .addColumn('reason', 'text')
    .addUniqueConstraint('outbox_message', ['workspace', 'destination', 'key', 'part'])
    .execute();
  await sql`create index outbox_open on outbox (free_at, id) where state in ('pending', 'sending')`.execute(tx);
}

async function createOpinions(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('feedback')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('answer_id', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('good', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('feedback_pk', ['workspace', 'answer_id', 'by'])
    .execute();
  await tx.schema
    .createTable('proposals')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('answer_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('proposals_pk', ['workspace', 'id'])
    .execute();
}

type CountingColumn = readonly ['integer' | 'bigint', (c: ColumnDefinitionBuilder) => ColumnDefinitionBuilder];

/** Numbers never given twice, in the order of arrival. */
function counting(engine: Engine): CountingColumn {
  if (engine === 'sqlite') return ['integer', (c) => c.primaryKey().autoIncrement()];
  return ['bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity()];
}
