/** What happened to the library, noted in the transaction in which it happened, for those who are to be told. */
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';

export async function noteNews(
  tx: Transactional,
  organisation: string,
  kind: 'article' | 'change' | 'record',
  ids: readonly string[],
): Promise<void> {
  for (const some of chunksOf(ids, 3)) {
    await tx
      .insertInto('news')
      .values(some.map((id) => ({ organisation, kind, id })))
      .execute();
  }
}
