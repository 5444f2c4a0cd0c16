import { expect, it } from 'vitest';
import { removeArticle, setArticle } from '../../../src/library/learn/correct-articles.ts';
import { mergeStories, splitStory } from '../../../src/library/learn/correct-stories.ts';
import { undoDecision } from '../../../src/library/learn/undo-decision.ts';
import { describeEngines, type Place } from '../../contracts/engines.ts';
import { document, plainAnalyse } from '../../doubles/plain-reading.ts';
import { plainRules } from '../../doubles/plain-rules.ts';
import { openTestLibrary } from '../../doubles/test-library.ts';

async function library(place: Place) {
  const opened = await openTestLibrary(place);
  const { door, clock, decisions } = opened;
  const deps = { library: door, rules: plainRules, clock, by: 'Kim', analyse: plainAnalyse };
  return {
    ...opened,
    deps,
    /** The newest decision of its kind about the article, taken back. */
    undoLast: async (article: string, kind: string) => {
      const found = (await decisions.ofArticle(article)).find(
        (one) => one.detail.kind === kind && one.undoneAt === null,
      );
      await undoDecision(found!.id, deps);
    },
    /** Whose passages a search can find. */
    indexed: async (article: string) => {
      const { read } = opened.database;
      return read.selectFrom('passages').select('version').where('article_id', '=', article).execute();
    },
  };
}

describeEngines('Corrections of an article', (newPlace) => {
  it('are shown as entered, stay when it is read again, and can be undone one by one', async () => {
    const { add, store, deps, clock, undoLast } = await library(await newPlace());
    const url = 'https://example.org/a';
    const [{ articleId }] = (await add(document('the text', { url, title: 'Read' }))) as unknown as [
      { articleId: string },
    ];
    await setArticle(articleId, { title: 'Entered' }, deps);
    clock.pass(1000);
    const shown = await setArticle(articleId, { date: '2019-05-20' }, deps);
    expect(shown).toMatchObject({
      title: 'Entered',
      published: { value: '2019-05-20', basis: 'entered', from: 'person' },
    });
    const [again] = await add(document('the text', { url, title: 'Read' }));
    expect(again).toMatchObject({ status: 'duplicate' });
    const [edited] = await add(document('the text edited', { url, title: 'Read anew', publishedAt: '2020-01-01' }));
    expect(edited).toMatchObject({ status: 'updated', title: 'Entered', published: { value: '2019-05-20' } });
    expect((await store.facts()).latest).toBe('2019-05-20');
    await undoLast(articleId, 'correction');
    expect(await store.article(articleId)).toMatchObject({ title: 'Entered', published: { value: '2020-01-01' } });
    expect((await store.facts()).latest).toBe('2020-01-01');
    await undoLast(articleId, 'correction');
    expect(await store.article(articleId)).toMatchObject({ title: 'Read anew' });
  });

  it('of its address make it known by that address', async () => {
    const { add, deps } = await library(await newPlace());
    const [report] = await add(document('a text without an address'));
    await setArticle(report!.articleId!, { url: 'https://example.org/real?x=1' }, deps);
    const [again] = await add(document('edited on its page', { url: 'https://example.org/real' }));
    expect(again).toMatchObject({ status: 'updated', articleId: report!.articleId });
  });

  it('that cannot be understood are refused with what to write, and change nothing', async () => {
    const { add, deps, decisions } = await library(await newPlace());
    const [report] = await add(document('some text'));
    const id = report!.articleId!;
    const rules = { ...plainRules, canonicalUrl: () => null };
    expect(() => setArticle(id, { date: 'soon' }, deps)).toThrow(/write it as 2019-05-20/);
    expect(() => setArticle(id, { url: 'nowhere' }, { ...deps, rules })).toThrow(/not a web address/);
    await expect(setArticle('a_unknown', { title: 'x' }, deps)).rejects.toMatchObject({ code: 'not-found' });
    expect(await decisions.ofArticle(id)).toEqual([]);
  });

  it('let others of its story learn their date', async () => {
    const { add, deps, store } = await library(await newPlace());
    const [one, two] = await add(document('#deal told'), document('of the #deal again'));
    await setArticle(one!.articleId!, { date: '2019-05-20' }, { ...deps, rules: datesFromEntered });
    expect((await store.article(two!.articleId!))?.published).toMatchObject({ value: '2019-05-20', basis: 'inferred' });
  });
});

/** As the plain rules, but a date that a person entered counts as well. */
const datesFromEntered: typeof plainRules = {
  ...plainRules,
  inferDates: (story) =>
    plainRules.inferDates(
      story.map((one) => (one.published === null ? one : { ...one, published: { ...one.published, basis: 'stated' } })),
    ),
};

