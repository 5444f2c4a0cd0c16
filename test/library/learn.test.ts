import { describe, expect, it, onTestFinished } from 'vitest';
import type { AddReport } from '../../src/domain/article.ts';
import type { Acquired } from '../../src/library/acquired.ts';
import { learn } from '../../src/library/learn.ts';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { openLibraryDoor } from '../../src/storage/library-door.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { handClock } from '../doubles/clock.ts';
import { document, documents, plainAnalyse, plainRead } from '../doubles/plain-reading.ts';
import { plainRules } from '../doubles/plain-rules.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';

async function library() {
  const database = await openSqlite(temporaryFolder());
  onTestFinished(() => database.close());
  const clock = handClock();
  const deps = {
    read: plainRead,
    analyse: plainAnalyse,
    rules: plainRules,
    sample: false,
    library: openLibraryDoor(database, 'test'),
    clock,
    signal: new AbortController().signal,
  };
  return {
    database,
    clock,
    deps,
    store: openArticleStore(database, 'test'),
    add: async (...all: readonly Acquired[]) => {
      const reports: AddReport[] = [];
      for await (const report of learn(documents(...all), deps)) reports.push(report);
      return reports;
    },
  };
}

describe('learning', () => {
  it('keeps what was read and reports it in the order it came', async () => {
    const { add, store } = await library();
    const reports = await add(
      document('one two three', { title: 'First', publishedAt: '2019-05-20' }),
      document('', { source: 'empty.txt' }),
      document('four five six', { title: 'Second' }),
    );
    expect(reports.map(({ status, title }) => [status, title])).toEqual([
      ['added', 'First'],
      ['rejected', null],
      ['added', 'Second'],
    ]);
    expect(reports[1]).toMatchObject({ source: 'empty.txt', reason: expect.stringContaining('No article text') });
    expect(await store.article(reports[0]!.articleId!)).toMatchObject({ text: 'one two three', version: 1 });
    expect(await store.facts()).toEqual({ articles: 2, latest: '2019-05-20', sampleOnly: false });
  });
});
