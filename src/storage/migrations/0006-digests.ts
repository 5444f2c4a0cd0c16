/** Digests: what places have set and who changed it, which periods are taken, and what was told where. */
import { type ColumnDefinitionBuilder, sql } from 'kysely';
import type { Transactional } from '../database.ts';
import type { Migration } from './migration.ts';

export const digestsMigration: Migration = {
  name: 'digests',
  async up(tx) {
    await createSettings(tx);
    await createEditions(tx);
    await createTold(tx);
    // Whatever was published on some days is found without reading the rest of the library.
    await sql`create index articles_published on articles (organisation, published_value) where removed_at is null and sample = 0`.execute(
      tx,
    );
  },
};

const needed = (c: ColumnDefinitionBuilder) => c.notNull();

async function createSettings(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('digest_settings')
    .addColumn('workspace', 'text', needed)
    .addColumn('id', 'text', needed)
    .addColumn('place', 'text', needed)
    .addColumn('destination', 'text', needed)
    .addColumn('digest', 'text', needed)
    .addColumn('state', 'text', needed)
    .addColumn('version', 'integer', needed)
    .addColumn('setting', 'text', needed)
    .addPrimaryKeyConstraint('digest_settings_pk', ['workspace', 'id'])
    .execute();
  await sql`create index digest_settings_on on digest_settings (workspace, id) where state = 'on'`.execute(tx);
  await tx.schema
    .createTable('digest_changes')
    .addColumn('workspace', 'text', needed)
    .addColumn('id', 'text', needed)
    .addColumn('setting', 'text', needed)
    .addColumn('version', 'integer', needed)
    .addColumn('gesture', 'text', needed)
    .addColumn('change', 'text', needed)
    .addPrimaryKeyConstraint('digest_changes_pk', ['workspace', 'id'])
    .addUniqueConstraint('digest_changes_gesture', ['workspace', 'setting', 'gesture'])
    .execute();
  await tx.schema
    .createIndex('digest_changes_setting')
    .on('digest_changes')
    .columns(['workspace', 'setting', 'version'])
    .execute();
}

async function createEditions(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('digest_editions')
    .addColumn('workspace', 'text', needed)
    .addColumn('destination', 'text', needed)
    .addColumn('digest', 'text', needed)
    .addColumn('period', 'text', needed)
    .addColumn('state', 'text', needed)
    .addColumn('reason', 'text')
    .addColumn('due_at', 'text', needed)
    .addColumn('learned_until', 'text', needed)
    .addColumn('posted_at', 'text', needed)
    .addColumn('edits', 'integer', needed)
    .addColumn('content', 'text', needed)
    // What makes "once a period and place" true, whoever tries.
    .addPrimaryKeyConstraint('digest_editions_pk', ['workspace', 'destination', 'digest', 'period'])
    .execute();
}

async function createTold(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('digest_items')
    .addColumn('workspace', 'text', needed)
    .addColumn('destination', 'text', needed)
    .addColumn('item', 'text', needed)
    .addColumn('digest', 'text', needed)
    .addColumn('period', 'text', needed)
    .addPrimaryKeyConstraint('digest_items_pk', ['workspace', 'destination', 'item'])
    .execute();
  await tx.schema
    .createTable('digest_grounds')
    .addColumn('workspace', 'text', needed)
    .addColumn('destination', 'text', needed)
    .addColumn('digest', 'text', needed)
    .addColumn('period', 'text', needed)
    .addColumn('ground', 'text', needed)
    .addColumn('version', 'integer', needed)
    .addColumn('at', 'text', needed)
    .addPrimaryKeyConstraint('digest_grounds_pk', ['workspace', 'destination', 'digest', 'period', 'ground'])
    .execute();
  await tx.schema.createIndex('digest_grounds_at').on('digest_grounds').columns(['at']).execute();
}
