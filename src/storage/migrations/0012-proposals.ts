/** Who settled a proposal, and when. */
import type { Migration } from './migration.ts';

export const proposalsMigration: Migration = {
  name: 'proposals',
  async up(tx) {
    await tx.schema.alterTable('proposals').addColumn('settled_by', 'text').execute();
    await tx.schema.alterTable('proposals').addColumn('settled_at', 'text').execute();
  },
};
