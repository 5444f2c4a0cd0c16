/** Editions: a period of a digest in a place is taken once, and what it owes is owed in the same transaction. */

import { sql } from 'kysely';
import type { Clock } from '../basics/clock.ts';
import type { EditionStore, Series } from '../domain/kept-edition.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Database } from './database.ts';
import { edit, withdraw } from './edition-edit.ts';
import { shaken } from './edition-grounds.ts';
import { publish } from './edition-publish.ts';
import { leaseTime } from './lease-time.ts';

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

function ofSeries(read: Database['read'], { workspace, destination, digest }: Series) {
  return read
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
