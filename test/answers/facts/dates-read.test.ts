// Which day of a sentence is read for what was asked: moved plans, parts of a year, ends, holidays; and how it is said.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { dateKey, datesAgree } from '../../../src/answers/facts/date-key.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import type { DateRecord } from '../../../src/domain/date-record.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

/** All days of one sentence that may be told, in the language of the question. */
function days(question: string, text: string): readonly string[] {
  const evidence = layOut(anArticle({ text, published: '2025-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  const facts = factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences[0]!));
  return facts.map((fact) => fact[bound.language]);
}

describe('a day by which something begins', () => {
  it('ends nothing', () => {
    expect(days('오렌지 시범 서비스는 언제 시작하나?', '오렌지는 내년 말까지 시범 서비스를 시작할 계획이다.')).toEqual([
      '2026년 말 (“내년 말”)',
    ]);
    expect(days('오렌지 시범 서비스는 언제 시작하나?', '오렌지의 시범 서비스는 내년 말까지다.').join()).not.toBe(
      '2026년 말 (“내년 말”)',
    );
  });
});

describe('a day that was moved', () => {
  it.each([
    [
      'When does the Orange hall open?',
      'The Orange hall, due in June 2025, was delayed to October 2025.',
      'October 2025',
    ],
    [
      'When does the Orange hall open?',
      'The Orange mast, planned for the second quarter of 2026, has been moved to the fourth quarter.',
      '“fourth quarter” (full date not stated)',
    ],
    [
      '오렌지 센터는 언제 문을 여나?',
      '오렌지 센터는 당초 2분기 개소를 약속했지만 9월로 미뤄졌다.',
      '2025년 9월 (“9월”)',
    ],
    [
      'When was the Orange hall originally due to open?',
      'The Orange hall, due in June 2025, was delayed to October 2025.',
      'June 2025',
    ],
  ])('“%s” of “%s” is %s', (question, text, said) => {
    expect(days(question, text)).toEqual([said]);
  });
});

describe('the end of a reporting period', () => {
  const booked = 'For the year ended March 2024 Orange completed 40 masts and booked a loss.';

  it('is no day on which anything else ended', () => {
    expect(days('When will the takeover by Orange be completed?', booked)).toEqual([]);
  });

  it('is told where just that is asked', () => {
    expect(days('When did the financial year of Orange end?', booked)).toEqual(['March 2024']);
  });
});

describe('a time without a day', () => {
  it.each([
    ['오렌지 2차 시험은 언제?', '오렌지는 내년 여름 2차 시험을 한다.', '2026년 여름 (“내년 여름”)'],
    ['When will Orange choose?', 'Orange will choose before Easter.', 'before Easter'],
    ['오렌지는 언제 결정하나?', '오렌지는 추석 전에 결정하겠다고 했다.', '추석 전'],
    [
      '오렌지와 노키아의 계약 종료일은?',
      '오렌지는 "3월 31일부로 노키아와 계약을 종료했다"고 밝혔다.',
      '2025년 3월 31일 (“3월 31일”)',
    ],
  ])('“%s” is told as it is written', (question, text, said) => {
    expect(days(question, text)).toEqual([said]);
  });
});

describe('the day of the news', () => {
  it('is no day on which something opens', () => {
    const text = 'Orange announced the Bergen cable on 2 May 2025.';
    expect(days('When does the Bergen cable open?', text)).toEqual([]);
    expect(days('When was the Bergen cable announced?', text)).toEqual(['2 May 2025']);
  });

  it('is none in Korean either, unless the question looks back', () => {
    const text = '오렌지는 2일 베르겐 해저케이블을 공개했다.';
    expect(days('베르겐 해저케이블은 언제 운영돼?', text)).toEqual([]);
    expect(days('베르겐 해저케이블은 언제 공개됐어?', text)).toHaveLength(1);
  });
});

describe('two days', () => {
  const record = (value: string, precision: DateRecord['precision'], asWritten: string): DateRecord => ({
    value,
    precision,
    asWritten,
    means: 'mentioned',
    basis: 'stated',
    from: 'text',
  });
  const key = (...of: Parameters<typeof record>) => dateKey(record(...of));

  it.each([
    [key('2027', 'year', 'second quarter of 2027'), key('2027', 'year', '2027년 3분기'), false],
    [key('2027', 'year', 'Q2 2027'), key('2027', 'year', '2027년 상반기'), true],
    [key('2027', 'year', 'Q2 2027'), key('2027-05', 'month', 'May 2027'), true],
    [key('2027', 'year', 'Q2 2027'), key('2027-08', 'month', 'August 2027'), false],
    [key('2027-05', 'month', 'May 2027'), key('2027-05-17', 'day', '17 May 2027'), true],
    [key('2027', 'year', '2027'), key('2027', 'year', '2027년 하반기'), true],
  ])('%s and %s can be the same: %s', (one, other, same) => {
    expect(datesAgree(one, other)).toBe(same);
  });
});
