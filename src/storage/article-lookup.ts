/** Finding the articles that a new one may be the same as, or tell the same story as. */
import { sql } from 'kysely';
import type { StoryId } from '../domain/ids.ts';
import type { Identities, KeyHit, KeyLookup, KnownArticle } from '../domain/library-writer.ts';
import { storable, toKnown } from './article-rows.ts';
import { allArticles } from './article-store.ts';
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';

const knownColumns = [
  'a.id',
  'a.version',
  'a.story_id',
  'a.canonical_url',
  'a.external_id',
  'a.source',
  'a.content_hash',
  'a.read_hashes',
  'a.sample',
  'a.removed_at',
  'a.entered',
  'a.inferred',
  'a.profile',
  'v.published',
] as const;

export async function identified(tx: Transactional, organisation: string, by: Identities): Promise<KnownArticle[]> {
  const known = new Map<string, KnownArticle>();
  const lookups = [
    ['id', by.ids],
    ['canonical_url', by.canonicalUrls],
    ['external_id', by.externalIds],
    ['source', by.sources],
    ['content_hash', by.contentHashes],
  ] as const;
  for (const [column, values] of lookups) {
    for (const some of chunksOf(values.map(storable), 1)) {
      const rows = await allArticles(tx, organisation).select(knownColumns).where(`a.${column}`, 'in', some).execute();
      for (const row of rows) known.set(row.id, toKnown(row));
    }
  }
  return [...known.values()];
}

/** Articles under any of many rare keys, such as bands of near duplicates. */
export async function underKeys(tx: Transactional, organisation: string, keys: readonly string[]): Promise<KeyHit[]> {
  const hits: KeyHit[] = [];
  for (const some of chunksOf(keys.map(storable), 1)) {
    const rows = await tx
      .selectFrom('article_keys')
      .select(['key', 'article_id as articleId'])
      .where('organisation', '=', organisation)
      .where('key', 'in', some)
      // Only a library full of pages made by one template comes here; enough is enough.
      .limit(5_000)
      .execute();
    hits.push(...rows);
  }
  return hits;
}

/**
 * The newest publications under each key. A key that thousands share (a large company) costs no more than a rare one,
 * and a date that is known to the month or year only, or not at all, is near every day it may hold.
 */
export async function newestUnderKeys(
  tx: Transactional,
  organisation: string,
  lookups: readonly KeyLookup[],
  limitPerKey: number,
): Promise<KeyHit[]> {
  const parts = lookups.flatMap(({ key, around }) =>
    (around === null ? [sql``] : nearDates(around.from, around.until)).map(
      (dates) => sql`select * from (select key, article_id as "articleId" from article_keys
        where organisation = ${organisation} and key = ${storable(key)} ${dates}
        order by published_value desc limit ${sql.lit(limitPerKey)}) as k`,
    ),
  );
  const hits: KeyHit[] = [];
  // Twelve a statement: all alike but for the last, and short enough to be kept ready.
  for (const some of chunksOf(parts, 80)) {
    const found = await sql<KeyHit>`${sql.join(some, sql` union all `)}`.execute(tx);
    hits.push(...found.rows);
  }
  return hits;
}

/** Two conditions rather than one with `or`, so that each is read off the table's key. */
function nearDates(from: string, until: string) {
  // Twice the same month stays in: the statement is then the same for all.
  const coarse = ['', from.slice(0, 7), until.slice(0, 7), from.slice(0, 4), until.slice(0, 4)];
  return [sql`and published_value between ${from} and ${until}`, sql`and published_value in (${sql.join(coarse)})`];
}

/** Those in which a date is missing, or was inferred and may be better known now: the others need not be read. */
export async function storiesWithoutDate(
  tx: Transactional,
  organisation: string,
  stories: readonly StoryId[],
): Promise<StoryId[]> {
  const found = new Set<StoryId>();
  for (const some of chunksOf(stories, 1)) {
    const rows = await tx
      .selectFrom('articles')
      .select('story_id')
      .distinct()
      .where('organisation', '=', organisation)
      .where('story_id', 'in', some)
      .where('removed_at', 'is', null)
      .where((e) => e.or([e('published_value', 'is', null), e('inferred', 'is not', null)]))
      .execute();
    for (const row of rows) found.add(row.story_id);
  }
  return stories.filter((story) => found.has(story));
}
