/** Follows and when their owners are told. Numbers and revisions are counted in the transaction that uses them. */
import type { Selectable } from 'kysely';
import type { AlertTiming, Follow, FollowStore, FollowSubject, NewFollow } from '../domain/follow.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { StageKind } from '../domain/partnership.ts';
import { storable } from './article-rows.ts';
import { chunksOf } from './batches.ts';
import type { Database, Transactional } from './database.ts';
import type { FollowsTable } from './schema-follows.ts';

/** Revisions are counted over all workspaces; the row is held to the end, so that they are seen in their order. */
const ALL_WORKSPACES = '*';

export function openFollowStore(database: Database): FollowStore {
  const { read } = database;
  return {
    add: (follow) => database.write((tx) => add(tx, follow)),
    find: async (workspace, no) => toFollowOrNull(await rowOf(read, workspace, no)),
    async ofOwners(workspace, owners) {
      const rows = await read
        .selectFrom('follows')
        .selectAll()
        .where('workspace', '=', workspace)
        .where('owner', 'in', [...owners, ''])
        .where('state', '<>', 'ended')
        .orderBy('no')
        .execute();
      return rows.map(toFollow);
    },
    change: (workspace, no, to, gesture) => database.write((tx) => change(tx, workspace, no, to, gesture)),
    pause: (workspace, destination, reason) => database.write((tx) => pause(tx, workspace, destination, reason)),
    async changedSince(revision, limit) {
      const rows = read.selectFrom('follows').selectAll().where('revision', '>', revision);
      return (await rows.orderBy('revision').limit(limit).execute()).map(toFollow);
    },
    async timing(workspace, owner) {
      const row = await read
        .selectFrom('follow_timings')
        .select('timing')
        .where('workspace', '=', workspace)
        .where('owner', '=', owner)
        .executeTakeFirst();
      return row ? (JSON.parse(row.timing) as AlertTiming) : null;
    },
    setTiming: (workspace, owner, timing) =>
      database.write(async (tx) => {
        const told = JSON.stringify(timing);
        await tx
          .insertInto('follow_timings')
          .values({ workspace, owner, timing: told })
          .onConflict((conflict) => conflict.columns(['workspace', 'owner']).doUpdateSet({ timing: told }))
          .execute();
      }),
  };
}

/** The next `count` numbers of a workspace: the last of them. */
export async function countOn(
  tx: Transactional,
  workspace: WorkspaceId,
  name: 'follow' | 'alert' | 'revision',
  count = 1,
): Promise<number> {
  const row = await tx
    .insertInto('follow_counters')
    .values({ workspace, name, last: count })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'name']).doUpdateSet((e) => ({ last: e('follow_counters.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}

async function add(
  tx: Transactional,
  follow: NewFollow,
): Promise<{ readonly follow: Follow; readonly fresh: boolean }> {
  const { workspace, owner, destination, by, gesture, at } = follow;
  // First, so that two who follow the same at once take turns.
  const revision = await countOn(tx, ALL_WORKSPACES, 'revision');
  const there = await sameFollow(tx, follow);
  if (there !== null) return { follow: there, fresh: there.gesture === gesture };
  const no = await countOn(tx, workspace, 'follow');
  const row = await tx
    .insertInto('follows')
    .values({
      workspace,
      no,
      owner,
      destination,
      by,
      subject: storable(JSON.stringify(follow.subject)),
      kinds: JSON.stringify([...follow.kinds].sort()),
      mentions: follow.mentions ? 1 : 0,
      state: 'on',
      reason: null,
      muted_until: null,
      made_by_gesture: gesture,
      gesture,
      at,
      revision,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { follow: toFollow(row), fresh: true };
}

/** Made by the same gesture, or the same wish of the same owner. */
async function sameFollow(tx: Transactional, wanted: NewFollow): Promise<Follow | null> {
  const rows = await tx
    .selectFrom('follows')
    .selectAll()
    .where('workspace', '=', wanted.workspace)
    .where((e) =>
      e.or([
        e('made_by_gesture', '=', wanted.gesture),
        e.and([
          e('owner', '=', wanted.owner),
          e('state', '=', 'on'),
          e('subject', '=', storable(JSON.stringify(wanted.subject))),
          e('kinds', '=', JSON.stringify([...wanted.kinds].sort())),
          e('mentions', '=', wanted.mentions ? 1 : 0),
        ]),
      ]),
    )
    .orderBy('no')
    .execute();
  return toFollowOrNull(rows.find((row) => row.made_by_gesture === wanted.gesture) ?? rows[0]);
}

async function change(
  tx: Transactional,
  workspace: WorkspaceId,
  no: number,
  to: Parameters<FollowStore['change']>[2],
  gesture: string,
): Promise<Follow | null> {
  const revision = await countOn(tx, ALL_WORKSPACES, 'revision');
  const row = await tx
    .updateTable('follows')
    .set({
      ...(to.state === undefined ? {} : { state: to.state }),
      ...(to.mutedUntil === undefined ? {} : { muted_until: to.mutedUntil }),
      ...(to.reason === undefined ? {} : { reason: to.reason }),
      ...(to.destination === undefined ? {} : { destination: to.destination }),
      gesture,
      revision,
    })
    .where('workspace', '=', workspace)
    .where('no', '=', no)
    .returningAll()
    .executeTakeFirst();
  return toFollowOrNull(row);
}

async function pause(tx: Transactional, workspace: WorkspaceId, destination: string, reason: string): Promise<void> {
  const revision = await countOn(tx, ALL_WORKSPACES, 'revision');
  await tx
    .updateTable('follows')
    .set({ state: 'paused', reason: storable(reason), revision })
    .where('workspace', '=', workspace)
    .where('destination', '=', destination)
    .where('state', '=', 'on')
    .execute();
}

function rowOf(read: Database['read'], workspace: WorkspaceId, no: number) {
  const found = read.selectFrom('follows').selectAll().where('workspace', '=', workspace).where('no', '=', no);
  return found.executeTakeFirst();
}

export interface FollowName {
  readonly workspace: WorkspaceId;
  readonly no: number;
}

/** Inside a transaction; by `workspace no`. */
export async function followsByNo(
  tx: Transactional,
  names: readonly FollowName[],
): Promise<ReadonlyMap<string, Follow>> {
  const found = new Map<string, Follow>();
  for (const workspace of new Set(names.map((one) => one.workspace))) {
    const numbers = names.flatMap((one) => (one.workspace === workspace ? one.no : []));
    for (const some of chunksOf([...new Set(numbers)], 1)) {
      const rows = tx.selectFrom('follows').selectAll().where('workspace', '=', workspace).where('no', 'in', some);
      for (const row of await rows.execute()) found.set(`${workspace} ${row.no}`, toFollow(row));
    }
  }
  return found;
}

function toFollowOrNull(row: Selectable<FollowsTable> | undefined): Follow | null {
  return row === undefined ? null : toFollow(row);
}

function toFollow(row: Selectable<FollowsTable>): Follow {
  return {
    workspace: row.workspace,
    no: row.no,
    owner: row.owner,
    destination: row.destination,
    by: row.by,
    subject: JSON.parse(row.subject) as FollowSubject,
    kinds: JSON.parse(row.kinds) as StageKind[],
    mentions: row.mentions === 1,
    state: row.state as Follow['state'],
    reason: row.reason,
    mutedUntil: row.muted_until,
    gesture: row.gesture,
    revision: row.revision,
  };
}
