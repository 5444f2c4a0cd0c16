/**
 * Every query lists the segments first. On SQLite the list read through a hundred pages of their documents, which lie
 * in the same rows; this index holds all it needs.
 */
import type { Migration } from './migration.ts';

export const listOfSegmentsMigration: Migration = {
  name: 'list-of-segments',
  async up(tx) {
    await tx.schema
      .createIndex('index_segments_listed')
      .on('index_segments')
      .columns(['organisation', 'format', 'id', 'language', 'count', 'blocks'])
      .execute();
  },
};
