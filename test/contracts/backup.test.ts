import { expect, it } from 'vitest';
import { backupLines, restoreLines } from '../../src/storage/backup.ts';
import type { Database } from '../../src/storage/database.ts';
import { checkIndex } from '../../src/storage/index-check.ts';
import { openSettingStore } from '../../src/storage/setting-store.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { document } from '../doubles/plain-reading.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { ORGANISATION, openTestLibrary } from '../doubles/test-library.ts';
import { describeEngines } from './engines.ts';

async function linesOf(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(database, { articles: 0, rows: 0 })) lines.push(line);
  return lines;
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describeEngines('A backup', (newPlace) => {
  it('brings everything back, and over to the other engine and home again', async () => {
    const { add, database, store } = await openTestLibrary(await newPlace());
    const url = 'https://example.org/a';
    await add(
      document('#deal told here\nin two lines', { url, title: '“제목”', publishedAt: '2019-05-20' }),
      document('#deal 다시 보도', { publisher: 'Herald' }),
      document('a later state of it', { url }),
    );
    await openSettingStore(database, ORGANISATION).set('kept', 'yes');
    const lines = await linesOf(database);
    const there = await openSqlite(temporaryFolder());
    expect(await restoreLines(there, from(lines))).toMatchObject({ articles: 2 });
    const home = await openTestLibrary(await newPlace());
    await restoreLines(home.database, from(await linesOf(there)));
    await there.close();
    expect((await linesOf(home.database)).sort()).toEqual([...lines].sort());
    expect(await home.store.list({ limit: 9 })).toEqual(await store.list({ limit: 9 }));
    expect(await checkIndex(home.database, ORGANISATION)).toMatchObject({ agrees: true, articles: 2 });
    expect(await openSettingStore(home.database, ORGANISATION).get('kept')).toBe('yes');
    expect((await home.add(document('added after coming home')))[0]).toMatchObject({ status: 'added' });
  });

  it('goes only into an empty library, and whole or not at all', async () => {
    const { add, database, store } = await openTestLibrary(await newPlace());
    await add(document('one text'), document('two texts'));
    const lines = await linesOf(database);
    await expect(restoreLines(database, from(lines))).rejects.toMatchObject({ code: 'bad-input' });
    expect((await store.facts()).articles).toBe(2);
    const empty = await openTestLibrary(await newPlace());
    await expect(restoreLines(empty.database, from(lines.slice(0, -1)))).rejects.toMatchObject({
      message: expect.stringContaining('cut off'),
    });
    await expect(restoreLines(empty.database, from(['hello']))).rejects.toMatchObject({ code: 'bad-input' });
    expect(await empty.store.facts()).toMatchObject({ articles: 0 });
    await restoreLines(empty.database, from(lines));
    expect(await empty.store.facts()).toMatchObject({ articles: 2 });
  });
});
