/** "Is one of these", with all of them as one parameter: the statement stays the same however many there are. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Engine } from './database.ts';

/** `column` as it stands in the statement. Each engine keeps the statement ready, or at least plans it alike. */
export function oneOf(
  engine: Engine,
  column: string,
  values: readonly number[] | readonly string[],
): RawBuilder<SqlBool> {
  if (engine === 'sqlite') return sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
  const kind = typeof values[0] === 'string' ? sql`text[]` : sql`bigint[]`;
  return sql`${sql.ref(column)} = any(${values}::${kind})`;
}
