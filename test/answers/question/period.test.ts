import { describe, expect, it } from 'vitest';
import { findPeriod, withinPeriod } from '../../../src/answers/question/period.ts';
import { TODAY } from '../../doubles/asking.ts';

const bounds = (question: string) => {
  const period = findPeriod(question, TODAY);
  return period && [period.from, period.to];
};

describe('the time a question asks about', () => {
  it.each([
    ['What did KT sign in 2019?', ['2019', '2019']],
    ['What did KT sign in May 2019?', ['2019-05', '2019-05']],
    ['KT가 2019년 5월에 체결한 것은?', ['2019-05', '2019-05']],
    ['KT가 2019년에 체결한 것은?', ['2019', '2019']],
    ['What did KT sign between 2018 and 2020?', ['2018', '2020']],
    ['What has KT signed since 2020?', ['2020', '9999']],
    ['What did KT sign before May 2019?', ['0000', '2019-04']],
    ['What did KT sign this year?', ['2026', '2026']],
    ['작년에 KT가 체결한 것은?', ['2025', '2025']],
  ])('of “%s”', (question, expected) => {
    expect(bounds(question)).toEqual(expected);
  });

  it.each([
    'What did KT sign?',
    'Did 2000 people attend?',
    'Is it worth $2020?',
    '2024명이 참석했나?',
    'What is 120195?',
  ])('is not in “%s”', (question) => {
    expect(bounds(question)).toBeNull();
  });
});

describe('a date and a period', () => {
  const may = { text: 'May 2019', from: '2019-05', to: '2019-05' };

  it.each([
    ['2019-05-20', true],
    ['2019-05', true],
    // The year alone may mean that month.
    ['2019', true],
    ['2019-06-01', false],
    ['2018', false],
  ])('%s may lie in May 2019: %s', (value, expected) => {
    expect(withinPeriod(value, may)).toBe(expected);
  });

  it('meet at open ends', () => {
    expect(withinPeriod('2024-03-01', { text: '2020', from: '2020', to: '9999' })).toBe(true);
    expect(withinPeriod('2019-12-31', { text: '2020', from: '2020', to: '9999' })).toBe(false);
  });
});
