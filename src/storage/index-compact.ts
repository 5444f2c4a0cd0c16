/** Merges small segments into larger ones, so that a query reads few of them. Called after writing, never by a query. */
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { INDEX_FORMAT } from './index-format.ts';
import { replaceSegments } from './index-replace.ts';
import { mergeSegments, type Part } from './merged-segment.ts';

/** So many segments of one size make one of the next. */
const FAN_IN = 8;
/** From this many passages on a segment is left alone. */
const SEALED = 32_768;
/** A merge holds its postings in memory, some 4 kB a passage: with more passages than this it would outgrow its thread. */
const MOST_AT_ONCE = 131_072;
/** After a merge of so many passages PostgreSQL is told to count anew. */
const MANY = 4_096;

/**
 * Merges until no size has eight segments. What is merged was read before the transaction that puts it in place. Merges
 * that would make a segment of more than `most` passages are left alone.
 */
export async function compact(database: Database, organisation: string, most = Infinity): Promise<void> {
  for (;;) {
    const parts = (await dueMerges(database, organisation)).find((list) => passagesOf(list) <= most);
    if (!parts) return;
    const merged = await mergeSegments(database, organisation, parts);
    if (!(await replaceSegments(database, organisation, parts, merged))) return;
    if (passagesOf(parts) >= MANY) await countRows(database);
  }
}

/** Until PostgreSQL has counted the rows it reads whole tables for a few; by itself it counts once a minute at most. */
async function countRows(database: Database): Promise<void> {
  if (database.engine === 'postgres') await sql`analyze articles, article_versions, passages`.execute(database.read);
}

/** Whether anything waits to be merged. */
export async function isMergeDue(database: Database, organisation: string): Promise<boolean> {
  return (await dueMerges(database, organisation)).length > 0;
}

function passagesOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** Each eight or more segments of one language and size. */
async function dueMerges(database: Database, organisation: string): Promise<Part[][]> {
  const parts = await database.read
    .selectFrom('index_segments')
    .select(['id', 'language', 'count'])
    .where('organisation', '=', organisation)
    .where('format', '=', INDEX_FORMAT)
    .where('count', '<', SEALED)
    .orderBy('id')
    .execute();
  const tiers = new Map<string, Part[]>();
  for (const part of parts) {
    const tier = `${part.language} ${Math.floor(Math.log(Math.max(1, part.count)) / Math.log(FAN_IN))}`;
    const list = tiers.get(tier);
    if (list) list.push(part);
    else tiers.set(tier, [part]);
  }
  return [...tiers.values()].filter((list) => list.length >= FAN_IN).map(mergedAtOnce);
}

/** The first of the parts, as many as one merge can hold. */
export function mergedAtOnce<Counted extends Pick<Part, 'count'>>(parts: readonly Counted[]): Counted[] {
  let passages = 0;
  const over = parts.findIndex(({ count }) => {
    passages += count;
    return passages > MOST_AT_ONCE;
  });
  return parts.slice(0, over < 0 ? parts.length : Math.max(2, over));
}
