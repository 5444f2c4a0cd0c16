/** Statements of SQLite kept ready: preparing one takes longer than most take to run, and the driver prepares each anew. */
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Lists of values give a statement for each length they have; the rest are a few dozen. */
const MOST_STATEMENTS = 200;
/** A statement of thousands of values takes a megabyte, and seldom comes again. */
const LONGEST = 4_000;

/** What reads and writes rows; all else runs once, or must not be kept (a `commit` that found the file busy stays open). */
const kept = /^\s*(?:select|insert|update|delete)\b/i;

export function withStatementCache(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      if (sql.length > LONGEST || !kept.test(sql)) return database.prepare(sql);
      const known = statements.get(sql);
      statements.delete(sql);
      const statement = known ?? reusable(database, sql, () => statements.delete(sql));
      statements.set(sql, statement);
      if (statements.size > MOST_STATEMENTS) statements.delete(statements.keys().next().value!);
      return statement;
    },
  };
}

function reusable(database: SqliteDatabase, sql: string, forget: () => void): SqliteStatement {
  const statement = database.prepare(sql);
  const { reader } = statement;
  // One that failed may be left in the middle of its rows, which would hold up the next commit.
  const run = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    reader,
    all: (parameters) => run(() => statement.all(parameters)),
    run: (parameters) => run(() => statement.run(parameters)),
    // Read row by row it would be shared by two readers at once.
    iterate: (parameters) => database.prepare(sql).iterate(parameters),
  };
}
