import type { SqliteDatabase } from 'kysely';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { withStatementCache } from '../../src/storage/statement-cache.ts';

function counted() {
  const file = new Database(':memory:');
  file.exec('create table t (a integer primary key, b text)');
  let prepared = 0;
  const raw = file as unknown as SqliteDatabase;
  const database: SqliteDatabase = {
    close: () => raw.close(),
    prepare(sql) {
      prepared += 1;
      return raw.prepare(sql);
    },
  };
  return { cached: withStatementCache(database), prepared: () => prepared };
}

it('A statement is prepared once and gives each time what is there for its values', () => {
  const { cached, prepared } = counted();
  for (const a of [1, 2, 3]) cached.prepare('insert into t values (?, ?)').run([a, `row ${a}`]);
  const read = (a: number) => cached.prepare('select b from t where a >= ?').all([a]);
  expect(read(2)).toEqual([{ b: 'row 2' }, { b: 'row 3' }]);
  expect(read(3)).toEqual([{ b: 'row 3' }]);
  expect(read(9)).toEqual([]);
  expect(prepared()).toBe(2);
});

it('A statement that failed is prepared anew', () => {
  const { cached, prepared } = counted();
  const insert = () => cached.prepare('insert into t values (?, ?)').run([1, 'one']);
  insert();
  expect(insert).toThrow();
  expect(prepared()).toBe(1);
  cached.prepare('insert into t values (?, ?)').run([2, 'two']);
  expect(prepared()).toBe(2);
});

it('No more statements are kept than its limit, the oldest going first', () => {
  const { cached, prepared } = counted();
  for (let i = 0; i < 300; i += 1) cached.prepare(`select ${i}`).all([]);
  cached.prepare('select 299').all([]);
  expect(prepared()).toBe(300);
  cached.prepare('select 0').all([]);
  expect(prepared()).toBe(301);
});
