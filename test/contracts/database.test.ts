import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrations } from '../../src/storage/migrate.ts';
import { openSettingStore } from '../../src/storage/setting-store.ts';
import { testProgram } from '../test-program.ts';
import { describeEngines, type Place } from './engines.ts';

async function inProcesses(place: Place, what: string, processes: number): Promise<unknown[]> {
  const program = await testProgram('test/contracts/child.ts');
  const run = () => promisify(execFile)(process.execPath, [program, place.engine, place.where, what]);
  const ran = await Promise.all(Array.from({ length: processes }, run));
  return ran.map(({ stdout }) => JSON.parse(stdout) as unknown);
}

describeEngines('A library', (newPlace) => {
  it('takes 600 transactions that read and then write from two processes at once, none failing or lost', async () => {
    const place = await newPlace();
    const database = await place.open();
    expect(await inProcesses(place, 'count', 2)).toEqual([{ failed: 0 }, { failed: 0 }]);
    expect(await openSettingStore(database, 'contract').get('count')).toBe('600');
  });

  it('79: that is empty is opened by eight processes at once', async () => {
    const place = await newPlace();
    expect(await inProcesses(place, 'open', 8)).toEqual(Array(8).fill(null));
    const database = await place.open();
    const found = await sql<{ version: number }>`select version from schema_version`.execute(database.read);
    expect(found.rows).toEqual([{ version: migrations.length }]);
  });

  it('79: of a newer program is refused and left as it is', async () => {
    const place = await newPlace();
    const newer = await place.open();
    await openSettingStore(newer, 'contract').set('kept', 'yes');
    await sql`update schema_version set version = 99`.execute(newer.read);
    await expect(place.open()).rejects.toMatchObject({
      code: 'library-newer',
      message: expect.stringContaining('Update Pactwire'),
    });
    const found = await sql<{ version: number }>`select version from schema_version`.execute(newer.read);
    expect(found.rows).toEqual([{ version: 99 }]);
    expect(await openSettingStore(newer, 'contract').get('kept')).toBe('yes');
  });

  it('keeps nothing of a transaction that fails', async () => {
    const database = await (await newPlace()).open();
    const half = database.write(async (tx) => {
      await tx.insertInto('settings').values({ organisation: 'o', key: 'half', value: '1' }).execute();
      throw new Error('in the middle');
    });
    await expect(half).rejects.toThrow('in the middle');
    expect(await openSettingStore(database, 'o').get('half')).toBeNull();
    await openSettingStore(database, 'o').set('whole', '1');
    expect(await openSettingStore(database, 'o').get('whole')).toBe('1');
  });

  it('is read by one while another is in the middle of writing', async () => {
    const place = await newPlace();
    const [writer, reader] = [await place.open(), await place.open()];
    await writer.write(async (tx) => {
      await tx.insertInto('settings').values({ organisation: 'o', key: 'new', value: '1' }).execute();
      expect(await openSettingStore(reader, 'o').get('new')).toBeNull();
    });
    expect(await openSettingStore(reader, 'o').get('new')).toBe('1');
  });
});
