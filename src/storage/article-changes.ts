/** What becomes of articles after they were written: other stories, entered facts, inferred dates, removal. */
import type { DateRecord } from '../domain/date-record.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { EnteredFacts, StoryMove } from '../domain/library-writer.ts';
import { dropKeys, redate } from './article-keys.ts';
import { parse, storable } from './article-rows.ts';
import type { Transactional } from './database.ts';
import { indexStore } from './index-store.ts';

export async function move(tx: Transactional, organisation: string, moves: readonly StoryMove[]): Promise<void> {
  for (const { articleId, to } of moves) {
    await tx
      .updateTable('articles')
      .set({ story_id: to })
      .where('organisation', '=', organisation)
      .where('id', '=', articleId)
      .execute();
  }
}

export async function entered(tx: Transactional, organisation: string, id: ArticleId): Promise<EnteredFacts | null> {
  const row = await tx
    .selectFrom('articles')
    .select('entered')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return parse<EnteredFacts>(row?.entered ?? null);
}

export async function enter(
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

export async function inferDate(
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
export async function remove(tx: Transactional, organisation: string, id: ArticleId, at: string): Promise<void> {
  await dropKeys(tx, organisation, id);
  await indexStore.remove(tx, organisation, id);
  await tx
    .updateTable('articles')
    .set({ removed_at: at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute();
}
