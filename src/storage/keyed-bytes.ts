/** Rows of a number and bytes, many at once and large: read in the way that costs each engine least. */
import type { Compilable } from 'kysely';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { copied, type KeyedBytes } from './postgres-copy.ts';

interface Row {
  readonly key: number;
  readonly data: Uint8Array | ArrayBuffer;
}

/** `query` selects the two in this order. */
export async function keyedBytes({ read, engine }: Database, query: Compilable<Row>): Promise<readonly KeyedBytes[]> {
  const compiled = query.compile();
  const sql = engine === 'postgres' ? copied(compiled.sql) : compiled.sql;
  const { rows } = await read.executeQuery<Row>({ ...compiled, sql });
  return rows.map(({ key, data }) => ({ key, data: bytesOf(data) }));
}
