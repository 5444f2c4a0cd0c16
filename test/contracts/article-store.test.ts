import { expect, it } from 'vitest';
import { openArticleStore } from '../../src/storage/article-store.ts';
import { document } from '../doubles/plain-reading.ts';
import { openTestLibrary } from '../doubles/test-library.ts';
import { describeEngines } from './engines.ts';

describeEngines('The articles of a library', (newPlace) => {
  it('are listed newest first, page by page, each once', async () => {
    const { add, clock, store } = await openTestLibrary(await newPlace());
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await add(document(`text of ${name}`, { title: name }));
      clock.pass(1000);
    }
    const first = await store.list({ limit: 2 });
    const second = await store.list({ limit: 2, after: first.next! });
    const third = await store.list({ limit: 2, after: second.next! });
    const titles = [first, second, third].map((page) => page.articles.map((article) => article.title));
    expect(titles).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
    expect(third.next).toBeNull();
  });

  it('are paged without loss where a whole batch has one instant', async () => {
    const { add, store } = await openTestLibrary(await newPlace());
    await add(...Array.from({ length: 7 }, (_, n) => document(`word${n} text${n}`, { source: `${n}.txt` })));
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page = await store.list({ limit: 3, ...(after === '' ? {} : { after }) });
      seen.push(...page.articles.map((article) => article.id));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen.length).toBe(7);
  });

  it('come in the order asked for, without unknown ones', async () => {
    const { add, store } = await openTestLibrary(await newPlace());
    const [one, two] = await add(document('one text'), document('two texts', { source: 'b' }));
    const found = await store.articles([two!.articleId!, 'a_unknown', one!.articleId!]);
    expect(found.map((article) => article.text)).toEqual(['two texts', 'one text']);
  });

  it('give back what was read to the letter, in any script', async () => {
    const { add, store } = await openTestLibrary(await newPlace());
    const text = '케이티는 20일 “5G” 협약을 맺었다 👩‍🔬\n\n𝒳 — it’s so';
    const [report] = await add(
      document(text, { title: '제목 "따옴표"', externalId: '7', url: 'https://example.org/a?b=1' }),
    );
    expect(await store.article(report!.articleId!)).toMatchObject({
      text,
      title: '제목 "따옴표"',
      externalId: '7',
      url: 'https://example.org/a?b=1',
      language: 'ko',
      raw: { kind: 'text', content: text },
    });
  });

  it('take what no engine can store as a mark of the same length', async () => {
    const { add, store } = await openTestLibrary(await newPlace());
    const [report] = await add(document('a\0b \ud800 c'));
    expect(await store.article(report!.articleId!)).toMatchObject({ text: 'a\ufffdb \ufffd c' });
  });

  it('that are samples step back as soon as there is a real one', async () => {
    const { add, addSample, store } = await openTestLibrary(await newPlace());
    const [sample] = await addSample(document('a sample text', { publishedAt: '2025-01-01' }));
    expect(await store.facts()).toEqual({ articles: 1, latest: '2025-01-01', sampleOnly: true });
    expect(await store.articles([sample!.articleId!])).toHaveLength(1);
    await add(document('something real', { publishedAt: '2020-02-02', source: 'real.txt' }));
    expect(await store.facts()).toEqual({ articles: 1, latest: '2020-02-02', sampleOnly: false });
    expect(await store.articles([sample!.articleId!])).toHaveLength(0);
    expect((await store.list({ limit: 9 })).articles).toHaveLength(2);
    expect(await store.article(sample!.articleId!)).toMatchObject({ sample: true });
  });

  it('of one organisation are not seen by another', async () => {
    const { add, database } = await openTestLibrary(await newPlace());
    const [report] = await add(document('ours alone'));
    const theirs = openArticleStore(database, 'another');
    expect(await theirs.article(report!.articleId!)).toBeNull();
    expect(await theirs.facts()).toEqual({ articles: 0, latest: null, sampleOnly: false });
    expect((await theirs.list({ limit: 9 })).articles).toHaveLength(0);
  });
});
