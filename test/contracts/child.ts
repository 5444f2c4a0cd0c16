/** A process of its own on a library: `node child.js <engine> <where> <what>`; prints what came of it as JSON. */
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSettingStore } from '../../src/storage/setting-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { takeTurn } from '../../src/storage/take-turn.ts';

const [, , engine, where = '', what = ''] = process.argv;
const database = await (engine === 'postgres' ? openPostgres(where) : openSqlite(where));
const result = what === 'count' ? await count(300) : await setting('opened');
await database.close();
process.stdout.write(JSON.stringify(result));

async function setting(key: string) {
  return openSettingStore(database, 'contract').get(key);
}

/** Reads a number and writes it raised by one, each in a transaction. */
async function count(times: number) {
  let failed = 0;
  for (let time = 0; time < times; time += 1) {
    await database
      .write(async (tx) => {
        await takeTurn(tx, database.engine, 'count');
        const row = await tx.selectFrom('settings').select('value').where('key', '=', 'count').executeTakeFirst();
        const value = String(Number(row?.value ?? 0) + 1);
        await tx
          .insertInto('settings')
          .values({ organisation: 'contract', key: 'count', value })
          .onConflict((conflict) => conflict.columns(['organisation', 'key']).doUpdateSet({ value }))
          .execute();
      })
      .catch(() => {
        failed += 1;
      });
  }
  return { failed };
}
