/** The rows of sources: added once, visited under a lease by one process at a time, settled by whoever still holds it. */
import { createHash } from 'node:crypto';
import type { Selectable, Updateable } from 'kysely';
import type { Clock } from '../basics/clock.ts';
import { grouped } from '../basics/grouped.ts';
import type { ClaimedSource, KnownItem, NewSource, Settlement, Source, SourceStore } from '../domain/source.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Database, Transactional } from './database.ts';
import { type LeaseTime, leaseTime } from './lease-time.ts';
import type { SourcesTable } from './schema-sources.ts';

export interface SourceSettings {
  readonly clock: Clock;
  /** How long a visit may go without a sign of life. */
  readonly leaseMs: number;
}

/** An item that its feed has not shown for so long is forgotten. */
const forgetItemsAfterMs = 180 * 24 * 3_600_000;

export function openSourceStore(
  database: Database,
  organisation: string,
  { clock, leaseMs }: SourceSettings,
): SourceStore {
  const at = leaseTime(database.engine, clock);
  const all = () => database.read.selectFrom('sources').selectAll().where('organisation', '=', organisation);
  const find = async (named: string): Promise<Source | null> => {
    const row = await all()
      .where((e) => e.or([e('id', '=', named), e('url', '=', named)]))
      .executeTakeFirst();
    return row === undefined ? null : toSource(row);
  };
  // A list of thousands goes in with few commits.
  const insertGrouped = grouped((all: readonly { source: NewSource; firstInMs: number }[]) =>
    database.write(async (tx) => {
      const isNew: boolean[] = [];
      for (const { source, firstInMs } of all) isNew.push(await insert(tx, organisation, source, at, firstInMs));
      return isNew;
    }),
  );
  return {
    find,
    async add(source, firstInMs) {
      const isNew = await insertGrouped({ source, firstInMs });
      return { source: (await find(source.url))!, isNew };
    },
    async remove(named) {
      const found = await find(named);
      if (found !== null) await database.write((tx) => remove(tx, organisation, found.id));
      return found;
    },
    list: async () => (await all().orderBy('added_at').orderBy('url').execute()).map(toSource),
    async claimDue(limit) {
      // A look without a lock first: most of the time nothing is due.
      const due = await all().where('state', '=', 'live').where('free_at', '<=', at(0)).limit(1).execute();
      return due.length === 0 ? [] : database.write((tx) => claim(tx, database, { organisation, limit }, at, leaseMs));
    },
    async claim(id) {
      const wish = { organisation, limit: 1, id };
      return (await database.write((tx) => claim(tx, database, wish, at, leaseMs)))[0] ?? null;
    },
    renew: ({ id, attempt }) =>
      database.write((tx) => stillMine(tx, organisation, id, attempt, { free_at: at(leaseMs) })),
    async items(id) {
      const rows = await database.read
        .selectFrom('source_items')
        .selectAll()
        .where('organisation', '=', organisation)
        .where('source', '=', id)
        .execute();
      return rows.map(({ key, print, state, tries, at: when }) => ({
        key,
        print,
        state: state as KnownItem['state'],
        tries,
        at: when,
      }));
    },
    settle: (source, settlement) => database.write((tx) => settle(tx, organisation, source, settlement, at)),
  };
}

