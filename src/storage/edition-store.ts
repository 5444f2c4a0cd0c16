/** Editions: a period of a digest in a place is taken once, and what it owes is owed in the same transaction. */
import { type Selectable, sql } from 'kysely';
import type { Clock } from '../basics/clock.ts';
import {
  type EditedEdition,
  type Edition,
  type EditionItem,
  type EditionState,
  type EditionStore,
  editionKey,
  type Language,
  type NewEdition,
  type Series,
} from '../domain/digest.ts';
import type { Reply } from '../domain/reply.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Database, Transactional } from './database.ts';
import { type LeaseTime, leaseTime } from './lease-time.ts';
import { addDeliveries } from './outbox-store.ts';
import type { DigestEditionsTable } from './schema-digests.ts';

interface Content {
  readonly language: Language;
  readonly zone: string;
  readonly parts: readonly Reply[];
  readonly items: readonly EditionItem[];
}

export function openEditionStore(database: Database, organisation: string, clock: Clock): EditionStore {
  const at = leaseTime(database.engine, clock);
  return {
    async now() {
      if (database.engine === 'sqlite') return clock.now();
      const { rows } = await sql<{ now: string }>`select ${at(0)} as now`.execute(database.read);
      return new Date(rows[0]!.now);
    },
    async taken(series, periods) {
      const rows = await ofSeries(database.read, series)
        .select('period')
        .where('period', 'in', [...periods, ''])
        .execute();
      return new Set(rows.map(({ period }) => period));
    },
    async learnedUntil(series) {
      const row = await ofSeries(database.read, series)
        .select((e) => e.fn.max('learned_until').as('until'))
        .executeTakeFirst();
      return row?.until || null;
    },
    told: (workspace, destination, keys) => told(database, workspace, destination, keys),
    publish: (edition) => database.write((tx) => publish(tx, edition, at)),
    shaken: (since, limit) => shaken(database, organisation, since, limit),
    edit: (edition, changed) => database.write((tx) => edit(tx, edition, changed, at)),
    withdraw: (workspace, destination, key) => database.write((tx) => withdraw(tx, workspace, destination, key)),
    withdrawOf: (delivery) =>
      database.write(async (tx) => {
        const row = await tx
          .selectFrom('outbox')
          .select(['workspace', 'destination', 'key'])
          .where('id', '=', delivery)
          .executeTakeFirst();
        if (row !== undefined) await withdraw(tx, row.workspace, row.destination, row.key);
      }),
  };
}

/** Nothing where the key is not that of an edition. */
async function withdraw(tx: Transactional, workspace: string, destination: string, key: string): Promise<void> {
  const [, digest = '', period = ''] = /^digest\/([^/]+)\/(.+)$/.exec(key) ?? [];
  await ofOne(tx, { workspace, destination, digest, period }).set({ state: 'withdrawn' }).execute();
}

function ofOne(tx: Transactional, { workspace, destination, digest, period }: Series & { readonly period: string }) {
  return tx
    .updateTable('digest_editions')
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('digest', '=', digest)
    .where('period', '=', period);
}

type Reader = Database['read'] | Transactional;

function ofSeries(reader: Reader, { workspace, destination, digest }: Series) {
  return reader
    .selectFrom('digest_editions')
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('digest', '=', digest);
}

async function told({ read }: Database, workspace: string, destination: string, keys: readonly string[]) {
  const found = new Set<string>();
  for (const some of chunksOf([...new Set(keys.map(storable))], 1)) {
    const rows = await read
      .selectFrom('digest_items')
      .select('item')
      .where('workspace', '=', workspace)
      .where('destination', '=', destination)
      .where('item', 'in', some)
      .execute();
    for (const { item } of rows) found.add(item);
  }
  return found;
}

async function publish(tx: Transactional, edition: NewEdition, at: LeaseTime): Promise<boolean> {
  const { setting, parts, items, missed } = edition;
  if (setting !== null && !(await stands(tx, setting))) return false;
  if (!(await take(tx, edition, at))) return false;
  for (const due of missed) {
    const dueAt = new Date(due.at).toISOString();
    const nothing = { parts: [], items: [], learnedUntil: '' };
    await take(tx, { ...edition, ...nothing, period: due.period, dueAt, state: 'skipped', reason: 'not running' }, at);
  }
  await keepTold(tx, edition, items);
  await keepGrounds(tx, edition, items, at);
  const { workspace, destination, dueAt: mayStandSince } = edition;
  const message = { workspace, destination, via: null, key: editionKey(edition), parts, mayStandSince };
  await addDeliveries(tx, message, at);
  return true;
}

/** As it was read when the edition was made: whoever changed it meanwhile did not mean this one. */
async function stands(tx: Transactional, { workspace, id, version }: NonNullable<NewEdition['setting']>) {
  const row = await tx
    .selectFrom('digest_settings')
    .select(['state', 'version'])
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined && row.version === version && row.state === 'on';
}

