/** Passages by their numbers, with the text and facts a result shows. */
import type { PassageReader, StoredPassage } from '../domain/search-index.ts';
import type { Language } from '../domain/text.ts';
import type { Database } from './database.ts';
import { oneOf } from './one-of.ts';

export function createPassageReader(database: Database): PassageReader {
  return {
    async passages(organisation, numbers) {
      if (numbers.length === 0) return [];
      const rows = await select(database, organisation, numbers);
      return rows.map(toPassage);
    },
    async holdsRealArticles(organisation) {
      const row = await database.read
        .selectFrom('articles')
        .select('id')
        .where('organisation', '=', organisation)
        .where('sample', '=', 0)
        .where('removed_at', 'is', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

type Row = Awaited<ReturnType<typeof select>>[number];

function select({ read, engine }: Database, organisation: string, numbers: readonly number[]) {
  const wanted = read
    .selectFrom('passages as p')
    .select(['p.no', 'p.article_id', 'p.version', 'p.start', 'p.end', 'p.language'])
    .where('p.organisation', '=', organisation)
    .where(oneOf(engine, 'p.no', numbers));
  if (engine === 'sqlite') {
    return wanted
      .innerJoin('articles as a', (join) =>
        join
          .onRef('a.organisation', '=', 'p.organisation')
          .onRef('a.id', '=', 'p.article_id')
          .onRef('a.version', '=', 'p.version'),
      )
      .innerJoin('article_versions as v', (join) =>
        join
          .onRef('v.organisation', '=', 'p.organisation')
          .onRef('v.article_id', '=', 'p.article_id')
          .onRef('v.version', '=', 'p.version'),
      )
      .where('a.removed_at', 'is', null)
      .select(['a.external_id', 'a.sample', 'a.entered', 'v.title', 'v.text'])
      .execute();
  }
  // Passage by passage. Left to choose, PostgreSQL reads whole tables until it has counted them: ten times as long.
  return wanted
    .innerJoinLateral(
      (one) =>
        one
          .selectFrom('articles as a')
          .select(['a.external_id', 'a.sample', 'a.entered'])
          .whereRef('a.organisation', '=', 'p.organisation')
          .whereRef('a.id', '=', 'p.article_id')
          .whereRef('a.version', '=', 'p.version')
          .where('a.removed_at', 'is', null)
          .limit(1)
          .as('a'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (one) =>
        one
          .selectFrom('article_versions as v')
          .select(['v.title', 'v.text'])
          .whereRef('v.organisation', '=', 'p.organisation')
          .whereRef('v.article_id', '=', 'p.article_id')
          .whereRef('v.version', '=', 'p.version')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select(['a.external_id', 'a.sample', 'a.entered', 'v.title', 'v.text'])
    .execute();
}

function toPassage(row: Row): StoredPassage {
  return {
    no: row.no,
    articleId: row.article_id,
    version: row.version,
    start: row.start,
    end: row.end,
    language: row.language as Language,
    externalId: row.external_id,
    title: enteredTitle(row.entered) ?? row.title,
    sample: row.sample === 1,
    text: row.text.slice(row.start, row.end),
  };
}

/** A title that a person entered stands over the one that was read. */
function enteredTitle(entered: string | null): string | null {
  if (entered === null) return null;
  const facts: unknown = JSON.parse(entered);
  const title = typeof facts === 'object' && facts !== null && 'title' in facts ? facts.title : null;
  return typeof title === 'string' ? title : null;
}
