import { describe, expect, it } from 'vitest';
import { startCitations } from '../../src/answers/citations.ts';
import { anArticle } from '../doubles/article.ts';

const article = anArticle({ text: 'KT signed.  Nokia did not.', publisher: 'P', published: '2024-03-14', title: 'T' });

describe('the sources of an answer', () => {
  it('are numbered in the order in which they are named', () => {
    const list = startCitations('en');
    expect([list.cite(article, { start: 0, end: 10 }), list.cite(article, { start: 12, end: 26 })]).toEqual([1, 2]);
    expect(list.all.map((c) => c.quote)).toEqual(['KT signed.', 'Nokia did not.']);
  });

  it('keep their number when they are named again', () => {
    const list = startCitations('en');
    const first = list.cite(article, { start: 0, end: 10 });
    list.cite(article, { start: 12, end: 26 });
    expect(list.cite(article, { start: 0, end: 10 })).toBe(first);
    expect(list.all).toHaveLength(2);
  });

  it('tell apart the same span of two articles', () => {
    const list = startCitations('en');
    const other = anArticle({ ...article, published: null, id: 'a_other' });
    expect([list.cite(article, { start: 0, end: 10 }), list.cite(other, { start: 0, end: 10 })]).toEqual([1, 2]);
  });

  it('carry everything a reader needs to find them', () => {
    const list = startCitations('ko');
    list.cite(article, { start: 0, end: 10 });
    expect(list.all[0]).toMatchObject({
      n: 1,
      articleId: article.id,
      source: article.source,
      title: 'T',
      publisher: 'P',
      published: { value: '2024-03-14' },
      start: 0,
      end: 10,
      sourceNote: 'P, 2024년 3월 14일',
    });
  });

  it.each([
    [10, 12],
    [5, 5],
    [90, 99],
  ])('refuse a span that quotes nothing: %d to %d', (start, end) => {
    expect(() => startCitations('en').cite(article, { start, end })).toThrow('could not be quoted exactly');
  });
});
