/** Follows, how their owners want to be told, what happened and is not matched yet, and what was told to whom. */
import { type ColumnDefinitionBuilder, sql } from 'kysely';
import type { Engine, Transactional } from '../database.ts';
import type { Migration } from './migration.ts';

export const followsMigration: Migration = {
  name: 'follows',
  async up(tx, engine) {
    await createFollows(tx);
    await createNews(tx, engine);
    await createEvents(tx);
    await createAlerts(tx);
  },
};

const needed = (c: ColumnDefinitionBuilder) => c.notNull();

async function createFollows(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('follows')
    .addColumn('workspace', 'text', needed)
    .addColumn('no', 'integer', needed)
    .addColumn('owner', 'text', needed)
    .addColumn('destination', 'text', needed)
    .addColumn('by', 'text', needed)
    .addColumn('subject', 'text', needed)
    .addColumn('kinds', 'text', needed)
    .addColumn('mentions', 'integer', needed)
    .addColumn('state', 'text', needed)
    .addColumn('reason', 'text')
    .addColumn('muted_until', 'text')
    .addColumn('made_by_gesture', 'text', needed)
    .addColumn('gesture', 'text', needed)
    .addColumn('at', 'text', needed)
    .addColumn('revision', 'bigint', needed)
    .addPrimaryKeyConstraint('follows_pk', ['workspace', 'no'])
    .addUniqueConstraint('follows_gesture', ['workspace', 'made_by_gesture'])
    .execute();
  await tx.schema.createIndex('follows_owner').on('follows').columns(['workspace', 'owner']).execute();
  await tx.schema.createIndex('follows_revision').on('follows').column('revision').execute();
  await tx.schema
    .createTable('follow_timings')
    .addColumn('workspace', 'text', needed)
    .addColumn('owner', 'text', needed)
    .addColumn('timing', 'text', needed)
    .addPrimaryKeyConstraint('follow_timings_pk', ['workspace', 'owner'])
    .execute();
  await tx.schema
    .createTable('follow_mutes')
    .addColumn('workspace', 'text', needed)
    .addColumn('follow', 'integer', needed)
    .addColumn('event', 'text', needed)
    .addColumn('alert', 'integer', needed)
    .addColumn('by', 'text', needed)
    .addPrimaryKeyConstraint('follow_mutes_pk', ['workspace', 'follow', 'event'])
    .execute();
  await tx.schema
    .createTable('follow_counters')
    .addColumn('workspace', 'text', needed)
    .addColumn('name', 'text', needed)
    .addColumn('last', 'bigint', needed)
    .addPrimaryKeyConstraint('follow_counters_pk', ['workspace', 'name'])
    .execute();
}

/** Written in the transaction of what happened, taken out in the transaction of its alerts. */
async function createNews(tx: Transactional, engine: Engine): Promise<void> {
  await tx.schema
    .createTable('news')
    .addColumn('no', engine === 'sqlite' ? 'integer' : 'bigint', (c) =>
      engine === 'sqlite' ? c.primaryKey().autoIncrement() : c.primaryKey().generatedAlwaysAsIdentity(),
    )
    .addColumn('organisation', 'text', needed)
    .addColumn('kind', 'text', needed)
    .addColumn('id', 'text', needed)
    .execute();
}

async function createEvents(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('alert_events')
    .addColumn('organisation', 'text', needed)
    .addColumn('id', 'text', needed)
    .addColumn('said', 'text', needed)
    .addPrimaryKeyConstraint('alert_events_pk', ['organisation', 'id'])
    .execute();
  await tx.schema
    .createTable('alert_event_keys')
    .addColumn('organisation', 'text', needed)
    .addColumn('key', 'text', needed)
    .addColumn('event', 'text', needed)
    .addColumn('article_id', 'text')
    .addPrimaryKeyConstraint('alert_event_keys_pk', ['organisation', 'key'])
    .execute();
  await tx.schema
    .createIndex('alert_event_keys_article')
    .on('alert_event_keys')
    .columns(['organisation', 'article_id'])
    .execute();
}

async function createAlerts(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('alerts')
    .addColumn('workspace', 'text', needed)
    .addColumn('destination', 'text', needed)
    .addColumn('event', 'text', needed)
    .addColumn('no', 'integer', needed)
    .addColumn('owner', 'text', needed)
    .addColumn('follow', 'integer', needed)
    .addColumn('content', 'text', needed)
    .addColumn('state', 'text', needed)
    .addColumn('due_at', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('thread', 'text')
    .addColumn('message', 'text')
    .addColumn('correction', 'integer', needed)
    .addPrimaryKeyConstraint('alerts_pk', ['workspace', 'destination', 'event'])
    .addUniqueConstraint('alerts_no', ['workspace', 'no'])
    .execute();
  await tx.schema.createIndex('alerts_event').on('alerts').column('event').execute();
  await tx.schema.createIndex('alerts_owner').on('alerts').columns(['workspace', 'owner', 'sent_at']).execute();
  await sql`create index alerts_waiting on alerts (due_at) where state = 'waiting'`.execute(tx);
}
