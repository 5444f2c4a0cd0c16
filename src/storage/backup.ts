/** The whole library and all settings as lines of JSON, and back, on either engine. */

import { type Kysely, sql } from 'kysely';
import { PactwireError } from '../basics/errors.ts';
import { isRecord, type JsonRecord, parsedJson } from '../basics/outside-json.ts';
import { primaryKeys } from './backup-table.ts';
import { chunksOf } from './batches.ts';
import { bytesOf } from './bytes.ts';
import type { Database } from './database.ts';
import { migrations } from './migrate.ts';

type Row = JsonRecord;
/** The tables by name only: rows are carried, not understood. */
type AnyTables = Kysely<Record<string, Row>>;

export interface Counted {
  articles: number;
  rows: number;
}

const ROWS_A_PAGE = 500;
function keptTables(): readonly (readonly [table: string, key: readonly string[]])[] {
  return Object.entries(primaryKeys).flatMap(([table, key]) => (key === null ? [] : [[table, key] as const]));
}

const header = { pactwire: 'backup', schema: migrations.length } as const;

/** One line a row, of one moment: writers go on meanwhile. The last line tells a whole file from a cut one. */
export async function* backupLines(database: Database, counted: Counted): AsyncGenerator<string> {
  const { transaction, end } = await snapshot(database);
  try {
    yield JSON.stringify(header);
    for (const [table, key] of keptTables()) {
      for await (const row of rowsOf(transaction, table, key)) {
        counted.rows += 1;
        if (table === 'articles' && row.removed_at === null) counted.articles += 1;
        yield JSON.stringify({ table, row: toJson(row) });
      }
    }
    yield JSON.stringify({ end: counted.rows });
  } finally {
    await end();
  }
}

/** Into a library that holds nothing, in one transaction: all of it or nothing. */
export async function restoreLines(database: Database, lines: AsyncIterable<string>): Promise<Counted> {
  const counted: Counted = { articles: 0, rows: 0 };
  await database.write(async (tx) => {
    const tables = tx as unknown as AnyTables;
    await requireEmpty(tables);
    let page: { table: string; rows: Row[] } = { table: '', rows: [] };
    let stated: number | null = null;
    for await (const entry of entriesOf(lines)) {
      if ('end' in entry) {
        stated = entry.end;
        continue;
      }
      if (entry.table !== page.table || page.rows.length >= ROWS_A_PAGE) {
        await insert(tables, page, counted);
        page = { table: entry.table, rows: [] };
      }
      page.rows.push(entry.row);
    }
    await insert(tables, page, counted);
    if (stated !== counted.rows) throw cut();
  });
  return counted;
}

async function insert(tables: AnyTables, { table, rows }: { table: string; rows: Row[] }, counted: Counted) {
  const width = Object.keys(rows[0] ?? {}).length;
  for (const chunk of chunksOf(rows, width)) await tables.insertInto(table).values(chunk).execute();
  counted.rows += rows.length;
  if (table === 'articles') counted.articles += rows.filter((row) => row.removed_at === null).length;
}

/** A reading transaction of its own; on SQLite deferred, so that no writer waits for it. */
function snapshot(database: Database): Promise<{ transaction: AnyTables; end: () => Promise<void> }> {
  const begin =
    database.engine === 'sqlite' ? sql`begin deferred` : sql`begin isolation level repeatable read read only`;
  return new Promise((resolve, reject) => {
    const held: Promise<void> = database.read.connection().execute(async (connection) => {
      await begin.execute(connection);
      await new Promise<void>((finish) => {
        const end = (): Promise<void> => {
          finish();
          return held;
        };
        resolve({ transaction: connection as unknown as AnyTables, end });
      });
      await sql`rollback`.execute(connection);
    });
    held.catch(reject);
  });
}

async function* rowsOf(tables: AnyTables, table: string, key: readonly string[]): AsyncGenerator<Row> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: Row | null = null; ; ) {
    let page = tables.selectFrom(table).selectAll().limit(ROWS_A_PAGE);
    for (const column of key) page = page.orderBy(column);
    if (last !== null) {
      const after = sql.join(key.map((column) => sql.val(last?.[column])));
      page = page.where(sql<boolean>`(${columns}) > (${after})`);
    }
    const rows: Row[] = await page.execute();
    yield* rows;
    last = rows.at(-1) ?? null;
    if (rows.length < ROWS_A_PAGE) return;
  }
}

type Entry = { readonly table: string; readonly row: Row } | { readonly end: number };

async function* entriesOf(lines: AsyncIterable<string>): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const value = parseLine(line, number);
    if (number === 1) requireHeader(value);
    else yield entryOf(value);
  }
  if (number === 0) throw notABackup();
}

function entryOf({ table, row, end }: Row): Entry {
  if (typeof end === 'number') return { end };
  if (typeof table === 'string' && keptTables().some(([kept]) => kept === table) && isRecord(row))
    return { table, row: fromJson(row) };
  throw notABackup();
}

function parseLine(line: string, number: number): Row {
  const value = parsedJson(line);
  if (isRecord(value)) return value;
  if (value === undefined && number > 1) throw cut();
  throw notABackup();
}

function requireHeader(value: Row): void {
  if (value.pactwire !== header.pactwire || typeof value.schema !== 'number') throw notABackup();
  if (value.schema === header.schema) return;
  const age = value.schema > header.schema ? 'a newer' : 'an older';
  throw new PactwireError(
    'bad-input',
    `This backup was written by ${age} Pactwire (schema ${value.schema}, this program has ${header.schema}). Restore it with that version, then change the program.`,
  );
}

async function requireEmpty(tables: AnyTables): Promise<void> {
  const found = await tables.selectFrom('articles').select('id').limit(1).execute();
  if (found.length === 0) return;
  throw new PactwireError(
    'bad-input',
    'This library holds articles already. Restore into an empty one: name another folder with --data, or another database.',
  );
}

function toJson(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, bytesAsText(value)]));
}

function bytesAsText(value: unknown): unknown {
  if (!(value instanceof Uint8Array) && !(value instanceof ArrayBuffer)) return value;
  return { base64: Buffer.from(bytesOf(value)).toString('base64') };
}

function fromJson(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      isRecord(value) && typeof value.base64 === 'string' ? Buffer.from(value.base64, 'base64') : value,
    ]),
  );
}

function notABackup(): PactwireError {
  return new PactwireError('bad-input', 'This is not a backup of Pactwire; name a file that `pactwire backup` wrote.');
}

function cut(): PactwireError {
  return new PactwireError('bad-input', 'This backup is cut off or damaged; use another copy. Nothing was restored.');
}
