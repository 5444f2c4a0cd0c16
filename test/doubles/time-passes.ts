/** A library that grows older at once: leases and delays are seen to end without being waited for, on a clock of any engine. */
import { sql } from 'kysely';
import type { Database } from '../../src/storage/database.ts';

/** Whatever is to be due in less than `ms` from now is due. */
export async function timePasses({ engine, write }: Database, ms: number): Promise<void> {
  const earlier = (column: string) =>
    engine === 'sqlite'
      ? sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', ${sql.ref(column)}, ${`-${ms / 1_000} seconds`})`
      : sql<string>`to_char((${sql.ref(column)}::timestamptz - ${ms}::float8 * interval '1 millisecond') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  await write(async (tx) => {
    const received = { received_at: earlier('received_at'), free_at: earlier('free_at') };
    await tx.updateTable('inbox').set(received).execute();
    await tx
      .updateTable('outbox')
      .set({ free_at: earlier('free_at'), audit_at: earlier('audit_at') })
      .execute();
    await tx
      .updateTable('sources')
      .set({ free_at: earlier('free_at') })
      .execute();
  });
}
