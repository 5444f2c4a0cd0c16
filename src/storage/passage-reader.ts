/** Passages by their numbers, with the text and facts a result shows. Of several of an article its text is read once. */
import { sql } from 'kysely';
import type { PassageReader, StoredPassage } from '../domain/search-index.ts';
import type { Language } from '../domain/text.ts';
import type { Database } from './database.ts';
import { type KeptText, keptTexts } from './kept-texts.ts';
import { livingPassages } from './living-passages.ts';
import { oneOf } from './one-of.ts';

/** Enough for the articles of some hundred questions. */
const TEXT_BYTES = 16 * 1024 * 1024;

export function createPassageReader(database: Database, textBytes: number = TEXT_BYTES): PassageReader {
  const texts = keptTexts(database, textBytes);
  return {
    async passages(organisation, numbers) {
      const shown = await selectShown(database, organisation, numbers);
      if (shown.length === 0) return [];
      const textOf = await texts(organisation, shown);
      return shown.flatMap((row) => {
        const text = textOf(row);
        return text ? [toPassage(row, text)] : [];
      });
    },
    async holdsRealArticles(organisation) {
      const row = await database.read
        .selectFrom('articles')
        .select('id')
        .where('organisation', '=', organisation)
        // Not as a parameter: SQLite, which has an index of these alone, would plan the statement anew each time.
        .where('sample', '=', sql.lit(0))
        .where('removed_at', 'is', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

type Shown = Awaited<ReturnType<typeof selectShown>>[number];

/** With the facts of their articles. */
function selectShown(database: Database, organisation: string, numbers: readonly number[]) {
  return livingPassages(database, organisation)
    .select(['p.no', 'p.article_id', 'p.version', 'p.start', 'p.end', 'p.language'])
    .select(['a.external_id', 'a.sample', 'a.entered'])
    .where(oneOf(database.engine, 'p.no', numbers))
    .execute();
}

function toPassage(row: Shown, { title, text }: KeptText): StoredPassage {
  return {
    no: row.no,
    articleId: row.article_id,
    version: row.version,
    start: row.start,
    end: row.end,
    language: row.language as Language,
    externalId: row.external_id,
    title: enteredTitle(row.entered) ?? title,
    sample: row.sample === 1,
    text: text.slice(row.start, row.end),
  };
}

/** A title that a person entered stands over the one that was read. */
function enteredTitle(entered: string | null): string | null {
  if (entered === null) return null;
  const facts: unknown = JSON.parse(entered);
  const title = typeof facts === 'object' && facts !== null && 'title' in facts ? facts.title : null;
  return typeof title === 'string' ? title : null;
}
