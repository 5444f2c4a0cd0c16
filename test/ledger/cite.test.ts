import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { startCiting } from '../../src/ledger/cite.ts';

const text = 'KT and Nokia signed a paper.\nIt binds neither of the sides. It ends in May.';
const published = { value: '2025-03-05', precision: 'day' };
const article = {
  id: 'a_1',
  text,
  source: 'a.txt',
  url: null,
  language: 'en',
  title: null,
  publisher: 'One',
  published,
} as unknown as Article;
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('A quote of the ledger', () => {
  it('is the sentence that says it, not the words read from it', () => {
    const cite = startCiting('en');
    const { quote, start, end } = cite(article, spanOf('binds neither'));
    expect(quote).toBe('It binds neither of the sides.');
    expect(text.slice(start, end)).toBe(quote);
  });

  it('is one for all that one sentence says', () => {
    const cite = startCiting('en');
    expect(cite(article, spanOf('KT')).n).toBe(cite(article, spanOf('signed')).n);
    expect(cite(article, spanOf('May')).n).not.toBe(cite(article, spanOf('KT')).n);
  });
});
