/** What an edition reads of the library: what some days brought, found by its days and never by reading everything. */
import { sql } from 'kysely';
import type { Days } from '../domain/digest.ts';
import type { EditionLibrary, Ground } from '../domain/kept-edition.ts';
import { chunksOf } from './batches.ts';
import type { Database } from './database.ts';

export function openEditionLibrary({ read }: Database, organisation: string): EditionLibrary {
  const newest = sql.raw(
    'join article_versions v on v.organisation = a.organisation and v.article_id = a.id and v.version = a.version',
  );
  const published = ({ from, until }: Days) => sql`a.organisation = ${organisation} and a.removed_at is null
    and a.sample = 0 and a.published_value between ${from} and ${until}`;
  const told = sql`r.organisation = ${organisation} and r.partnership is not null and r.sample = 0`;
  return {
    async articles(days) {
      const { rows } = await sql<{ id: string }>`select a.id from articles a where ${published(days)}
        order by a.published_value desc, a.id`.execute(read);
      return rows.map(({ id }) => id);
    },
    async partnerships(days) {
      const { rows } = await sql<{ id: string }>`
        select r.partnership as id from ledger_readings r where ${told} and r.day between ${days.from} and ${days.until}
        union select r.partnership as id from articles a
          join ledger_readings r on r.organisation = a.organisation and r.article_id = a.id
          where ${published(days)} and ${told}`.execute(read);
      return rows.map(({ id }) => id);
    },
    async corrected(since) {
      // Under the ids they have now.
      const { rows } = await sql<{ id: string }>`select distinct coalesce(l.into_id, c.partnership) as id
        from ledger_corrections c
          left join ledger_aliases l on l.organisation = c.organisation and l.id = c.partnership
        where c.organisation = ${organisation} and (c.at > ${since} or c.undone_at > ${since})`.execute(read);
      return rows.map(({ id }) => id);
    },
    async grounds(ids) {
      const found = new Map<string, Ground>();
      for (const some of chunksOf([...new Set(ids)], 1)) {
        if (some.length === 0) continue;
        const { rows } = await sql<Ground>`select a.id, a.version, a.story_id as "storyId", v.added_at as "learnedAt"
          from articles a ${newest} where a.organisation = ${organisation} and a.id in (${sql.join(some)})`.execute(
          read,
        );
        for (const row of rows) found.set(row.id, row);
      }
      return found;
    },
    async counts(days) {
      const [articles, partnerships] = await Promise.all([
        sql<{ n: number }>`select count(*) as n from articles a where ${published(days)}`.execute(read),
        sql<{ n: number }>`select count(distinct r.partnership) as n from ledger_readings r
          where ${told} and r.day between ${days.from} and ${days.until}`.execute(read),
      ]);
      return { articles: articles.rows[0]?.n ?? 0, partnerships: partnerships.rows[0]?.n ?? 0 };
    },
    async publishers(days) {
      const { rows } = await sql<{ publisher: string; n: number }>`select v.publisher, count(*) as n
        from articles a ${newest} where ${published(days)} and v.publisher is not null
        group by v.publisher order by n desc, v.publisher`.execute(read);
      return new Map(rows.map(({ publisher, n }) => [publisher, n]));
    },
    async feeds(days) {
      const { rows } = await sql<{ id: string; title: string | null; url: string; n: number }>`
        select s.id, s.title, s.url, count(i.key) as n from sources s
        left join source_items i on i.organisation = s.organisation and i.source = s.id and i.state = 'read'
          and i.at >= ${days.from} and i.at < ${`${days.until}~`}
        where s.organisation = ${organisation} and s.state = 'live' and s.added_at < ${days.from}
        group by s.id, s.title, s.url order by s.title, s.url`.execute(read);
      return rows.map(({ title, url, n }) => ({ name: title ?? new URL(url).host, items: Number(n) }));
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
