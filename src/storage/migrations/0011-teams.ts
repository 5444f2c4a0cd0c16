/** Where we are installed, which message tells which answer, and what people's clients are set to. */
import type { Migration } from './migration.ts';

export const teamsMigration: Migration = {
  name: 'teams',
  async up(tx) {
    await tx.schema
      .createTable('installations')
      .addColumn('workspace', 'text', (c) => c.notNull())
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('destination', 'text', (c) => c.notNull())
      .addColumn('team', 'text')
      .addColumn('by', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('gone_at', 'text')
      .addPrimaryKeyConstraint('installations_pk', ['workspace', 'place'])
      .execute();
    await tx.schema.createIndex('installations_by').on('installations').columns(['workspace', 'by']).execute();
    await tx.schema
      .createTable('told_answers')
      .addColumn('workspace', 'text', (c) => c.notNull())
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('remote_id', 'text', (c) => c.notNull())
      .addColumn('answer_id', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('told_answers_pk', ['workspace', 'place', 'remote_id'])
      .execute();
    await tx.schema.createIndex('told_answers_at').on('told_answers').columns(['at']).execute();
    await tx.schema
      .createTable('client_settings')
      .addColumn('workspace', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('zone', 'text')
      .addColumn('language', 'text')
      .addPrimaryKeyConstraint('client_settings_pk', ['workspace', 'person'])
      .execute();
  },
};
