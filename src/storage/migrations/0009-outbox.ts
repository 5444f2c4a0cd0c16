/** Deliveries that change earlier ones, go under them, and are looked at again for copies. */
import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const outboxMigration: Migration = {
  name: 'outbox',
  async up(tx) {
    const table = () => tx.schema.alterTable('outbox');
    await table()
      .addColumn('act', 'text', (c) => c.notNull().defaultTo('post'))
      .execute();
    await table().addColumn('of_key', 'text').execute();
    await table().addColumn('of_part', 'integer').execute();
    await table().addColumn('in_thread_of', 'text').execute();
    await table()
      .addColumn('audits_left', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await table().addColumn('audit_at', 'text').execute();
    await table()
      .addColumn('removed', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await sql`create index outbox_audits on outbox (audit_at) where audit_at is not null`.execute(tx);
  },
};
