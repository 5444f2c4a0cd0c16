/** Reading the ledger, and keeping what people correct in it. */
import { sql } from 'kysely';
import type { PartnershipId } from '../domain/ids.ts';
import type { KeptReading, LedgerChange, LedgerCorrection, LedgerFilter, LedgerStore } from '../domain/ledger.ts';
import { storable } from './article-rows.ts';
import { holdsReal } from './article-store.ts';
import { chunksOf } from './batches.ts';
import type { Database } from './database.ts';
import { readingColumns, toReading } from './ledger-rows.ts';
import { noteNews } from './news-outlet.ts';
import type { LedgerCorrectionsTable } from './schema-ledger.ts';

export function openLedgerStore(database: Database, organisation: string): LedgerStore {
  return {
    ids: (filter) => ids(database, organisation, filter),
    readings: (of) => readings(database, organisation, of),
    unrecorded: (own) => unrecorded(database, organisation, own),
    aliases: (of) => aliases(database, organisation, of),
    resolve: (id) => resolve(database, organisation, id),
    corrections: () => corrections(database, organisation),
    record: (correction) => record(database, organisation, correction),
    markUndone: (id, at) => markUndone(database, organisation, id, at),
  };
}

async function ids({ read }: Database, organisation: string, filter: LedgerFilter): Promise<PartnershipId[]> {
  let query = read
    .selectFrom('ledger_readings as r')
    .select((e) => ['r.partnership', e.fn.max('r.day').as('last'), e.fn.min('r.day').as('first')])
    .where('r.organisation', '=', organisation)
    .where('r.partnership', 'is not', null)
    .where('r.sample', '=', (await holdsReal(read, organisation)) ? 0 : 1)
    .groupBy('r.partnership')
    .orderBy('last', 'desc')
    .orderBy('r.partnership');
  if (filter.ids) query = query.where('r.partnership', 'in', [...filter.ids, '']);
  if (filter.kinds) query = query.where('r.partnership', 'in', ofKinds(read, organisation, filter.kinds));
  for (const group of filter.companies ?? [])
    query = query.where('r.partnership', 'in', ofCompanies(read, organisation, group));
  if (filter.since) query = query.having((e) => e(e.fn.max('r.day'), '>=', filter.since!));
  // A day of the last month or year asked for is within it; an unknown day is as if it were.
  if (filter.until) query = query.having((e) => e(e.fn.min('r.day'), '<=', `${filter.until}~`));
  const rows = await query.execute();
  return rows.flatMap((row) => row.partnership ?? []);
}

type Reader = Database['read'];

function ofKinds(read: Reader, organisation: string, kinds: readonly string[]) {
  return read
    .selectFrom('ledger_readings as k')
    .select('k.partnership')
    .where('k.organisation', '=', organisation)
    .where('k.partnership', 'is not', null)
    .where('k.kind', 'in', [...kinds, '']);
}

/** A record has the parties of each of its readings. */
function ofCompanies(read: Reader, organisation: string, companies: readonly string[]) {
  return read
    .selectFrom('ledger_keys as c')
    .innerJoin('ledger_readings as p', (join) =>
      join
        .onRef('p.organisation', '=', 'c.organisation')
        .onRef('p.article_id', '=', 'c.article_id')
        .onRef('p.no', '=', 'c.no'),
    )
    .select('p.partnership')
    .where('c.organisation', '=', organisation)
    .where('p.partnership', 'is not', null)
    .where('c.key', 'in', [...companies.map((id) => storable(`c:${id}`)), '']);
}

async function readings({ read }: Database, organisation: string, of: readonly PartnershipId[]) {
  const found: (KeptReading & { readonly partnership: PartnershipId })[] = [];
  for (const some of chunksOf(of, 1)) {
    const rows = await read
      .selectFrom('ledger_readings')
      .select([...readingColumns, 'partnership'])
      .where('organisation', '=', organisation)
      .where('partnership', 'in', some)
      .execute();
    for (const row of rows) found.push({ ...toReading(row), partnership: row.partnership ?? '' });
  }
  return found;
}

async function unrecorded({ read }: Database, organisation: string, own: readonly string[]) {
  const found: KeptReading[] = [];
  for (const some of chunksOf(own.map(storable), 1)) {
    const rows = await read
      .selectFrom('ledger_readings')
      .select(readingColumns)
      .where('organisation', '=', organisation)
      .where('own', 'in', some)
      .where('partnership', 'is', null)
      .execute();
    found.push(...rows.map(toReading));
  }
  return found;
}

async function aliases({ read }: Database, organisation: string, of: readonly PartnershipId[]) {
  const found: { readonly id: PartnershipId; readonly into: PartnershipId }[] = [];
  for (const some of chunksOf(of, 1)) {
    const rows = await read
      .selectFrom('ledger_aliases')
      .select(['id', 'into_id as into'])
      .where('organisation', '=', organisation)
      .where('into_id', 'in', some)
      .orderBy('id')
      .execute();
    found.push(...rows);
  }
  return found;
}

async function resolve({ read }: Database, organisation: string, id: PartnershipId): Promise<PartnershipId | null> {
  const found = await sql<{ id: string }>`
    select into_id as id from ledger_aliases where organisation = ${organisation} and id = ${storable(id)}
    union all select * from (select partnership as id from ledger_readings
      where organisation = ${organisation} and partnership = ${storable(id)} limit 1) as stands`.execute(read);
  return found.rows[0]?.id ?? null;
}

async function corrections({ read }: Database, organisation: string): Promise<LedgerCorrection[]> {
  const rows = await read
    .selectFrom('ledger_corrections')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toCorrection);
}

function toCorrection({ id, at, by, partnership, change, undone_at }: LedgerCorrectionsTable): LedgerCorrection {
  return { id, at, by, partnership, change: JSON.parse(change) as LedgerChange, undoneAt: undone_at };
}

function record(database: Database, organisation: string, correction: LedgerCorrection): Promise<void> {
  const { id, at, by, partnership, change, undoneAt } = correction;
  return database.write(async (tx) => {
    await tx
      .insertInto('ledger_corrections')
      .values({ organisation, id, at, by, partnership, change: storable(JSON.stringify(change)), undone_at: undoneAt })
      .execute();
    await noteNews(tx, organisation, 'record', partnershipsIn(partnership, change));
  });
}

function markUndone(database: Database, organisation: string, id: string, at: string): Promise<void> {
  return database.write(async (tx) => {
    const undone = await tx
      .updateTable('ledger_corrections')
      .set({ undone_at: at })
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .returningAll()
      .execute();
    const touched = undone.map(toCorrection).flatMap((one) => partnershipsIn(one.partnership, one.change));
    await noteNews(tx, organisation, 'record', touched);
  });
}

function partnershipsIn(partnership: PartnershipId, change: LedgerChange): PartnershipId[] {
  if (change.kind === 'merge') return [partnership, change.from];
  return change.kind === 'split' ? [partnership, change.to] : [partnership];
}
