/**
 * Bytes as PostgreSQL holds them. Its driver asks for every value as text, and of bytes that is two digits each, which the
 * server takes far longer to write than to read the bytes; what it copies out comes as it is.
 */
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
// Its types alone: search on SQLite comes by here too, and must not wait for a driver it does not use.
import type pg from 'pg';

export interface KeyedBytes {
  readonly key: number;
  readonly data: Uint8Array;
}

/** What is read before it is copied out: a whole number and bytes, neither of them null. */
const COPY = ['copy (', ') to stdout (format binary)'] as const;
/** "PGCOPY", five bytes that break where something took them for text, flags, and the length of what more there is. */
const HEADER_BYTES = 19;
const COLUMNS = 2;
/** Of a row: how many columns follow, and of the number its length; then the number, and of the bytes their length. */
const BEFORE_KEY = 6;
const BEFORE_DATA = BEFORE_KEY + 12;

export function copied(statement: string): string {
  return COPY.join(statement);
}

/** Whose clients answer such a statement with its rows; all else they leave to the driver. */
export function withCopies(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      const found = known.get(client) ?? copying(client);
      known.set(client, found);
      return found;
    },
    end: () => pool.end(),
  };
}

function copying(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]): Promise<unknown> =>
    text.startsWith(COPY[0]) ? copyOut(client, text, values) : client.query(text, [...values]);
  return { query: query as PostgresPoolClient['query'], release: () => client.release() };
}

async function copyOut(
  client: pg.PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<PostgresQueryResult<KeyedBytes>> {
  const statement = text.replaceAll(/\$(\d+)/g, (_, place: string) => literal(client, values[Number(place) - 1]));
  const rows = rowsIn(await chunksOf(client, statement));
  return { command: 'SELECT', rowCount: rows.length, rows };
}

/** What is copied out takes no parameters. */
function literal(client: pg.PoolClient, value: unknown): string {
  return Array.isArray(value) ? `'{${value.map(Number).join(',')}}'` : client.escapeLiteral(String(value));
}

/** Each holds whole rows, one as a rule. */
function chunksOf(client: pg.PoolClient, statement: string): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const query = {
      submit: (connection: pg.Connection) => connection.query(statement),
      // A copy: the driver reads what comes next into the same bytes.
      handleCopyData: ({ chunk }: { readonly chunk: Uint8Array }) => chunks.push(new Uint8Array(chunk)),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => resolve(chunks),
      handleError: reject,
    };
    client.query(query);
  });
}

function rowsIn(chunks: readonly Uint8Array[]): KeyedBytes[] {
  const rows: KeyedBytes[] = [];
  for (const [place, chunk] of chunks.entries()) {
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = place === 0 ? HEADER_BYTES + view.getInt32(HEADER_BYTES - 4) : 0;
    // The last has no columns.
    while (at < chunk.length && view.getInt16(at) === COLUMNS) {
      const from = at + BEFORE_DATA;
      const key = Number(view.getBigInt64(at + BEFORE_KEY));
      at = from + view.getInt32(from - 4);
      rows.push({ key, data: chunk.subarray(from, at) });
    }
  }
  return rows;
}
