import { describe, expect, it } from 'vitest';
import { sayDate, sayIsoDate } from '../../src/text/say-date.ts';
import { publishedOn } from '../doubles/article.ts';

describe('an ISO date in words', () => {
  it.each([
    ['2019-05-20', 'en', '20 May 2019'],
    ['2019-05', 'en', 'May 2019'],
    ['2019', 'en', '2019'],
    ['2019-05-20', 'ko', '2019년 5월 20일'],
    ['2019-05', 'ko', '2019년 5월'],
    ['2019', 'ko', '2019년'],
    ['2026-01-05T09:00:00.000Z', 'en', '5 January 2026'],
  ] as const)('says %s in %s as “%s”', (value, language, said) => {
    expect(sayIsoDate(value, language)).toBe(said);
  });
});

describe('a date record in words', () => {
  it('is the bare date where a source states it in full', () => {
    expect(sayDate(publishedOn('2024-03-12', { asWritten: '12 March 2024' }), 'en')).toBe('12 March 2024');
  });

  it('keeps the words of the source where they say more than the value holds', () => {
    expect(sayDate(publishedOn('2023-05', { asWritten: 'late May 2023' }), 'en')).toBe('May 2023 (“late May 2023”)');
    expect(sayDate(publishedOn('2025', { asWritten: 'by 2025' }), 'ko')).toBe('2025년 (“by 2025”)');
  });

  it.each([
    ['2031년 1분기', '2031년 1분기', 'first quarter of 2031 (“2031년 1분기”)'],
    ['the first quarter of 2031', '2031년 1분기 (“the first quarter of 2031”)', 'first quarter of 2031'],
    ['2H 2031', '2031년 하반기 (“2H 2031”)', 'second half of 2031 (“2H 2031”)'],
    ['2031년 초여름', '2031년 여름 (“2031년 초여름”)', 'summer 2031 (“2031년 초여름”)'],
    ['summer of 2031', '2031년 여름 (“summer of 2031”)', 'summer 2031'],
    ['mid-2031', '2031년 중반 (“mid-2031”)', 'mid-2031'],
    ['the end of 2031', '2031년 말 (“the end of 2031”)', 'end of 2031'],
    ['2031년 말', '2031년 말', 'end of 2031 (“2031년 말”)'],
    ['2031', '2031년', '2031'],
  ])('tells the part of a year in either language: %s', (asWritten, ko, en) => {
    expect(sayDate(publishedOn('2031', { asWritten }), 'ko')).toBe(ko);
    expect(sayDate(publishedOn('2031', { asWritten }), 'en')).toBe(en);
  });

  it('tells no part of a year with a month or a day', () => {
    expect(sayDate(publishedOn('2031-05', { asWritten: 'early May 2031' }), 'ko')).toBe(
      '2031년 5월 (“early May 2031”)',
    );
  });

  it('stays as written, and says so, where no full date is known', () => {
    const open = publishedOn('2019', { value: null, precision: 'none', asWritten: '지난 17일' });
    expect(sayDate(open, 'en')).toBe('“지난 17일” (full date not stated)');
    expect(sayDate(open, 'ko')).toBe('“지난 17일” (전체 날짜는 명시되지 않음)');
  });

  it('marks what was inferred from another article as probable', () => {
    const inferred = publishedOn('2019-05-13', { basis: 'inferred', asWritten: '13일' });
    expect(sayDate(inferred, 'en')).toBe('probably 13 May 2019 (inferred; written “13일”)');
    expect(sayDate(inferred, 'ko')).toBe('2019년 5월 13일로 추정 (원문 “13일”)');
  });

  it('says of an entered date that a person entered it', () => {
    const entered = publishedOn('2019-05-13', { basis: 'entered' });
    expect(sayDate(entered, 'en')).toBe('13 May 2019 (entered by a person)');
    expect(sayDate(entered, 'ko')).toBe('2019년 5월 13일 (사람이 입력)');
  });

  it('shows the words behind a relative date', () => {
    const relative = publishedOn('2019-05-17', { basis: 'relative', asWritten: 'on Friday' });
    expect(sayDate(relative, 'en')).toBe('17 May 2019 (“on Friday”)');
  });
});
