/** What places have set of digests, and every change of it. */
import type { Selectable } from 'kysely';
import type { ChannelDigest, DigestChange, DigestSettingStore } from '../domain/digest.ts';
import { storable } from './article-rows.ts';
import type { Database, Transactional } from './database.ts';
import type { DigestChangesTable, DigestSettingsTable } from './schema-digests.ts';
import { takeTurn } from './take-turn.ts';

export function openDigestStore(database: Database): DigestSettingStore {
  const settings = () => database.read.selectFrom('digest_settings').selectAll();
  const changes = () => database.read.selectFrom('digest_changes').selectAll();
  return {
    async running({ after, limit }) {
      const rows = await settings()
        .where('state', '=', 'on')
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toSetting);
    },
    ofPlace: async (workspace, place) =>
      (await settings().where('workspace', '=', workspace).where('place', '=', place).orderBy('digest').execute()).map(
        toSetting,
      ),
    ofWorkspace: async (workspace) =>
      (await settings().where('workspace', '=', workspace).orderBy('place').orderBy('digest').execute()).map(toSetting),
    async find(workspace, id) {
      const row = await settings().where('workspace', '=', workspace).where('id', '=', id).executeTakeFirst();
      return row ? toSetting(row) : null;
    },
    async called(name) {
      const rows = await settings()
        .where((e) => e.or([e('id', '=', name), e('place', '=', name), e('destination', '=', name)]))
        .orderBy('workspace')
        .orderBy('id')
        .execute();
      return rows.map(toSetting);
    },
    async changed(workspace, id, gesture) {
      const row = await changes()
        .where('workspace', '=', workspace)
        .where('setting', '=', id)
        .where('gesture', '=', storable(gesture))
        .executeTakeFirst();
      return row ? toChange(row) : null;
    },
    change: (change) => database.write((tx) => keep(tx, database, change)),
    async latest(workspace, id) {
      const row = await changes()
        .where('workspace', '=', workspace)
        .where('setting', '=', id)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? toChange(row) : null;
    },
    async changeById(workspace, id) {
      const row = await changes().where('workspace', '=', workspace).where('id', '=', storable(id)).executeTakeFirst();
      return row ? toChange(row) : null;
    },
  };
}

async function keep(tx: Transactional, { engine }: Database, change: DigestChange): Promise<boolean> {
  const { before, after, gesture } = change;
  const { workspace, id } = after;
  await takeTurn(tx, engine, `digest ${workspace} ${id}`);
  const now = await tx
    .selectFrom('digest_settings')
    .select('version')
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  if ((now?.version ?? 0) !== (before?.version ?? 0)) return false;
  const kept = await tx
    .insertInto('digest_changes')
    .values({
      workspace,
      id: change.id,
      setting: id,
      version: after.version,
      gesture: storable(gesture),
      change: storable(JSON.stringify(change)),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return false;
  const row = toRow(after);
  await tx
    .insertInto('digest_settings')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(row))
    .execute();
  await keepPeriod(tx, change);
  return true;
}

/** A skipped period is taken by nobody's edition; undone, it is free again. */
async function keepPeriod(tx: Transactional, { verb, after, by, at, period }: DigestChange): Promise<void> {
  if (period === null) return;
  const { workspace, place, digest } = after;
  const series = { workspace, destination: place.destination, digest, period: period.period };
  if (verb === 'skip') {
    const due_at = new Date(period.at).toISOString();
    const rest = {
      state: 'skipped',
      reason: `by ${by}`,
      due_at,
      learned_until: '',
      posted_at: at,
      edits: 0,
      content: '',
    };
    await tx
      .insertInto('digest_editions')
      .values({ ...series, ...rest })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await tx
    .deleteFrom('digest_editions')
    .where('workspace', '=', workspace)
    .where('destination', '=', series.destination)
    .where('digest', '=', digest)
    .where('period', '=', series.period)
    .where('state', '=', 'skipped')
    .execute();
}

function toRow(setting: ChannelDigest): Selectable<DigestSettingsTable> {
  const { workspace, id, place, digest, state, version } = setting;
  const whole = storable(JSON.stringify(setting));
  return { workspace, id, place: place.id, destination: place.destination, digest, state, version, setting: whole };
}

function toSetting(row: Pick<DigestSettingsTable, 'setting'>): ChannelDigest {
  return JSON.parse(row.setting) as ChannelDigest;
}

function toChange(row: Pick<DigestChangesTable, 'change'>): DigestChange {
  return JSON.parse(row.change) as DigestChange;
}
