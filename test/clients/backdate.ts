import type { ChannelDigest } from '../../src/domain/digest.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';

/** As if the only digest had been set so many days earlier: the period that fell due since is posted at the next tick. */
export async function backdate(folder: string, days: number): Promise<void> {
  const database = await openSqlite(folder);
  await database.write(async (tx) => {
    const row = await tx.selectFrom('digest_settings').selectAll().executeTakeFirstOrThrow();
    const setting = JSON.parse(row.setting) as ChannelDigest;
    const since = new Date(Date.now() - days * 86_400_000).toISOString();
    await tx
      .updateTable('digest_settings')
      .set({ setting: JSON.stringify({ ...setting, since }) })
      .execute();
  });
  await database.close();
}
