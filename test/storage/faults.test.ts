import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { asFault } from '../../src/storage/faults.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import type { Place } from '../contracts/engines.ts';
import { document } from '../doubles/plain-reading.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { openTestLibrary } from '../doubles/test-library.ts';
import { hasPostgres, startPostgres, stopPostgres } from '../postgres-server.ts';

const isRoot = process.getuid?.() === 0;

function place(where: string): Place {
  return { engine: 'sqlite', where, open: () => openSqlite(where) };
}

describe('A full disk', () => {
  it('is said as such, keeps what was reported, and adding goes on when there is room again', async () => {
    const { add, store, database } = await openTestLibrary(place(temporaryFolder()));
    const many = Array.from({ length: 40 }, (_, n) =>
      document(`n${n} ${`word${n} `.repeat(400)}`, { source: `${n}.txt` }),
    );
    await add(...many.slice(0, 10));
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(database.read);
    await sql`pragma max_page_count = ${sql.lit(pages.rows[0]!.page_count)}`.execute(database.read);
    await expect(add(...many)).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining('Free some space'),
    });
    expect((await store.facts()).articles).toBe(10);
    expect(await database.read.selectFrom('article_versions').select('article_id').execute()).toHaveLength(10);
    await sql`pragma max_page_count = 1000000`.execute(database.read);
    const reports = await add(...many);
    expect(reports.filter((report) => report.status === 'added')).toHaveLength(30);
    await database.close();
  });
});

describe('A folder that cannot hold a library is refused with what to do', () => {
  const refused = { code: 'library-unreadable', message: expect.stringMatching(/--data/) };

  it('where it is a file', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, 'not a folder');
    await expect(openSqlite(file)).rejects.toMatchObject(refused);
    await expect(openSqlite(join(file, 'below'))).rejects.toMatchObject(refused);
  });

  it('where its library is a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'library.sqlite'));
    await expect(openSqlite(folder)).rejects.toMatchObject(refused);
  });

  it('where its library is something else', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'library.sqlite'), 'these are not the bytes of a library '.repeat(300));
    await expect(openSqlite(folder)).rejects.toMatchObject({ ...refused, message: expect.stringContaining('restore') });
  });

  it.skipIf(isRoot)('where it may not be written (skipped: root may write anywhere)', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    await expect(openSqlite(folder)).rejects.toMatchObject(refused);
    chmodSync(folder, 0o755);
  });
});

describe('What an engine or the system says', () => {
  it.each([
    [{ rawCode: 1544 }, 'library-unreadable', 'write access'],
    [{ rawCode: 261 }, 'library-busy', 'Try again'],
    [{ rawCode: 778 }, 'library-unreadable', 'Check the disk'],
    [{ code: '53100' }, 'disk-full', 'Free some space'],
    [{ code: '08006' }, 'library-unreadable', 'PostgreSQL'],
    [{ code: '28P01' }, 'library-unreadable', 'DATABASE_URL'],
    [{ code: 'ENOSPC' }, 'disk-full', 'Free some space'],
  ])('%j becomes %s', (facts, code, words) => {
    const cause = Object.assign(new Error('as the engine words it'), facts);
    expect(asFault(cause)).toMatchObject({ code, message: expect.stringContaining(words), cause });
  });

  it('is left alone where it is a fault of ours', () => {
    const ours = Object.assign(new Error('UNIQUE constraint failed'), { code: 'SQLITE_CONSTRAINT', rawCode: 1555 });
    expect(asFault(ours)).toBe(ours);
  });
});

describe.skipIf(!hasPostgres())(
  `A PostgreSQL that goes away${hasPostgres() ? '' : ' (skipped: this machine has none)'}`,
  () => {
    it('76: in the middle of work is said as such, and the process lives', async () => {
      const server = await startPostgres();
      const { add, store, database } = await openTestLibrary({
        engine: 'postgres',
        where: server.url,
        open: () => openPostgres(server.url),
      });
      await add(document('before it goes'));
      const away = { code: 'library-unreadable', message: expect.stringContaining('PostgreSQL does not answer') };
      const cut = database.write(async (tx) => {
        await tx.insertInto('settings').values({ organisation: 'o', key: 'k', value: 'v' }).execute();
        await stopPostgres(server);
        await tx.selectFrom('settings').selectAll().execute();
      });
      await expect(cut).rejects.toMatchObject(away);
      await expect(add(document('after it went'))).rejects.toMatchObject(away);
      await expect(store.facts()).rejects.toMatchObject(away);
      await database.close();
    });

    it('or never was there is said as such at once', async () => {
      const nobody = 'postgres://pactwire@127.0.0.1:9/none';
      await expect(openPostgres(nobody)).rejects.toMatchObject({ message: expect.stringContaining('DATABASE_URL') });
    });
  },
);
