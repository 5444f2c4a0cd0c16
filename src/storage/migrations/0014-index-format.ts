/** How each segment of the index is written: those of another format than the program's are built again. */
import type { Migration } from './migration.ts';

export const indexFormatMigration: Migration = {
  name: 'index-format',
  async up(tx) {
    await tx.schema
      .alterTable('index_segments')
      .addColumn('format', 'integer', (c) => c.notNull().defaultTo(1))
      .execute();
  },
};
