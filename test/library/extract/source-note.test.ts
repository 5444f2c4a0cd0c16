import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceNote } from '../../../src/library/extract/source-note.ts';
import { anArticle, publishedOn } from '../../doubles/article.ts';

const text = 'KT opened a laboratory.';

describe('the note of a source', () => {
  it('is publisher and date where both are stated', () => {
    const article = anArticle({ text, publisher: 'Daily Wire', published: '2018-02-09' });
    expect(sourceNote(article, 'en')).toBe('Daily Wire, 9 Feb 2018');
    expect(sourceNote(article, 'ko')).toBe('Daily Wire, 2018년 2월 9일');
  });

  it('names language, file and day of adding where nothing is stated', () => {
    const article = anArticle({ text: 'KT가 연구소를 열었다.', source: '/data/news/004-lab.txt' });
    expect(sourceNote(article, 'en')).toBe(
      'Korean article, publisher and date not stated (file 004-lab.txt, added 5 Jan 2026)',
    );
    expect(sourceNote(article, 'ko')).toBe('한국어 기사, 매체와 날짜 미상 (파일 004-lab.txt, 2026년 1월 5일 추가)');
  });

  it('says which of the two is missing', () => {
    expect(sourceNote(anArticle({ text, publisher: 'Daily Wire' }), 'en')).toMatch(/^Daily Wire, date not stated \(/);
    expect(sourceNote(anArticle({ text, published: '2018-02' }), 'en')).toMatch(
      /^English article, publisher not stated, Feb 2018 \(/,
    );
  });

  it('calls an inferred date probable', () => {
    const article = anArticle({
      text,
      publisher: 'Daily Wire',
      published: publishedOn('2019-05-13', { basis: 'inferred' }),
    });
    expect(sourceNote(article, 'en')).toBe('Daily Wire, probably 13 May 2019');
    expect(sourceNote(article, 'ko')).toBe('Daily Wire, 2019년 5월 13일 추정');
  });

  it('takes a date without a value for none', () => {
    const open = publishedOn('2019', { value: null, precision: 'none', asWritten: 'last Friday' });
    expect(sourceNote(anArticle({ text, publisher: 'P', published: open }), 'en')).toMatch(/^P, date not stated/);
  });

  it('marks a sample with what it was written after, whatever else is known', () => {
    const facts = { text, publisher: 'Pactwire sample', published: '2024-01-01', sample: true };
    expect(sourceNote(anArticle({ ...facts, basedOn: 'a release of KT' }), 'en')).toBe('Sample: after a release of KT');
    expect(sourceNote(anArticle(facts), 'en')).toBe('Sample: after no named source');
    expect(sourceNote(anArticle(facts), 'ko')).toBe('견본: 출처 미상');
  });

  it('cuts a long file name and keeps a short one whole', () => {
    const long = anArticle({ text, source: `/x/${'a'.repeat(60)}.txt` });
    expect(sourceNote(long, 'en')).toContain(`(file ${'a'.repeat(20)}…, added`);
    expect(sourceNote(anArticle({ text, source: 'C:\\news\\one.txt' }), 'en')).toContain('(file one.txt, added');
  });

  it('is never blank, whatever is missing', () => {
    const article = fc.record({
      source: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('-', '/', 'a/', 'feed.jsonl#3')),
      publisher: fc.option(fc.string({ minLength: 1 })),
      published: fc.constantFrom(null, '2019', '2019-05', '2019-05-20'),
      language: fc.constantFrom('en', 'ko', 'other', 'und'),
      sample: fc.boolean(),
      basedOn: fc.option(fc.string({ minLength: 1 })),
    });
    fc.assert(
      fc.property(article, fc.constantFrom('en', 'ko'), (facts, language) => {
        const note = sourceNote(anArticle({ text, ...facts }), language);
        expect(note.trim().length).toBeGreaterThan(5);
        expect(note).not.toMatch(/undefined|null|NaN/);
      }),
      {
        examples: [
          [{ source: '-', publisher: null, published: null, language: 'und', sample: false, basedOn: null }, 'en'],
        ],
      },
    );
  });
});
