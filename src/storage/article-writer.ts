/** Writing the library, inside one write transaction. */
import type { DateRecord } from '../domain/date-record.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { EnteredFacts, LibraryWriter, ShelvedArticle, StoryMove } from '../domain/library-writer.ts';
import { identified, newestUnderKeys, underKeys } from './article-lookup.ts';
import { parse, shownDate, storable, toArticleRow, toVersionRow } from './article-rows.ts';
import { articlesAsRead, articlesById, articlesOfStory, versionAsRead } from './article-store.ts';
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';
import { decisionById, markUndone, recordDecisions, undoneDecisions } from './decision-store.ts';
import { indexStore } from './index-store.ts';

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
    insert: (articles) => insert(tx, organisation, articles),
    revise: (articles) => revise(tx, organisation, articles),
    index: (items) => indexStore.append(tx, organisation, items),
    move: (moves) => move(tx, organisation, moves),
    enter: (id, facts, canonicalUrl) => enter(tx, organisation, id, facts, canonicalUrl),
    inferDate: (id, date) => inferDate(tx, organisation, id, date),
    remove: (id, at) => remove(tx, organisation, id, at),
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
}

async function insertVersions(tx: Transactional, organisation: string, shelved: readonly ShelvedArticle[]) {
  for (const some of chunksOf(shelved, 15)) {
    await tx
      .insertInto('article_versions')
      .values(some.map((one) => toVersionRow(organisation, one)))
      .execute();
  }
}

interface Keyed {
  readonly id: ArticleId;
  readonly date: string;
  readonly keys: readonly string[];
}

async function insertKeys(tx: Transactional, organisation: string, articles: readonly Keyed[]): Promise<void> {
  const rows = articles.flatMap(({ id, date, keys }) =>
    keys.map((key) => ({ organisation, key: storable(key), published_value: date, article_id: id })),
  );
  for (const some of chunksOf(rows, 4)) await tx.insertInto('article_keys').values(some).execute();
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
  }
}

async function dropKeys(tx: Transactional, organisation: string, id: ArticleId): Promise<readonly string[]> {
  const row = await tx
    .selectFrom('articles')
    .select('keys')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  const keys = parse<string[]>(row?.keys ?? null) ?? [];
  for (const some of chunksOf(keys, 1)) {
    await tx
      .deleteFrom('article_keys')
      .where('organisation', '=', organisation)
      .where('key', 'in', some)
      .where('article_id', '=', id)
      .execute();
  }
  return keys;
}

/** Brings the sorting date and the keys into line with the date as it is shown now. */
async function redate(tx: Transactional, organisation: string, id: ArticleId): Promise<void> {
  const row = await tx
    .selectFrom('articles as a')
    .innerJoin('article_versions as v', (join) =>
      join
        .onRef('v.organisation', '=', 'a.organisation')
        .onRef('v.article_id', '=', 'a.id')
        .onRef('v.version', '=', 'a.version'),
    )
    .select(['a.entered', 'a.inferred', 'v.published'])
    .where('a.organisation', '=', organisation)
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (!row) return;
  const date = shownDate(row)?.value ?? null;
  const keys = await dropKeys(tx, organisation, id);
  await tx
    .updateTable('articles')
    .set({ published_value: date })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
  await insertKeys(tx, organisation, [{ id, date: date ?? '', keys }]);
}

async function move(tx: Transactional, organisation: string, moves: readonly StoryMove[]): Promise<void> {
  for (const { articleId, to } of moves) {
    await tx
      .updateTable('articles')
      .set({ story_id: to })
      .where('organisation', '=', organisation)
      .where('id', '=', articleId)
      .execute();
  }
}

async function entered(tx: Transactional, organisation: string, id: ArticleId): Promise<EnteredFacts | null> {
  const row = await tx
    .selectFrom('articles')
    .select('entered')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return parse<EnteredFacts>(row?.entered ?? null);
}

async function enter(
  tx: Transactional,
  organisation: string,
  id: ArticleId,
  facts: EnteredFacts | null,
  canonicalUrl: string | null | undefined,
): Promise<void> {
  await tx
    .updateTable('articles')
    .set({
      entered: facts === null ? null : storable(JSON.stringify(facts)),
      ...(canonicalUrl === undefined ? {} : { canonical_url: canonicalUrl }),
    })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
  await redate(tx, organisation, id);
}

async function inferDate(
  tx: Transactional,
  organisation: string,
  id: ArticleId,
  date: DateRecord | null,
): Promise<void> {
  await tx
    .updateTable('articles')
    .set({ inferred: date === null ? null : storable(JSON.stringify(date)) })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
  await redate(tx, organisation, id);
}

/** Its versions stay, so that the removal can be undone; nothing reads or finds a removed article. */
async function remove(tx: Transactional, organisation: string, id: ArticleId, at: string): Promise<void> {
  await dropKeys(tx, organisation, id);
  await indexStore.remove(tx, organisation, id);
  await tx
    .updateTable('articles')
    .set({ removed_at: at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
}