async function take(tx: Transactional, edition: NewEdition, at: LeaseTime): Promise<boolean> {
  const taken = await tx
    .insertInto('digest_editions')
    .values({
      workspace: edition.workspace,
      destination: edition.destination,
      digest: edition.digest,
      period: edition.period,
      state: edition.state,
      reason: edition.reason === null ? null : storable(edition.reason),
      due_at: edition.dueAt,
      learned_until: edition.learnedUntil,
      posted_at: at(0),
      edits: 0,
      content: contentOf(edition),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return taken.numInsertedOrUpdatedRows !== 0n;
}

/** Pictures are not edited, so they need not be kept. */
function contentOf({ language, zone, parts, items }: Content): string {
  const kept = parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => (block.kind === 'picture' ? { ...block, png: '' } : block)),
  }));
  return storable(JSON.stringify({ language, zone, parts: kept, items }));
}

async function keepTold(
  tx: Transactional,
  edition: Series & { readonly period: string },
  items: readonly EditionItem[],
) {
  const { workspace, destination, digest, period } = edition;
  const keys = [...new Set(items.flatMap((item) => item.keys.map(storable)))];
  for (const some of chunksOf(keys, 5)) {
    await tx
      .insertInto('digest_items')
      .values(some.map((item) => ({ workspace, destination, item, digest, period })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function keepGrounds(
  tx: Transactional,
  { workspace, destination, digest, period }: Series & { readonly period: string },
  items: readonly EditionItem[],
  at: LeaseTime,
): Promise<void> {
  const grounds = new Map<string, number>();
  for (const { articles, partnership } of items) {
    for (const { id, version } of articles) grounds.set(`a:${id}`, version);
    if (partnership !== null) grounds.set(`p:${partnership}`, 0);
  }
  await tx
    .deleteFrom('digest_grounds')
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('digest', '=', digest)
    .where('period', '=', period)
    .execute();
  for (const some of chunksOf([...grounds], 7)) {
    await tx
      .insertInto('digest_grounds')
      .values(some.map(([ground, version]) => ({ workspace, destination, digest, period, ground, version, at: at(0) })))
      .execute();
  }
}

/** Looked for from the grounds: there are few, of the last weeks, however large the library is. */
async function shaken({ read }: Database, organisation: string, since: Date, limit: number): Promise<Edition[]> {
  const { rows } = await sql<Selectable<DigestEditionsTable>>`
    select e.* from digest_editions e join (
      select g.workspace, g.destination, g.digest, g.period from digest_grounds g
        join articles a on a.organisation = ${organisation} and a.id = substr(g.ground, 3)
        where g.at >= ${since.toISOString()} and substr(g.ground, 1, 2) = 'a:'
          and (a.version <> g.version or a.removed_at is not null)
      union select g.workspace, g.destination, g.digest, g.period from ledger_corrections c
        join digest_grounds g on g.ground = 'p:' || c.partnership and g.at >= ${since.toISOString()}
        where c.organisation = ${organisation} and (c.at > g.at or c.undone_at > g.at)
      union select g.workspace, g.destination, g.digest, g.period from ledger_corrections c
        join ledger_aliases l on l.organisation = c.organisation and l.into_id = c.partnership
        join digest_grounds g on g.ground = 'p:' || l.id and g.at >= ${since.toISOString()}
        where c.organisation = ${organisation} and (c.at > g.at or c.undone_at > g.at)
    ) s on s.workspace = e.workspace and s.destination = e.destination and s.digest = e.digest and s.period = e.period
    where e.state = 'posted' order by e.posted_at desc limit ${sql.lit(limit)}`.execute(read);
  return rows.map(toEdition);
}

async function edit(tx: Transactional, edition: Edition, changed: EditedEdition, at: LeaseTime): Promise<boolean> {
  const { workspace, destination } = edition;
  const written = await ofOne(tx, edition)
    .set({ edits: edition.edits + 1, content: contentOf({ ...edition, ...changed }) })
    .where('edits', '=', edition.edits)
    .where('state', '=', 'posted')
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) return false;
  await keepGrounds(tx, edition, changed.items, at);
  const of = editionKey(edition);
  for (const part of changed.changed) {
    const key = `${of}/edit-${edition.edits + 1}/${part}`;
    const message = { workspace, destination, via: null, key, parts: changed.parts.slice(part, part + 1) };
    await addDeliveries(tx, { ...message, act: { kind: 'edit', of, part } }, at);
  }
  return true;
}

function toEdition(row: Selectable<DigestEditionsTable>): Edition {
  const { workspace, destination, digest, period, reason, edits } = row;
  const state = row.state as EditionState;
  const content = JSON.parse(row.content) as Content;
  const times = { dueAt: row.due_at, learnedUntil: row.learned_until };
  return { workspace, destination, digest, period, state, reason, edits, ...times, ...content };
}
