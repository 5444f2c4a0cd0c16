/** The look-up keys of articles, kept in line with the date as it is shown. */
import type { ArticleId } from '../domain/ids.ts';
import { parse, shownDate, storable } from './article-rows.ts';
import { allArticles } from './article-store.ts';
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';

export interface Keyed {
  readonly id: ArticleId;
  readonly date: string;
  readonly keys: readonly string[];
}

export async function insertKeys(tx: Transactional, organisation: string, articles: readonly Keyed[]): Promise<void> {
  const rows = articles.flatMap(({ id, date, keys }) =>
    keys.map((key) => ({ organisation, key: storable(key), published_value: date, article_id: id })),
  );
  for (const some of chunksOf(rows, 4)) await tx.insertInto('article_keys').values(some).execute();
}

export async function dropKeys(tx: Transactional, organisation: string, id: ArticleId): Promise<readonly string[]> {
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
export async function redate(tx: Transactional, organisation: string, id: ArticleId): Promise<void> {
  const row = await allArticles(tx, organisation)
    .select(['a.entered', 'a.inferred', 'v.published'])
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
