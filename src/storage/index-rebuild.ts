/** Builds the index again from the articles, while questions are answered. */
import type { AnalysedPassage, IndexItem } from '../domain/search-index.ts';
import type { Language } from '../domain/text.ts';
import { presentArticles } from './article-store.ts';
import type { Database } from './database.ts';
import { compact } from './index-compact.ts';
import { dropEmptySegments } from './index-replace.ts';
import { indexStore } from './index-store.ts';

export type AnalyseStored = (article: {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly text: string;
  readonly language: Language;
}) => readonly AnalysedPassage[];

/** Articles a transaction: short enough for others to write in between. */
const BATCH = 50;

/** Every article stays findable throughout: its new passages take the place of the old ones in one transaction. */
export async function rebuildIndex(database: Database, organisation: string, analyse: AnalyseStored): Promise<void> {
  const articles = await liveArticles(database, organisation);
  for (let at = 0; at < articles.length; at += BATCH) {
    const ids = articles.slice(at, at + BATCH).map(({ id }) => id);
    await database.write(async (tx) => {
      // Read inside: an article that was edited or removed meanwhile is taken as it is now.
      const rows = await presentArticles(tx, organisation)
        .select(['a.id', 'a.version', 'v.title', 'v.publisher', 'v.text', 'v.language'])
        .where('a.id', 'in', ids)
        .execute();
      const items: IndexItem[] = rows.map((row) => ({
        articleId: row.id,
        version: row.version,
        passages: analyse({
          title: row.title,
          publisher: row.publisher,
          text: row.text,
          language: row.language as Language,
        }),
      }));
      await indexStore.append(tx, organisation, items);
    });
    await compact(database, organisation);
  }
  await dropOrphans(database, organisation);
  await dropEmptySegments(database, organisation);
}

/** Passages whose article is no longer there. */
async function dropOrphans(database: Database, organisation: string): Promise<void> {
  await database.write((tx) =>
    tx
      .deleteFrom('passages')
      .where('organisation', '=', organisation)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('articles as a')
              .select('a.id')
              .whereRef('a.organisation', '=', 'passages.organisation')
              .whereRef('a.id', '=', 'passages.article_id')
              .whereRef('a.version', '=', 'passages.version')
              .where('a.removed_at', 'is', null),
          ),
        ),
      )
      .execute(),
  );
}

/** Those that are not removed, with their present versions. */
export function liveArticles(database: Database, organisation: string) {
  return database.read
    .selectFrom('articles')
    .select(['id', 'version'])
    .where('organisation', '=', organisation)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
}
