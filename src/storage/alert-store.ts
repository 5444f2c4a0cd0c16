/** What happened and who was told of it: reading. Writing is alert-writer.ts. */
import { sql } from 'kysely';
import type { Alert, AlertEvent, EventFacts, EventKey, KeptStage, NewsRow } from '../domain/alert.ts';
import type { AlertStore } from '../domain/alert-store.ts';
import type { ArticleId, PartnershipId } from '../domain/ids.ts';
import type { StageKind } from '../domain/partnership.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import { alertWriter, toAlert } from './alert-writer.ts';
import { chunksOf } from './batches.ts';
import type { Database } from './database.ts';
import type { LeaseTime } from './lease-time.ts';
import { takeTurn } from './take-turn.ts';

export function openAlertStore(database: Database, organisation: string, at: LeaseTime): AlertStore {
  const { read } = database;
  return {
    news: (limit) => news(read, organisation, limit),
    skipOld: (before) => skipOld(database, organisation, before),
    readings: (articles) => readings(read, organisation, articles),
    tellings: (articles) => tellings(read, organisation, articles),
    articlesOf: (partnerships) => articlesOf(read, organisation, partnerships),
    eventsOfArticles: (articles) => eventsOfArticles(read, organisation, articles),
    due: (now, limit) => due(read, now, limit),
    async find(workspace, no) {
      const found = read.selectFrom('alerts').selectAll().where('workspace', '=', workspace).where('no', '=', no);
      const row = await found.executeTakeFirst();
      return row ? toAlert(row) : null;
    },
    setMute: (alert, events, by) => setMute(database, alert, events, by),
    write: (work) =>
      database.write(async (tx) => {
        await takeTurn(tx, database.engine, `alerts ${organisation}`);
        return work(alertWriter(tx, organisation, at));
      }),
  };
}

type Reader = Database['read'];

async function news(read: Reader, organisation: string, limit: number): Promise<NewsRow[]> {
  const rows = await read
    .selectFrom('news')
    .select(['no', 'kind', 'id'])
    .where('organisation', '=', organisation)
    .orderBy('no')
    .limit(limit)
    .execute();
  return rows.map(({ no, kind, id }) => ({ no, kind: kind as NewsRow['kind'], id }));
}

/** A month or a year alone sorts before its days, so what is dated no better is skipped too. */
async function skipOld({ read, write }: Database, organisation: string, before: string): Promise<void> {
  const old = sql`from news where organisation = ${organisation} and kind <> 'record'
    and exists (select 1 from articles a where a.organisation = news.organisation and a.id = news.id
      and a.published_value <> '' and a.published_value < ${before})
    and not exists (select 1 from alert_event_keys k where k.organisation = news.organisation and k.article_id = news.id)`;
  const { rows } = await sql`select 1 ${old} limit 1`.execute(read);
  if (rows.length > 0) await write((tx) => sql`delete ${old}`.execute(tx));
}

async function readings(read: Reader, organisation: string, articles: readonly ArticleId[]) {
  const found: (KeptStage & { readonly reading: StageReading })[] = [];
  for (const some of chunksOf(articles, 1)) {
    const rows = await read
      .selectFrom('ledger_readings')
      .select(['article_id', 'no', 'kind', 'own', 'home', 'partnership', 'reading'])
      .where('organisation', '=', organisation)
      .where('article_id', 'in', some)
      .orderBy('article_id')
      .orderBy('no')
      .execute();
    for (const row of rows) found.push({ ...toTold(row), reading: JSON.parse(row.reading) as StageReading });
  }
  return found;
}

async function tellings(read: Reader, organisation: string, articles: readonly ArticleId[]): Promise<KeptStage[]> {
  const found: KeptStage[] = [];
  for (const some of chunksOf(articles, 1)) {
    const rows = await read
      .selectFrom('ledger_readings')
      .select(['article_id', 'no', 'kind', 'own', 'home', 'partnership'])
      .where('organisation', '=', organisation)
      .where('article_id', 'in', some)
      .execute();
    for (const row of rows) found.push(toTold(row));
  }
  return found;
}

function toTold(row: {
  article_id: string;
  no: number;
  kind: string;
  own: string;
  home: string;
  partnership: string | null;
}): KeptStage {
  const { article_id: articleId, no, kind, own, home, partnership } = row;
  return { articleId, no, kind: kind as StageKind, own, home, partnership };
}

/** Also where a record got another id since. */
async function articlesOf(read: Reader, organisation: string, partnerships: readonly PartnershipId[]) {
  const found = new Set<ArticleId>();
  for (const some of chunksOf(partnerships, 2)) {
    const aliases = read.selectFrom('ledger_aliases').select('into_id as id').where('organisation', '=', organisation);
    const now = await aliases.where('id', 'in', some).execute();
    const ids = [...some, ...now.map(({ id }) => id)];
    const rows = read.selectFrom('ledger_readings').select('article_id').where('organisation', '=', organisation);
    for (const row of await rows.where('partnership', 'in', ids).execute()) found.add(row.article_id);
  }
  return [...found];
}

async function eventsOfArticles(read: Reader, organisation: string, articles: readonly ArticleId[]) {
  const ids = new Set<string>();
  for (const some of chunksOf(articles, 1)) {
    const rows = read.selectFrom('alert_event_keys').select('event').where('organisation', '=', organisation);
    for (const { event } of await rows.where('article_id', 'in', some).execute()) ids.add(event);
  }
  const events = new Map<string, AlertEvent & { readonly keys: EventKey[] }>();
  for (const some of chunksOf([...ids], 1)) {
    const rows = read.selectFrom('alert_events').select(['id', 'said']).where('organisation', '=', organisation);
    for (const { id, said } of await rows.where('id', 'in', some).execute())
      events.set(id, { id, said: JSON.parse(said) as EventFacts, keys: [] });
    const keys = read
      .selectFrom('alert_event_keys')
      .select(['key', 'event', 'article_id as articleId'])
      .where('organisation', '=', organisation)
      .where('event', 'in', some);
    for (const { key, event, articleId } of await keys.execute()) events.get(event)?.keys.push({ key, articleId });
  }
  return [...events.values()];
}

/** All of a destination together: what waits for it goes out as one. */
async function due(read: Reader, now: string, limit: number): Promise<Alert[]> {
  const first = await read
    .selectFrom('alerts')
    .select(['workspace', 'destination'])
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .execute();
  const found: Alert[] = [];
  for (const name of new Set(first.map(({ workspace, destination }) => `${workspace}\n${destination}`))) {
    const [workspace = '', destination = ''] = name.split('\n');
    const rows = await read
      .selectFrom('alerts')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('destination', '=', destination)
      .where('state', '=', 'waiting')
      .where('due_at', '<=', now)
      .orderBy('no')
      .execute();
    found.push(...rows.map(toAlert));
  }
  return found;
}

async function setMute(database: Database, alert: Alert, events: readonly string[], by: string | null): Promise<void> {
  const { workspace, follow, no } = alert;
  await database.write(async (tx) => {
    if (by === null) {
      await tx.deleteFrom('follow_mutes').where('workspace', '=', workspace).where('alert', '=', no).execute();
      return;
    }
    await tx
      .insertInto('follow_mutes')
      .values(events.map((event) => ({ workspace, follow, event, alert: no, by })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
