/** What an edition reads of the library: what some days brought, found by its days and never by reading everything. */
import { sql } from 'kysely';
import type { EditionLibrary, EditionWindow, ReachedArticle } from '../domain/digest.ts';
import { chunksOf } from './batches.ts';
import type { Database } from './database.ts';

export function openEditionLibrary({ read }: Database, organisation: string): EditionLibrary {
  const learned = ({ learnedAfter }: EditionWindow) =>
    learnedAfter === null ? sql`` : sql`and v.added_at > ${learnedAfter}`;
  const newest = sql.raw(
    'join article_versions v on v.organisation = a.organisation and v.article_id = a.id and v.version = a.version',
  );
  return {
    async articles(window) {
      const { rows } = await sql<ReachedArticle>`select a.id, a.story_id as "storyId" from articles a ${newest}
        where a.organisation = ${organisation} and a.removed_at is null and a.sample = 0
          and a.published_value between ${window.from} and ${window.until} ${learned(window)}
        order by a.published_value desc, a.id`.execute(read);
      return rows;
    },
    async partnerships(window) {
      const { rows } = await sql<{ id: string }>`
        select r.partnership as id from ledger_readings r join articles a on a.organisation = r.organisation and a.id = r.article_id ${newest}
          where r.organisation = ${organisation} and r.partnership is not null and r.sample = 0
            and r.day between ${window.from} and ${window.until} ${learned(window)}
        union select r.partnership as id from articles a ${newest}
          join ledger_readings r on r.organisation = a.organisation and r.article_id = a.id
          where a.organisation = ${organisation} and a.removed_at is null and a.sample = 0 and r.partnership is not null
            and a.published_value between ${window.from} and ${window.until} ${learned(window)}`.execute(read);
      return rows.map(({ id }) => id);
    },
    async counts(from, until) {
      const [articles, partnerships] = await Promise.all([
        sql<{ n: number }>`select count(*) as n from articles where organisation = ${organisation}
          and removed_at is null and sample = 0 and published_value between ${from} and ${until}`.execute(read),
        sql<{
          n: number;
        }>`select count(distinct partnership) as n from ledger_readings where organisation = ${organisation}
          and partnership is not null and sample = 0 and day between ${from} and ${until}`.execute(read),
      ]);
      return { articles: articles.rows[0]?.n ?? 0, partnerships: partnerships.rows[0]?.n ?? 0 };
    },
    async publishers(from, until) {
      const { rows } = await sql<{
        publisher: string;
        n: number;
      }>`select v.publisher, count(*) as n from articles a ${newest}
        where a.organisation = ${organisation} and a.removed_at is null and a.sample = 0
          and a.published_value between ${from} and ${until} and v.publisher is not null
        group by v.publisher order by n desc, v.publisher`.execute(read);
      return new Map(rows.map(({ publisher, n }) => [publisher, n]));
    },
    async copies(of) {
      const found = new Map<string, string[]>();
      for (const some of chunksOf(of, 1)) {
        if (some.length === 0) continue;
        const rows = await read
          .selectFrom('decisions')
          .select(['article_id', 'detail'])
          .where('organisation', '=', organisation)
          .where('article_id', 'in', some)
          .where('kind', '=', 'duplicate')
          .where('undone_at', 'is', null)
          .execute();
        for (const { article_id, detail } of rows) {
          const { document } = JSON.parse(detail) as { document?: { publisher?: string | null } };
          const publisher = document?.publisher;
          if (publisher) found.set(article_id, [...(found.get(article_id) ?? []), publisher]);
        }
      }
      return found;
    },
  };
}
