import { expect, it } from 'vitest';
import { learn } from '../../../src/library/learn/learn.ts';
import { checkIndex } from '../../../src/storage/index-check.ts';
import { describeEngines } from '../../contracts/engines.ts';
import { document, documents } from '../../doubles/plain-reading.ts';
import { plainRules } from '../../doubles/plain-rules.ts';
import { collected, ORGANISATION, openTestLibrary } from '../../doubles/test-library.ts';

describeEngines('Learning', (newPlace) => {
  it('reports what it kept in the order it came, and sets aside what it cannot read', async () => {
    const { add, store } = await openTestLibrary(await newPlace());
    const reports = await add(
      document('one two three', { title: 'First' }),
      document('', { source: 'empty.txt' }),
      { kind: 'fault', source: 'gone.txt', reason: 'There is no such file.' },
      document('four five six', { title: 'Second' }),
    );
    expect(reports.map(({ status, title }) => [status, title])).toEqual([
      ['added', 'First'],
      ['rejected', null],
      ['rejected', null],
      ['added', 'Second'],
    ]);
    expect(reports[1]).toMatchObject({ source: 'empty.txt', reason: expect.stringContaining('No article text') });
    expect(reports[2]).toMatchObject({ source: 'gone.txt', reason: 'There is no such file.' });
    expect(await store.article(reports[0]!.articleId!)).toMatchObject({ text: 'one two three', version: 1 });
  });

  it('changes nothing when the same is added again', async () => {
    const { add, store, decisions, database } = await openTestLibrary(await newPlace());
    const all = [
      document('first text here', { url: 'https://example.org/1', source: 'a#1' }),
      document('second text there', { externalId: '2', source: 'a#2' }),
      document('first text here', { source: 'copy.txt', title: 'Copied' }),
      document('third piece', { source: 'b.txt' }),
    ];
    const once = await add(...all);
    const before = { page: await store.list({ limit: 9 }), decisions: await decisions.latest(9) };
    const passages = await database.read.selectFrom('passages').selectAll().execute();
    const again = await add(...all);
    expect(once.map((report) => report.status)).toEqual(['added', 'added', 'duplicate', 'added']);
    expect(again.map((report) => report.status)).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate']);
    expect(again.map((report) => report.articleId)).toEqual(once.map((report) => report.articleId));
    expect({ page: await store.list({ limit: 9 }), decisions: await decisions.latest(9) }).toEqual(before);
    expect(await database.read.selectFrom('passages').selectAll().execute()).toEqual(passages);
  });

  it('keeps an edited article as a version, with what changed, whether or not both come in one batch', async () => {
    const { add, store, decisions, database } = await openTestLibrary(await newPlace());
    const url = 'https://example.org/story';
    const first = document('the first state\nof it', { url, title: 'Old' });
    const edited = document('another state\nof it', { url: `${url}?utm=x`, title: 'New' });
    const last = document('the last state\nof it', { url, title: 'New' });
    const reports = await add(first, edited);
    expect(await checkIndex(database, ORGANISATION)).toMatchObject({ agrees: true, articles: 1, passages: 1 });
    reports.push(...(await add(last)));
    expect(reports.map((report) => report.status)).toEqual(['added', 'updated', 'updated']);
    const id = reports[0]!.articleId!;
    expect(await store.article(id)).toMatchObject({ text: 'the last state\nof it', version: 3 });
    const history = await store.history(id);
    expect(history.map((version) => version.text)).toEqual([
      'the first state\nof it',
      'another state\nof it',
      'the last state\nof it',
    ]);
    expect(history[1]!.changes).toEqual(expect.arrayContaining(['title: “Old” → “New”']));
    expect(history[2]!.changes).toEqual(['text: 1 paragraph new or changed, 1 gone or changed']);
    expect((await decisions.ofArticle(id)).map((decision) => decision.detail.kind)).toEqual(['version', 'version']);
  });

  it('does not go back to an old version when a folder with both is added again', async () => {
    const { add, store } = await openTestLibrary(await newPlace());
    const url = 'https://example.org/story';
    const both = [document('the first state', { url }), document('the second state', { url })];
    const [report] = await add(...both);
    const again = await add(...both);
    expect(again.map((one) => one.status)).toEqual(['duplicate', 'duplicate']);
    expect(again[0]!.reason).toBe('an earlier version of this article');
    expect(await store.article(report!.articleId!)).toMatchObject({ version: 2, text: 'the second state' });
  });

  it('keeps lines with different ids and different texts apart, and a line with the same id as its new version', async () => {
    const { add } = await openTestLibrary(await newPlace());
    const reports = await add(
      document('alpha beta', { externalId: '1', source: 'a.jsonl#1' }),
      document('alpha beta gamma', { externalId: '2', source: 'a.jsonl#2' }),
      document('wholly other words', { externalId: '1', source: 'b.jsonl#1' }),
      document('alpha edited', { externalId: '1', source: 'a.jsonl#9' }),
    );
    expect(reports.map((report) => report.status)).toEqual(['added', 'added', 'added', 'updated']);
    expect(reports[3]!.articleId).toBe(reports[0]!.articleId);
    expect(new Set(reports.map((report) => report.articleId)).size).toBe(3);
  });

  it('takes another article in the same file for another article', async () => {
    const { add } = await openTestLibrary(await newPlace());
    const reports = [
      ...(await add(document('monday news of one thing', { source: 'today.txt' }))),
      ...(await add(document('monday news of one thing edited', { source: 'today.txt' }))),
      ...(await add(document('nothing like it at all', { source: 'today.txt' }))),
    ];
    expect(reports.map((report) => report.status)).toEqual(['added', 'updated', 'added']);
  });

  it('tells copies, and keeps what was copied so that the decision can be undone', async () => {
    const { add, decisions } = await openTestLibrary(await newPlace());
    const text = 'a b c d e f g h i j k l';
    const reports = await add(document(text, { source: 'one.txt' }), document(`${text} m`, { source: 'two.txt' }));
    expect(reports[1]).toMatchObject({ status: 'duplicate', articleId: reports[0]!.articleId });
    const [decision] = await decisions.ofArticle(reports[0]!.articleId!);
    expect(decision).toMatchObject({
      by: 'pactwire',
      reason: 'nine words in ten are the same',
      detail: { kind: 'duplicate', document: { source: 'two.txt', text: `${text} m` } },
    });
  });

  it('puts articles of one event into one story, in one batch and across, but not when they are far apart in time', async () => {
    const { add, store, decisions } = await openTestLibrary(await newPlace());
    const [one, two] = await add(
      document('#deal told here', { publishedAt: '2019-05-20' }),
      document('#deal as others see it', { publishedAt: '2019-05-21' }),
    );
    const [three] = await add(document('so it was with the #deal', { publishedAt: '2019-05-22' }));
    const [later] = await add(document('years after #deal was made', { publishedAt: '2021-05-22' }));
    expect(two!.storyId).toBe(one!.storyId);
    expect(three!.storyId).toBe(one!.storyId);
    expect(later!.storyId).not.toBe(one!.storyId);
    expect(await store.ofStory(one!.storyId!)).toHaveLength(3);
    expect(await decisions.ofArticle(two!.articleId!)).toMatchObject([{ reason: 'both name the event' }]);
  });

  it('infers a date from another article of the story and says so', async () => {
    const { add, store, decisions } = await openTestLibrary(await newPlace());
    const [undated] = await add(document('#deal without a day'));
    const [dated] = await add(document('the day of the #deal', { title: 'Dated', publishedAt: '2019-05-20' }));
    const shown = await store.article(undated!.articleId!);
    expect(shown?.published).toMatchObject({
      value: '2019-05-20',
      basis: 'inferred',
      from: `article ${dated!.articleId}`,
    });
    const [decision] = await decisions.ofArticle(undated!.articleId!);
    expect(decision).toMatchObject({ reason: 'Dated tells the same event', detail: { kind: 'date', before: null } });
    expect((await add(document('#deal without a day')))[0]).toMatchObject({ status: 'duplicate' });
  });

  it('reports an inferred date at once', async () => {
    const { add } = await openTestLibrary(await newPlace());
    const reports = await add(document('on the #deal day', { publishedAt: '2019-05-20' }), document('no date #deal'));
    expect(reports[1]!.published).toMatchObject({ value: '2019-05-20', basis: 'inferred' });
  });

  it('saves before it reports, and after an abort has saved all that it reported and no more is read', async () => {
    const { deps, store } = await openTestLibrary(await newPlace());
    const stop = new AbortController();
    const many = Array.from({ length: 1_200 }, (_, n) => document(`n${n} text${n} more${n}`));
    const reported: string[] = [];
    const run = async () => {
      for await (const report of learn(documents(...many), { ...deps, signal: stop.signal })) {
        expect(await store.article(report.articleId!)).not.toBeNull();
        reported.push(report.articleId!);
        if (reported.length === 70) stop.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ code: 'aborted' });
    expect(reported.length).toBeGreaterThanOrEqual(70);
    expect(reported.length).toBeLessThan(1_200);
    expect((await store.facts()).articles).toBe(reported.length);
  });

  it('reports an article of a slow source without waiting for the next', async () => {
    const { deps } = await openTestLibrary(await newPlace());
    const stop = new AbortController();
    async function* slow() {
      yield document('the only one for long');
      await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
    }
    const reports = learn(slow(), { ...deps, signal: stop.signal });
    expect((await reports.next()).value).toMatchObject({ status: 'added' });
    stop.abort();
    await expect(reports.next()).rejects.toMatchObject({ code: 'aborted' });
  });

  it('sets aside the one article of a batch that cannot be written', async () => {
    const { deps, store } = await openTestLibrary(await newPlace());
    const rules = {
      ...plainRules,
      compare: () => {
        throw new TypeError('a fault of a rule');
      },
    };
    const batch = documents(
      document('one thing', { source: 'same.txt' }),
      document('another thing', { source: 'same.txt' }),
      document('third'),
    );
    const reports = await collected(learn(batch, { ...deps, rules }));
    expect(reports.map((report) => report.status)).toEqual(['added', 'rejected', 'added']);
    expect((await store.facts()).articles).toBe(2);
  });
});
