/** Puts a segment in the place of others in one transaction; drops those whose passages are all gone. */
import type { IndexLanguage } from '../domain/search-index.ts';
import type { Database } from './database.ts';
import { MAX_BLOCKS } from './index-format.ts';
import { allocate, insertSegment, type NewSegment } from './index-store.ts';
import { aliveNumbers, type Part, readDocuments } from './merged-segment.ts';

/** Takes out segments whose passages are all gone: what a rebuild or the removal of many articles leaves behind. */
export async function dropEmptySegments(database: Database, organisation: string): Promise<void> {
  const parts = await database.read
    .selectFrom('index_segments')
    .select(['id', 'language', 'count'])
    .where('organisation', '=', organisation)
    .execute();
  for (const part of parts) {
    const documents = await readDocuments(database, organisation, [part]);
    const alive = await aliveNumbers(database, organisation, documents);
    if (documents.some(({ numbers }) => numbers.some((no) => alive.has(no)))) continue;
    const nothing = { numbers: new Uint32Array(0), places: new Uint8Array(0) };
    await replaceSegments(database, organisation, [part], {
      language: part.language as IndexLanguage,
      documents: nothing,
      terms: new Map(),
    });
  }
}

/** Puts the merged segment in the place of its parts, unless one of them is no longer there. */
export async function replaceSegments(
  database: Database,
  organisation: string,
  parts: readonly Part[],
  merged: Omit<NewSegment, 'id'> | null,
): Promise<boolean> {
  if (!merged) return false;
  const ids = parts.map(({ id }) => id);
  return database
    .write(async (tx) => {
      // First the counter: its row lock lets one merge or append at a time decide.
      const { firstSegment } = await allocate(tx, organisation, 0, 1);
      const deleted = await tx
        .deleteFrom('index_segments')
        .where('organisation', '=', organisation)
        .where('id', 'in', ids)
        .returning('id')
        .execute();
      // A part that is gone was merged by another process: its deletion took the same lock, so nothing else is deleted.
      if (deleted.length < parts.length) throw new MergedElsewhere();
      for (const id of ids) await deleteBlocks(tx, organisation, id);
      if (merged.documents.numbers.length > 0) await insertSegment(tx, organisation, { id: firstSegment, ...merged });
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof MergedElsewhere) return false;
      throw error;
    });
}

/** Rolls the transaction back. */
class MergedElsewhere extends Error {}

async function deleteBlocks(tx: Parameters<typeof insertSegment>[0], organisation: string, segment: number) {
  await tx
    .deleteFrom('index_blocks')
    .where('organisation', '=', organisation)
    .where('key', '>=', segment * MAX_BLOCKS)
    .where('key', '<', (segment + 1) * MAX_BLOCKS)
    .execute();
}
