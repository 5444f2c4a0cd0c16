import { describe, expect, it } from 'vitest';
import { expandQuery } from '../../src/search/expand-query.ts';
import { librarySearch } from './library-search.ts';

describe('A name in the other script', () => {
  it('is found by its sound', async () => {
    const library = await librarySearch({
      ko: '타른브리지는 올해 안테나 400대를 판다.',
      'ko-other': '어느 회사가 올해 안테나 900대를 판다.',
      en: 'Korvina Optics opened a plant with 90 people.',
      'en-other': 'Another firm opened a plant with 70 people.',
    });
    expect((await library.ids('tarnbridge antennas'))[0]).toBe('ko');
    expect((await library.ids('코르비나 공장 인원'))[0]).toBe('en');
  });

  it('of two words is found written as one, and the reverse', async () => {
    const library = await librarySearch({
      ko: '이 서비스는 옥텔페루가 산다.',
      'ko-other': '이 서비스는 누가 살지 모른다.',
      en: 'The service goes to Nortel Chili next year.',
      'en-other': 'The service goes to nobody next year.',
    });
    expect((await library.ids('who buys for oktel peru'))[0]).toBe('ko');
    expect((await library.ids('노텔칠리 계약'))[0]).toBe('en');
  });

  it('of a company of the table is found where the text spells it otherwise', async () => {
    const library = await librarySearch(
      { ko: '매버니어가 기지국을 세운다.', 'ko-other': '어느 곳에 세운다.' },
      expandQuery,
    );
    expect(await library.ids('mavenir')).toEqual(['ko']);
  });

  it('is not sought by the sound of an abbreviation, which is said by its letters', async () => {
    const library = await librarySearch({ ko: '두 회사의 몫은 다르다.', en: 'A shared core network (MOCN) is built.' });
    expect(await library.ids('MOCN')).toEqual(['en']);
  });

  it('is not heard in ordinary words of its own script', async () => {
    const library = await librarySearch({ a: 'A broker sells radios.', b: 'Brackwell sells radios.' });
    expect(await library.ids('bracwel')).toEqual([]);
  });
});

describe('A text that a firm writes of itself', () => {
  it('is found by the name of its page, which it need not say', async () => {
    const { analyseArticle } = await import('../../src/search/analyse-article.ts');
    const text = 'We built a lab. Our radios are in it. We like our lab. We sell our radios to three operators.';
    const own = { title: 'A lab', publisher: 'Korvina Optics', text, language: 'en' as const };
    const termsOf = (article: Parameters<typeof analyseArticle>[0]) =>
      analyseArticle(article).flatMap(({ terms }) => terms);
    expect(termsOf(own)).toContain('korvina');
    expect(termsOf({ ...own, publisher: 'Harbour Courier' })).not.toContain('courier');
  });
});
