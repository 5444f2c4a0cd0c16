import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { keyedBytes } from '../../src/storage/keyed-bytes.ts';
import { oneOf } from '../../src/storage/one-of.ts';
import { describeEngines, postgresPlace } from '../contracts/engines.ts';
import { hasPostgres } from '../postgres-server.ts';

const home = 'home';

async function put(database: Database, blocks: ReadonlyMap<number, Uint8Array>, organisation = home): Promise<void> {
  const rows = Array.from(blocks, ([key, data]) => ({ organisation, key, data: Buffer.from(data) }));
  await database.write((tx) => tx.insertInto('index_blocks').values(rows).execute());
}

function blocksOf(database: Database, keys: readonly number[], organisation = home) {
  const wanted = database.read
    .selectFrom('index_blocks')
    .select(['key', 'data'])
    .where('organisation', '=', organisation)
    .where(oneOf(database.engine, 'key', keys));
  return keyedBytes(database, wanted);
}

async function read(...asked: Parameters<typeof blocksOf>) {
  return new Map((await blocksOf(...asked)).map(({ key, data }) => [key, [...data]]));
}

describeEngines('Rows of a number and bytes', (newPlace) => {
  it('come back byte for byte, few and many, none and more than any buffer holds', async () => {
    const database = await (await newPlace()).open();
    const lengths = [0, 1, 18, 256, 65_535, 65_536, 300_000, ...Array.from({ length: 500 }, (_, i) => i * 7)];
    const blocks = new Map(
      lengths.map((length, at) => [at * 65_536 * 65_536, Uint8Array.from({ length }, (_, i) => i * (at + 1))]),
    );
    await put(database, blocks);
    const found = await read(database, [...blocks.keys(), 5]);
    expect(found).toEqual(new Map(Array.from(blocks, ([key, data]) => [key, [...data]])));
    expect(await read(database, [5])).toEqual(new Map());
  });

  it('are those of the organisation, however it is called', async () => {
    const database = await (await newPlace()).open();
    const names = ["o'clock", 'back\\slash', '$1 and $2', "'); select 1 --"];
    for (const [at, name] of names.entries()) await put(database, new Map([[7, Uint8Array.of(at)]]), name);
    for (const [at, name] of names.entries()) expect(await read(database, [7], name)).toEqual(new Map([[7, [at]]]));
  });

  it('keep what they are while others are read', async () => {
    const database = await (await newPlace()).open();
    const some = (from: number) =>
      new Map(Array.from({ length: 40 }, (_, i) => [from + i, new Uint8Array(9_000).fill(from + i)]));
    await put(database, new Map([...some(0), ...some(100)]));
    const first = await blocksOf(database, [...some(0).keys()]);
    await Promise.all(Array.from({ length: 20 }, () => blocksOf(database, [...some(100).keys()])));
    for (const { key, data } of first) expect(data.every((byte) => byte === key)).toBe(true);
  });

  it('that cannot be read are said to be so, and the next ones are read', async () => {
    const database = await (await newPlace()).open();
    await put(database, new Map([[1, Uint8Array.of(1)]]));
    const nowhere = database.read
      .selectFrom('index_blocks')
      .select(['key', 'data'])
      .where('no_such_column' as 'key', '=', 1);
    // More often than there are connections.
    for (let i = 0; i < 20; i += 1) await expect(keyedBytes(database, nowhere)).rejects.toThrow('no_such_column');
    expect(await read(database, [1])).toEqual(new Map([[1, [1]]]));
  });
});

describe.skipIf(!hasPostgres())('Rows that PostgreSQL copies out', () => {
  it('are said to be unreadable where it goes away in the middle, and the next ones are read', async () => {
    const place = await postgresPlace();
    const [database, other] = [await place.open(), await place.open()];
    await put(database, new Map([[1, Uint8Array.of(1)]]));
    const endless = database.read
      .selectFrom('index_blocks')
      .select(['key', 'data'])
      .where(sql<boolean>`pg_sleep(60) is not null`);
    const cut = expect(keyedBytes(database, endless)).rejects.toMatchObject({ code: 'library-unreadable' });
    const ended = async () =>
      (
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where query like 'copy (%pg_sleep%' and pid <> pg_backend_pid()`.execute(other.read)
      ).rows.length;
    while ((await ended()) === 0) await sleep(20);
    await cut;
    // The driver may hear of the end a moment after the fault.
    await expect.poll(() => read(database, [1])).toEqual(new Map([[1, [1]]]));
  });
});
