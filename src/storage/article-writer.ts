/** Writing the library, inside one write transaction. */
import type { LibraryWriter, ShelvedArticle } from '../domain/library-writer.ts';
import { enter, entered, inferDate, move, remove } from './article-changes.ts';
import { dropKeys, insertKeys, redate } from './article-keys.ts';
import { identified, newestUnderKeys, storiesWithoutDate, underKeys } from './article-lookup.ts';
import { toArticleRow, toVersionRow } from './article-rows.ts';
import { articlesAsRead, articlesById, articlesOfStory, versionAsRead } from './article-store.ts';
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';
import { decisionById, markUndone, recordDecisions, undoneDecisions } from './decision-store.ts';
import { indexStore } from './index-store.ts';
import { noteNews } from './news-outlet.ts';

const noIdentities = { ids: [], canonicalUrls: [], externalIds: [], sources: [], contentHashes: [] };

export function libraryWriter(tx: Transactional, organisation: string): LibraryWriter {
  return {
    identified: (by) => identified(tx, organisation, by),
    known: (ids) => identified(tx, organisation, { ...noIdentities, ids }),
    underKeys: (keys) => underKeys(tx, organisation, keys),
    newestUnderKeys: (lookups, limit) => newestUnderKeys(tx, organisation, lookups, limit),
    articles: (ids) => articlesById(tx, organisation, ids),
    asRead: (ids) => articlesAsRead(tx, organisation, ids),
    versionAsRead: (id, version) => versionAsRead(tx, organisation, id, version),
    entered: (id) => entered(tx, organisation, id),
    ofStory: (story) => articlesOfStory(tx, organisation, story),
    storiesWithoutDate: (stories) => storiesWithoutDate(tx, organisation, stories),
    insert: (articles) => insert(tx, organisation, articles),
    revise: (articles) => revise(tx, organisation, articles),
    index: (items) => indexStore.append(tx, organisation, items),
    move: (moves) => move(tx, organisation, moves),
    async enter(id, facts, canonicalUrl) {
      await enter(tx, organisation, id, facts, canonicalUrl);
      await noteNews(tx, organisation, 'change', [id]);
    },
    inferDate: (id, date) => inferDate(tx, organisation, id, date),
    async remove(id, at) {
      await remove(tx, organisation, id, at);
      await noteNews(tx, organisation, 'change', [id]);
    },
    record: (decisions) => recordDecisions(tx, organisation, decisions),
    decision: (id) => decisionById(tx, organisation, id),
    undone: () => undoneDecisions(tx, organisation),
    markUndone: (id, at) => markUndone(tx, organisation, id, at),
  };
}

async function insert(tx: Transactional, organisation: string, shelved: readonly ShelvedArticle[]): Promise<void> {
  for (const some of chunksOf(shelved, 17)) {
    await tx
      .insertInto('articles')
      .values(some.map((one) => toArticleRow(organisation, one)))
      .execute();
  }
  await insertVersions(tx, organisation, shelved);
  await insertKeys(
    tx,
    organisation,
    shelved.map((one) => ({ id: one.article.id, date: one.article.published?.value ?? '', keys: one.keys })),
  );
  // Samples are never news.
  const real = shelved.filter(({ article }) => !article.sample);
  await noteNews(
    tx,
    organisation,
    'article',
    real.map(({ article }) => article.id),
  );
}

async function insertVersions(tx: Transactional, organisation: string, shelved: readonly ShelvedArticle[]) {
  for (const some of chunksOf(shelved, 15)) {
    await tx
      .insertInto('article_versions')
      .values(some.map((one) => toVersionRow(organisation, one)))
      .execute();
  }
}

async function revise(tx: Transactional, organisation: string, shelved: readonly ShelvedArticle[]): Promise<void> {
  await insertVersions(tx, organisation, shelved);
  for (const one of shelved) {
    const row = toArticleRow(organisation, one);
    await dropKeys(tx, organisation, row.id);
    await indexStore.remove(tx, organisation, row.id);
    await tx
      .updateTable('articles')
      .set({
        version: row.version,
        canonical_url: row.canonical_url,
        external_id: row.external_id,
        source: row.source,
        content_hash: row.content_hash,
        read_hashes: row.read_hashes,
        removed_at: null,
        keys: row.keys,
        profile: row.profile,
      })
      .where('organisation', '=', organisation)
      .where('id', '=', row.id)
      .execute();
    await redate(tx, organisation, row.id);
    await noteNews(tx, organisation, 'change', [row.id]);
  }
}
