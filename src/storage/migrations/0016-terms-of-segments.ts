/** Which terms each segment may hold (term-filter.ts); not known of those that were there before. */
import { sql } from 'kysely';
import type { Migration } from './migration.ts';

export const termsOfSegmentsMigration: Migration = {
  name: 'terms-of-segments',
  async up(tx, engine) {
    const blob = engine === 'sqlite' ? sql`blob` : sql`bytea`;
    await tx.schema.alterTable('index_segments').addColumn('terms', blob).execute();
    // As the other bytes of the index: they do not compress.
    if (engine === 'postgres')
      await sql`alter table index_segments alter column terms set storage external`.execute(tx);
  },
};
