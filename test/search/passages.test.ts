import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/search/analyse-article.ts';
import { splitPassages } from '../../src/search/passages.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { steep } from '../growth.ts';

const sentence = 'The operator opened another site in the north. ';

describe('Passages', () => {
  it('hold every sentence once, whole, and about the same length', () => {
    const text = sentence.repeat(50).trim();
    const sentences = splitSentences(text);
    const passages = splitPassages(text, sentences, 1_000);
    expect(passages.length).toBe(3);
    for (const { start, end } of passages) expect(end - start).toBeLessThan(1_000);
    for (const one of sentences) {
      expect(passages.filter(({ start, end }) => start <= one.start && one.end <= end)).toHaveLength(1);
    }
    const lengths = passages.map(({ start, end }) => end - start);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(100);
  });

  it('cut a sentence that never ends', () => {
    const text = 'x'.repeat(10_000);
    const passages = splitPassages(text, [{ start: 0, end: text.length }], 1_000);
    expect(passages.length).toBeGreaterThan(4);
    expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('each carry the title, and their own words only', () => {
    const text = `${sentence.repeat(25)}At last a submarine surfaced.`;
    const passages = analyseArticle({ title: 'Harbour news', text, language: 'en' });
    expect(passages.length).toBe(2);
    for (const { terms } of passages) expect(terms).toContain('harbour');
    expect(passages[0]!.terms).not.toContain('submarin');
    expect(passages[1]!.terms).toContain('submarin');
  });

  it('take work that grows with the article, not with its square', async () => {
    const piece =
      'Operators and vendors signed partnerships for 5G networks, artificial intelligence and media in Seoul. ';
    const analysed = (text: string) => analyseArticle({ title: 'A title', text, language: 'en' });
    expect(await steep(analysed, [piece])).toEqual([]);
  });
});
