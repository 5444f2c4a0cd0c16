/** Messages that are opened while their answer is still being written: known before they say anything. */
import type { Migration } from './migration.ts';

export const liveAnswersMigration: Migration = {
  name: 'live-answers',
  async up(tx) {
    await tx.schema.alterTable('inbox').addColumn('live', 'text').execute();
    await tx.schema
      .alterTable('outbox')
      .addColumn('live', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
