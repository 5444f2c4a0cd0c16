/** Settings that live in the library rather than in the environment. */
import { storable } from './article-rows.ts';
import type { Database } from './database.ts';

export interface SettingStore {
  get(key: string): Promise<string | null>;
  /** Null takes it away. */
  set(key: string, value: string | null): Promise<void>;
}

export function openSettingStore(database: Database, organisation: string): SettingStore {
  return {
    async get(key) {
      const row = await database.read
        .selectFrom('settings')
        .select('value')
        .where('organisation', '=', organisation)
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.value ?? null;
    },
    set: (key, value) =>
      database.write(async (tx) => {
        if (value === null) {
          await tx.deleteFrom('settings').where('organisation', '=', organisation).where('key', '=', key).execute();
          return;
        }
        await tx
          .insertInto('settings')
          .values({ organisation, key, value: storable(value) })
          .onConflict((conflict) => conflict.columns(['organisation', 'key']).doUpdateSet({ value: storable(value) }))
          .execute();
      }),
  };
}
