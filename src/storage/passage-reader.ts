/** Passages by their numbers, with the text and facts a result shows. Of several of an article its text is read once. */
import { sql } from 'kysely';
import type { PassageReader, StoredPassage } from '../domain/search-index.ts';
import type { Language } from '../domain/text.ts';
import type { Database } from './database.ts';
import { type KeptText, keptTexts, type VersionKey } from './kept-texts.ts';
import { oneOf } from './one-of.ts';

/** Enough for the articles of some hundred questions. */
const TEXT_BYTES = 16 * 1024 * 1024;

export function createPassageReader(database: Database, textBytes: number = TEXT_BYTES): PassageReader {
  const texts = keptTexts(database, textBytes);
  return {
    async passages(organisation, numbers) {
      const spans = await selectSpans(database, organisation, numbers);
      if (spans.length === 0) return [];
      const [articles, textOf] = await Promise.all([
        selectArticles(database, organisation, spans),
        texts(organisation, spans),
      ]);
      const byId = new Map(articles.map((article) => [article.id, article]));
      return spans.flatMap((span) => {
        const [article, text] = [byId.get(span.article_id), textOf(span)];
        // Of an article that is removed or has a newer version nothing is found.
        return text && article?.version === span.version ? [toPassage(span, article, text)] : [];
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

type Span = Awaited<ReturnType<typeof selectSpans>>[number];
type Article = Awaited<ReturnType<typeof selectArticles>>[number];

function selectSpans({ read, engine }: Database, organisation: string, numbers: readonly number[]) {
  return read
    .selectFrom('passages')
    .select(['no', 'article_id', 'version', 'start', 'end', 'language'])
    .where('organisation', '=', organisation)
    .where(oneOf(engine, 'no', numbers))
    .execute();
}

function selectArticles({ read, engine }: Database, organisation: string, of: readonly VersionKey[]) {
  const ids = [...new Set(of.map(({ article_id }) => article_id))];
  return read
    .selectFrom('articles')
    .select(['id', 'version', 'external_id', 'sample', 'entered'])
    .where('organisation', '=', organisation)
    .where(oneOf(engine, 'id', ids))
    .where('removed_at', 'is', null)
    .execute();
}

function toPassage(span: Span, article: Article, { title, text }: KeptText): StoredPassage {
  return {
    no: span.no,
    articleId: article.id,
    version: span.version,
    start: span.start,
    end: span.end,
    language: span.language as Language,
    externalId: article.external_id,
    title: enteredTitle(article.entered) ?? title,
    sample: article.sample === 1,
    text: text.slice(span.start, span.end),
  };
}

/** A title that a person entered stands over the one that was read. */
function enteredTitle(entered: string | null): string | null {
  if (entered === null) return null;
  const facts: unknown = JSON.parse(entered);
  const title = typeof facts === 'object' && facts !== null && 'title' in facts ? facts.title : null;
  return typeof title === 'string' ? title : null;
}
