/** The time that leases and quarantines are measured by: the database's clock where replicas share one. */
import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '../basics/clock.ts';
import type { Engine } from './database.ts';

/** `plusMs` from now, as ISO text, to the millisecond. */
export type LeaseTime = (plusMs: number) => RawBuilder<string>;

export function leaseTime(engine: Engine, clock: Clock): LeaseTime {
  if (engine === 'sqlite') {
    return (plusMs) => sql<string>`${new Date(clock.now().getTime() + plusMs).toISOString()}`;
  }
  return (plusMs) =>
    sql<string>`to_char((clock_timestamp() + ${plusMs}::float8 * interval '1 millisecond') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