async function insert(
  tx: Transactional,
  organisation: string,
  { url, title, home, by }: NewSource,
  at: LeaseTime,
  firstInMs: number,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('sources')
    .values({
      organisation,
      id: `f_${createHash('sha256').update(url).digest('hex').slice(0, 12)}`,
      url,
      title: title === null ? null : storable(title),
      home,
      by: storable(by),
      state: 'live',
      attempt: 0,
      free_at: at(firstInMs),
      claimed: 0,
      added_at: at(0),
      failures: 0,
      moves: 0,
      items: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

async function remove(tx: Transactional, organisation: string, id: string): Promise<void> {
  await tx.deleteFrom('source_items').where('organisation', '=', organisation).where('source', '=', id).execute();
  await tx.deleteFrom('sources').where('organisation', '=', organisation).where('id', '=', id).execute();
}

interface ClaimWish {
  readonly organisation: string;
  readonly limit: number;
  /** This one, due or not, unless somebody is at it. */
  readonly id?: string;
}

async function claim(
  tx: Transactional,
  { engine }: Database,
  { organisation, limit, id }: ClaimWish,
  at: LeaseTime,
  leaseMs: number,
): Promise<readonly ClaimedSource[]> {
  let open = tx
    .selectFrom('sources')
    .select('id')
    .where('organisation', '=', organisation)
    .orderBy('free_at')
    .limit(limit);
  open =
    id === undefined
      ? open.where('state', '=', 'live').where('free_at', '<=', at(0))
      : open.where('id', '=', id).where((e) => e.or([e('claimed', '=', 0), e('free_at', '<=', at(0))]));
  if (engine === 'postgres') open = open.forUpdate().skipLocked();
  const ids = (await open.execute()).map((row) => row.id);
  if (ids.length === 0) return [];
  const rows = await tx
    .updateTable('sources')
    .set((e) => ({ claimed: 1, attempt: e('attempt', '+', 1), free_at: at(leaseMs) }))
    .where('organisation', '=', organisation)
    .where('id', 'in', ids)
    .returningAll()
    .execute();
  return rows.map((row) => ({ ...toSource(row), attempt: row.attempt }));
}

async function settle(
  tx: Transactional,
  organisation: string,
  { id, attempt }: ClaimedSource,
  { changes, nextInMs, items }: Settlement,
  at: LeaseTime,
): Promise<boolean> {
  const free_at = at(nextInMs);
  if (!(await stillMine(tx, organisation, id, attempt, { ...toColumns(changes), claimed: 0, free_at }))) return false;
  for (const batch of chunksOf(items, 8)) {
    await tx
      .insertInto('source_items')
      .values(batch.map((item) => ({ organisation, source: id, ...item, seen_at: at(0) })))
      .onConflict((conflict) =>
        conflict.columns(['organisation', 'source', 'key']).doUpdateSet((e) => ({
          print: e.ref('excluded.print'),
          state: e.ref('excluded.state'),
          tries: e.ref('excluded.tries'),
          seen_at: e.ref('excluded.seen_at'),
        })),
      )
      .execute();
  }
  const old = tx.deleteFrom('source_items').where('organisation', '=', organisation).where('source', '=', id);
  await old.where('seen_at', '<', at(-forgetItemsAfterMs)).execute();
  return true;
}

type Change = Omit<Updateable<SourcesTable>, 'free_at'> & { readonly free_at: ReturnType<LeaseTime> };

async function stillMine(
  tx: Transactional,
  organisation: string,
  id: string,
  attempt: number,
  change: Change,
): Promise<boolean> {
  const updated = await tx
    .updateTable('sources')
    .set(change)
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('claimed', '=', 1)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

function toColumns(changes: Settlement['changes']): Omit<Updateable<SourcesTable>, 'free_at'> {
  const { lastSuccess, faultSince, lastModified, movedTo, ...same } = changes;
  const texts = { title: same.title, fault: same.fault, note: same.note };
  const columns = {
    ...same,
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) => (text == null ? [] : [[name, storable(text)]])),
    ),
    last_success: lastSuccess,
    fault_since: faultSince,
    last_modified: lastModified,
    moved_to: movedTo,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function toSource(row: Selectable<SourcesTable>): Source {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    home: row.home,
    by: row.by,
    state: row.state as Source['state'],
    addedAt: row.added_at,
    nextAt: row.free_at,
    lastSuccess: row.last_success,
    fault: row.fault,
    faultSince: row.fault_since,
    failures: row.failures,
    note: row.note,
    etag: row.etag,
    lastModified: row.last_modified,
    movedTo: row.moved_to,
    moves: row.moves,
    items: row.items,
    weekly: row.weekly,
  };
}