describeEngines('A removed article', (newPlace) => {
  it('is gone from all that reads, and back after undoing or adding it again', async () => {
    const { add, deps, store, indexed, undoLast } = await library(await newPlace());
    const text = document('the unwanted text', { publishedAt: '2019-05-20' });
    const [report] = await add(text);
    const id = report!.articleId!;
    await removeArticle(id, deps);
    expect(await store.article(id)).toBeNull();
    expect(await store.facts()).toMatchObject({ articles: 0, latest: null });
    expect(await indexed(id)).toEqual([]);
    await expect(removeArticle(id, deps)).rejects.toMatchObject({ code: 'not-found' });
    await undoLast(id, 'removal');
    expect(await store.article(id)).toMatchObject({ text: 'the unwanted text', version: 2 });
    expect(await indexed(id)).toEqual([{ version: 2 }]);
    await removeArticle(id, deps);
    expect((await add(text))[0]).toMatchObject({ status: 'updated', articleId: id });
    expect(await store.facts()).toMatchObject({ articles: 1, latest: '2019-05-20' });
  });
});

describeEngines('Stories', (newPlace) => {
  it('are split and merged by people, and each can be undone', async () => {
    const { add, deps, store, clock, undoLast } = await library(await newPlace());
    const [one, two] = await add(document('#deal told'), document('of the #deal again'));
    const story = one!.storyId!;
    const apart = await splitStory(two!.articleId!, deps);
    expect((await store.ofStory(story)).map((article) => article.id)).toEqual([one!.articleId]);
    expect((await store.ofStory(apart)).map((article) => article.id)).toEqual([two!.articleId]);
    await expect(splitStory(two!.articleId!, deps)).rejects.toMatchObject({ code: 'bad-input' });
    clock.pass(1000);
    expect(await mergeStories(apart, story, deps)).toBe(apart);
    expect(await store.ofStory(apart)).toHaveLength(2);
    await undoLast(one!.articleId!, 'merge');
    await undoLast(two!.articleId!, 'split');
    expect(await store.ofStory(story)).toHaveLength(2);
    await expect(mergeStories(story, 's_unknown', deps)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describeEngines('A decision of Pactwire that was undone', (newPlace) => {
  it('about a copy makes it an article of its own, also when it is added again', async () => {
    const { add, store, undoLast } = await library(await newPlace());
    const text = 'a b c d e f g h i j k l';
    const [one] = await add(document(text, { source: 'one.txt' }));
    const copy = document(`${text} m`, { source: 'two.txt' });
    await add(copy);
    await undoLast(one!.articleId!, 'duplicate');
    expect((await store.list({ limit: 9 })).articles.map((article) => article.source).sort()).toEqual([
      'one.txt',
      'two.txt',
    ]);
    const [again] = await add(copy);
    expect(again).toMatchObject({ status: 'duplicate', reason: 'already in the library' });
    expect(again!.articleId).not.toBe(one!.articleId);
  });

  it('about the very same text makes it an article of its own as well', async () => {
    const { add, store, undoLast } = await library(await newPlace());
    const [one] = await add(document('word for word', { source: 'one.txt' }));
    await add(document('word for word', { source: 'two.txt', title: 'Another outlet' }));
    await undoLast(one!.articleId!, 'duplicate');
    expect((await store.list({ limit: 9 })).articles).toHaveLength(2);
  });

  it('about a version goes back to the one before', async () => {
    const { add, store, indexed, undoLast } = await library(await newPlace());
    const url = 'https://example.org/a';
    const [one] = await add(document('the good text', { url }));
    const spoilt = document('a spoilt text', { url });
    await add(spoilt);
    await undoLast(one!.articleId!, 'version');
    expect(await store.article(one!.articleId!)).toMatchObject({ text: 'the good text', version: 3 });
    expect(await indexed(one!.articleId!)).toEqual([{ version: 3 }]);
    expect((await add(spoilt))[0]).toMatchObject({ status: 'duplicate' });
  });

  it('about a story or a date leaves the article alone, and is not taken again', async () => {
    const { add, store, undoLast } = await library(await newPlace());
    const [dated, undated] = await add(document('#deal', { publishedAt: '2019-05-20' }), document('no date #deal'));
    const id = undated!.articleId!;
    await undoLast(id, 'date');
    expect(await store.article(id)).toMatchObject({ published: null });
    await add(document('a third on #deal'));
    expect(await store.article(id)).toMatchObject({ published: null });
    await undoLast(id, 'story');
    expect((await store.ofStory(dated!.storyId!)).map((article) => article.id)).not.toContain(id);
  });
});
