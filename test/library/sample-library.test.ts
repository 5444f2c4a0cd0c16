// The sample library keeps the promises made about it: enough briefs, both languages, short, dated, sourced.
import { describe, expect, it } from 'vitest';
import { sampleArticles } from '../../src/library/sample-library.ts';

describe('sample library', () => {
  it('holds nine English and five Korean briefs under different ids', () => {
    const of = (language: string) => sampleArticles.filter((article) => article.language === language).length;
    expect([of('en'), of('ko')]).toEqual([9, 5]);
    expect(new Set(sampleArticles.map((article) => article.externalId)).size).toBe(sampleArticles.length);
  });

  it.each(sampleArticles)('$externalId is of brief length, in its language, dated and sourced', (article) => {
    expect(article.text.length).toBeGreaterThanOrEqual(880);
    expect(article.text.length).toBeLessThanOrEqual(1800);
    expect(/[가-힣]/.test(article.text)).toBe(article.language === 'ko');
    expect(article.publishedAt).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    expect(article.basedOn).not.toBe('');
    expect(article.title.length).toBeGreaterThan(15);
  });
});
