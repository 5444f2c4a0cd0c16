/** Feeds that are polled, and what is known of their items. */
import type { Transactional } from '../database.ts';
import type { Migration } from './migration.ts';

export const sourcesMigration: Migration = {
  name: 'sources',
  async up(tx) {
    await createSources(tx);
    await createItems(tx);
  },
};

async function createSources(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('sources')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('home', 'text')
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('free_at', 'text', (c) => c.notNull())
    .addColumn('claimed', 'integer', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('last_success', 'text')
    .addColumn('fault', 'text')
    .addColumn('fault_since', 'text')
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('moved_to', 'text')
    .addColumn('moves', 'integer', (c) => c.notNull())
    .addColumn('items', 'integer', (c) => c.notNull())
    .addColumn('weekly', 'integer')
    .addPrimaryKeyConstraint('sources_pk', ['organisation', 'id'])
    .addUniqueConstraint('sources_url', ['organisation', 'url'])
    .execute();
  await tx.schema.createIndex('sources_due').on('sources').columns(['organisation', 'state', 'free_at']).execute();
}

async function createItems(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('source_items')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('print', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('source_items_pk', ['organisation', 'source', 'key'])
    .execute();
}
