/** Articles with their versions, keys, decisions and passages; answers, threads and settings. */
import { sql } from 'kysely';
import type { Engine, Transactional } from '../database.ts';
import type { Migration } from './migration.ts';

export const libraryMigration: Migration = {
  name: 'library',
  async up(tx, engine) {
    await createArticles(tx);
    await createVersions(tx);
    await createKeys(tx, engine);
    await createDecisions(tx);
    await createPassages(tx);
    await createChatTables(tx);
  },
};

async function createArticles(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('articles')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('story_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('canonical_url', 'text')
    .addColumn('external_id', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('content_hash', 'text', (c) => c.notNull())
    .addColumn('read_hashes', 'text', (c) => c.notNull())
    .addColumn('sample', 'integer', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('removed_at', 'text')
    .addColumn('published_value', 'text')
    .addColumn('entered', 'text')
    .addColumn('inferred', 'text')
    .addColumn('keys', 'text', (c) => c.notNull())
    .addColumn('profile', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('articles_pk', ['organisation', 'id'])
    .execute();
  for (const column of ['story_id', 'canonical_url', 'external_id', 'source', 'content_hash'] as const) {
    await tx.schema.createIndex(`articles_${column}`).on('articles').columns(['organisation', column]).execute();
  }
  await tx.schema.createIndex('articles_added').on('articles').columns(['organisation', 'added_at', 'id']).execute();
  // Counting articles and finding the latest publication read this index alone.
  await sql`create index articles_present on articles (organisation, sample, published_value) where removed_at is null`.execute(
    tx,
  );
}

async function createVersions(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('article_versions')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('article_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('author', 'text')
    .addColumn('published', 'text')
    .addColumn('url', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('raw_kind', 'text', (c) => c.notNull())
    .addColumn('raw', 'text', (c) => c.notNull())
    .addColumn('based_on', 'text')
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('changes', 'text')
    .addPrimaryKeyConstraint('article_versions_pk', ['organisation', 'article_id', 'version'])
    .execute();
}

/** The one big table of small rows. SQLite keeps it as a single tree, which halves what an article costs. */
async function createKeys(tx: Transactional, engine: Engine): Promise<void> {
  await tx.schema
    .createTable('article_keys')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('published_value', 'text', (c) => c.notNull())
    .addColumn('article_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('article_keys_pk', ['organisation', 'key', 'published_value', 'article_id'])
    .modifyEnd(engine === 'sqlite' ? sql`without rowid` : sql``)
    .execute();
}

async function createDecisions(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('decisions')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('article_id', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .addColumn('undone_at', 'text')
    .addPrimaryKeyConstraint('decisions_pk', ['organisation', 'id'])
    .execute();
  await tx.schema.createIndex('decisions_article').on('decisions').columns(['organisation', 'article_id']).execute();
  await sql`create index decisions_undone on decisions (organisation, id) where undone_at is not null`.execute(tx);
}

async function createPassages(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('passages')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('no', 'bigint', (c) => c.notNull())
    .addColumn('article_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('passages_pk', ['organisation', 'no'])
    .execute();
  await tx.schema.createIndex('passages_article').on('passages').columns(['organisation', 'article_id']).execute();
}

async function createChatTables(tx: Transactional): Promise<void> {
  await tx.schema
    .createTable('answers')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('trace', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('answers_pk', ['workspace', 'id'])
    .execute();
  await tx.schema
    .createTable('threads')
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('turns', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('threads_pk', ['workspace', 'key'])
    .execute();
  await tx.schema
    .createTable('settings')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('settings_pk', ['organisation', 'key'])
    .execute();
}
