/** Who wrote what arrived, and where: commands that set something need both. */
import type { Migration } from './migration.ts';

export const peopleInMailMigration: Migration = {
  name: 'people-in-mail',
  async up(tx) {
    // Those that wait while the schema changes are questions, which need neither.
    await tx.schema
      .alterTable('inbox')
      .addColumn('by', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    await tx.schema
      .alterTable('inbox')
      .addColumn('place', 'text', (c) => c.notNull().defaultTo('{"kind":"channel","id":"","destination":""}'))
      .execute();
  },
};
