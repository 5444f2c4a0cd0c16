/** Passages of articles that are there, in their newest version. */
import type { Database } from './database.ts';

export function livingPassages({ read }: Database, organisation: string) {
  return read
    .selectFrom('passages as p')
    .innerJoin('articles as a', (join) =>
      join
        .onRef('a.organisation', '=', 'p.organisation')
        .onRef('a.id', '=', 'p.article_id')
        .onRef('a.version', '=', 'p.version'),
    )
    .where('p.organisation', '=', organisation)
    .where('a.removed_at', 'is', null);
}
