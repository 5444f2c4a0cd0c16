/** The ledger: readings of articles, the keys they are found by, absorbed ids, and what people corrected. */
import { sql } from 'kysely';
import type { Engine, Transactional } from '../database.ts';
import type { Migration } from './migration.ts';

export const ledgerMigration: Migration = {
  name: 'ledger',
  async up(tx, engine) {
    await createReadings(tx);
    await createKeys(tx, engine);
    await createAliases(tx);
    await createCorrections(tx);
  },
};

async function createReadings(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('ledger_readings')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('article_id', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('sample', 'integer', (c) => c.notNull())
    .addColumn('own', 'text', (c) => c.notNull())
    .addColumn('home', 'text', (c) => c.notNull())
    .addColumn('partnership', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('mark', 'text', (c) => c.notNull())
    .addColumn('reading', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('ledger_readings_pk', ['organisation', 'article_id', 'no'])
    .execute();
  for (const column of ['home', 'partnership'] as const)
    await tx.schema
      .createIndex(`ledger_readings_${column}`)
      .on('ledger_readings')
      .columns(['organisation', column])
      .execute();
  await tx.schema
    .createIndex('ledger_readings_own')
    .on('ledger_readings')
    .columns(['organisation', 'own', 'day'])
    .execute();
  // Listing the newest records, of some kinds or all, reads this index alone.
  await sql`create index ledger_readings_day on ledger_readings (organisation, day, kind, partnership, sample) where partnership is not null`.execute(
    tx,
  );
}

async function createKeys(tx: Transactional, engine: Engine): Promise<void> {
  await tx.schema
    .createTable('ledger_keys')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('article_id', 'text', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('ledger_keys_pk', ['organisation', 'key', 'day', 'article_id', 'no'])
    .modifyEnd(engine === 'sqlite' ? sql`without rowid` : sql``)
    .execute();
  await tx.schema
    .createIndex('ledger_keys_article')
    .on('ledger_keys')
    .columns(['organisation', 'article_id'])
    .execute();
}

async function createAliases(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('ledger_aliases')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('into_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('ledger_aliases_pk', ['organisation', 'id'])
    .execute();
  await tx.schema
    .createIndex('ledger_aliases_into')
    .on('ledger_aliases')
    .columns(['organisation', 'into_id'])
    .execute();
}

async function createCorrections(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('ledger_corrections')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('partnership', 'text', (c) => c.notNull())
    .addColumn('change', 'text', (c) => c.notNull())
    .addColumn('undone_at', 'text')
    .addPrimaryKeyConstraint('ledger_corrections_pk', ['organisation', 'id'])
    .execute();
}
