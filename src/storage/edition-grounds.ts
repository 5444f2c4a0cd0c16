// What an edition stands on, and which editions stand on something that was corrected or withdrawn since.

import { type Selectable, sql } from 'kysely';
import type { Edition, EditionItem, Series } from '../domain/kept-edition.ts';
import { chunksOf } from './batches.ts';
import type { Database, Transactional } from './database.ts';
import { toEdition } from './edition-rows.ts';
import type { LeaseTime } from './lease-time.ts';
import type { DigestEditionsTable } from './schema-digests.ts';

export async function keepGrounds(
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
export async function shaken({ read }: Database, organisation: string, since: Date, limit: number): Promise<Edition[]> {
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
