/** Writing the ledger, inside one write transaction. */
import { sql } from 'kysely';
import type { ArticleId } from '../domain/ids.ts';
import type { Around, Assignment, KeptMark, KeptReading, LedgerWriter, NewReading } from '../domain/ledger.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Transactional } from './database.ts';
import { readingColumns, toReading } from './ledger-rows.ts';
import type { LedgerKeysTable, LedgerReadingsTable } from './schema-ledger.ts';

export function ledgerWriter(tx: Transactional, organisation: string): LedgerWriter {
  return {
    ofArticles: (ids) => marksWhere(tx, organisation, 'article_id', ids),
    pointedOf: (ids) => pointedOf(tx, organisation, ids),
    ofHomes: (homes) => marksWhere(tx, organisation, 'home', homes),
    ofParties: (lookups) => around(tx, lookups, (where) => ofParties(organisation, where)),
    ofPairs: (lookups) => around(tx, lookups, (where) => ofPairs(organisation, where)),
    drop: (ids) => drop(tx, organisation, ids),
    insert: (readings) => insert(tx, organisation, readings),
    assign: (assignments) => assign(tx, organisation, assignments),
    alias: (absorbed, alive) => alias(tx, organisation, absorbed, alive),
  };
}

type MarkRow = Pick<LedgerReadingsTable, 'article_id' | 'no' | 'own' | 'home' | 'partnership' | 'mark'>;

function toMark(row: MarkRow): KeptMark {
  const { article_id: articleId, no, own, home, partnership, mark } = row;
  return { articleId, no, own, home, partnership, mark };
}

async function marksWhere(
  tx: Transactional,
  organisation: string,
  column: 'article_id' | 'home',
  values: readonly string[],
): Promise<KeptMark[]> {
  const found: KeptMark[] = [];
  for (const some of chunksOf(values.map(storable), 1)) {
    const rows = await tx
      .selectFrom('ledger_readings')
      .select(['article_id', 'no', 'own', 'home', 'partnership', 'mark'])
      .where('organisation', '=', organisation)
      .where(column, 'in', some)
      .execute();
    for (const row of rows) found.push(toMark(row));
  }
  return found;
}

async function pointedOf(
  tx: Transactional,
  organisation: string,
  ids: readonly ArticleId[],
): Promise<readonly KeptReading[]> {
  const found: KeptReading[] = [];
  for (const some of chunksOf(ids, 1)) {
    const rows = await tx
      .selectFrom('ledger_readings')
      .select(readingColumns)
      .where('organisation', '=', organisation)
      .where('article_id', 'in', some)
      .where('reading', 'like', '%"by":"model"%')
      .execute();
    found.push(...rows.map(toReading));
  }
  return found;
}

/** SQLite takes at most 500 terms in one compound select. */
const SELECTS_AT_ONCE = 100;

async function around(
  tx: Transactional,
  lookups: readonly Around[],
  selectOf: (where: Around) => ReturnType<typeof sql>,
) {
  const distinct = [...new Map(lookups.map((one) => [`${one.key} ${one.from} ${one.until}`, one])).values()];
  const found: KeptMark[] = [];
  for (const some of chunksOf(distinct, 80)) {
    for (let at = 0; at < some.length; at += SELECTS_AT_ONCE) {
      const selects = some.slice(at, at + SELECTS_AT_ONCE).map(selectOf);
      const { rows } = await sql<MarkRow>`${sql.join(selects, sql` union all `)}`.execute(tx);
      for (const row of rows) found.push(toMark(row));
    }
  }
  return found;
}

const columns = sql.raw('r.article_id, r.no, r.own, r.home, r.partnership, r.mark');

function ofParties(organisation: string, { key, from, until }: Around) {
  return sql`select ${columns} from ledger_readings r
    where r.organisation = ${organisation} and r.own = ${storable(key)} and (r.day between ${from} and ${until} or r.day = '')`;
}

function ofPairs(organisation: string, { key, from, until }: Around) {
  return sql`select ${columns} from ledger_keys k
    join ledger_readings r on r.organisation = k.organisation and r.article_id = k.article_id and r.no = k.no
    where k.organisation = ${organisation} and k.key = ${storable(`p:${key}`)} and (k.day between ${from} and ${until} or k.day = '')`;
}

async function drop(tx: Transactional, organisation: string, ids: readonly ArticleId[]): Promise<void> {
  for (const some of chunksOf(ids, 1)) {
    for (const table of ['ledger_readings', 'ledger_keys'] as const)
      await tx.deleteFrom(table).where('organisation', '=', organisation).where('article_id', 'in', some).execute();
  }
}

async function insert(tx: Transactional, organisation: string, readings: readonly NewReading[]): Promise<void> {
  for (const some of chunksOf(readings, 12)) {
    await tx
      .insertInto('ledger_readings')
      .values(some.map((one) => toRow(organisation, one)))
      .execute();
  }
  const keys = readings.flatMap((one) => keysOf(organisation, one));
  for (const some of chunksOf(keys, 5)) await tx.insertInto('ledger_keys').values(some).execute();
}

function toRow(organisation: string, one: NewReading): LedgerReadingsTable {
  return {
    organisation,
    article_id: one.articleId,
    no: one.no,
    version: one.version,
    sample: one.sample ? 1 : 0,
    own: storable(one.own),
    home: storable(one.home),
    partnership: one.partnership,
    kind: one.reading.kind.value,
    day: one.day,
    mark: storable(one.mark),
    reading: storable(JSON.stringify(one.reading)),
  };
}

function keysOf(organisation: string, one: NewReading): LedgerKeysTable[] {
  const names = new Set([...one.companies.map((id) => `c:${id}`), ...one.pairs.map((pair) => `p:${pair}`)]);
  return [...names].map((key) => ({
    organisation,
    key: storable(key),
    day: one.day,
    article_id: one.articleId,
    no: one.no,
  }));
}

async function assign(tx: Transactional, organisation: string, assignments: readonly Assignment[]): Promise<void> {
  for (const { articleId, no, home, partnership } of assignments) {
    await tx
      .updateTable('ledger_readings')
      .set({ home: storable(home), partnership })
      .where('organisation', '=', organisation)
      .where('article_id', '=', articleId)
      .where('no', '=', no)
      .execute();
  }
}

async function alias(
  tx: Transactional,
  organisation: string,
  absorbed: Parameters<LedgerWriter['alias']>[0],
  alive: readonly string[],
): Promise<void> {
  for (const some of chunksOf(alive, 1))
    await tx.deleteFrom('ledger_aliases').where('organisation', '=', organisation).where('id', 'in', some).execute();
  for (const { id, into } of absorbed) {
    // What it had absorbed itself goes along, so that one step always leads to a record.
    await tx
      .updateTable('ledger_aliases')
      .set({ into_id: into })
      .where('organisation', '=', organisation)
      .where('into_id', '=', id)
      .execute();
    await tx
      .insertInto('ledger_aliases')
      .values({ organisation, id, into_id: into })
      .onConflict((conflict) => conflict.columns(['organisation', 'id']).doUpdateSet({ into_id: into }))
      .execute();
  }
}
