/** Where we are installed; which message tells which answer; what people's clients are set to. */

import type { Place } from '../domain/arrival.ts';
import type { AnswerMessageStore, ClientSettingsStore, InstallationStore } from '../domain/installation.ts';
import { storable } from './article-rows.ts';
import type { Database } from './database.ts';

export function openInstallationStore(database: Database): InstallationStore {
  const there = () => database.read.selectFrom('installations').where('gone_at', 'is', null);
  return {
    keep: ({ workspace, place, team, by }, at) =>
      database.write(async (tx) => {
        const told = { kind: place.kind, destination: place.destination, team, gone_at: null };
        await tx
          .insertInto('installations')
          .values({ workspace, place: place.id, by, at, ...told })
          // Who added us first stays who added us.
          .onConflict((conflict) => conflict.columns(['workspace', 'place']).doUpdateSet(told))
          .execute();
      }),
    end: (workspace, place, team, at) =>
      database.write(async (tx) => {
        await tx
          .updateTable('installations')
          .set({ gone_at: at })
          .where('workspace', '=', workspace)
          .where((e) => (team === null ? e('place', '=', place) : e.or([e('place', '=', place), e('team', '=', team)])))
          .execute();
      }),
    async isGone(workspace, place) {
      const row = await database.read
        .selectFrom('installations')
        .select('gone_at')
        .where('workspace', '=', workspace)
        .where('place', '=', place)
        .executeTakeFirst();
      return row !== undefined && row.gone_at !== null;
    },
    async personal(workspace, by) {
      const row = await there()
        .select(['place', 'destination'])
        .where('workspace', '=', workspace)
        .where('by', '=', by)
        .where('kind', '=', 'personal')
        .executeTakeFirst();
      return row === undefined ? null : { kind: 'personal', id: row.place, destination: row.destination };
    },
    async addedToTeam(workspace, by) {
      const row = await there()
        .select('place')
        .where('workspace', '=', workspace)
        .where('by', '=', by)
        .where('kind', '=', 'channel' satisfies Place['kind'])
        .executeTakeFirst();
      return row !== undefined;
    },
    async count() {
      const row = await there()
        .select((e) => e.fn.countAll<number | string>().as('all'))
        .executeTakeFirst();
      return Number(row?.all ?? 0);
    },
  };
}

export function openClientSettingsStore(database: Database): ClientSettingsStore {
  return {
    keep: (workspace, person, { zone, language }) =>
      database.write(async (tx) => {
        const told = { zone: zone === null ? null : storable(zone), language };
        await tx
          .insertInto('client_settings')
          .values({ workspace, person, ...told })
          .onConflict((conflict) => conflict.columns(['workspace', 'person']).doUpdateSet(told))
          .execute();
      }),
    async find(workspace, person) {
      const row = await database.read
        .selectFrom('client_settings')
        .select(['zone', 'language'])
        .where('workspace', '=', workspace)
        .where('person', '=', person)
        .executeTakeFirst();
      return row === undefined ? null : { zone: row.zone, language: row.language as 'en' | 'ko' | null };
    },
  };
}

export function openAnswerMessageStore(database: Database): AnswerMessageStore {
  return {
    keep: ({ workspace, place, remoteId, answer }, at) =>
      database.write(async (tx) => {
        await tx
          .insertInto('told_answers')
          .values({ workspace, place, remote_id: remoteId, answer_id: answer, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    async find(workspace, place, remoteId) {
      const row = await database.read
        .selectFrom('told_answers')
        .select('answer_id')
        .where('workspace', '=', workspace)
        .where('place', '=', place)
        .where('remote_id', '=', remoteId)
        .executeTakeFirst();
      return row?.answer_id ?? null;
    },
    forget: (before) =>
      database.write(async (tx) => {
        await tx.deleteFrom('told_answers').where('at', '<', before).execute();
      }),
  };
}
