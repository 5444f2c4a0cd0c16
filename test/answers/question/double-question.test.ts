import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/answers/question/double-question.ts';

const parts = (text: string) => partsOf(text, { today: '2026-01-05' }, null).map((part) => part.answerType);

describe('two interrogatives in one Korean question', () => {
  it.each([
    ['한빛은 언제까지 몇 대를 납품하나', ['date', 'count']],
    ['한빛이 지분 몇 퍼센트를 얼마에 샀나', ['percent', 'money']],
    ['위성 몇 기에 얼마짜리 계약이야?', ['count', 'money']],
    ['한빛은 얼마를 들여 몇 곳을 짓나', ['money', 'count']],
    ['한빛은 언제 어디서 서명했나', ['date', 'place']],
  ])('are two questions: “%s”', (text, types) => {
    expect(parts(text)).toEqual(types);
  });

  it.each([
    '한빛은 몇 개 도시에서 시험하나',
    '한빛 직원은 몇 명이나 되나',
    '한빛은 몇 년 만에 얼마나 컸나',
    '한빛은 몇 안 되는 곳에 얼마에 파나',
  ])('are not there: “%s”', (text) => {
    expect(parts(text)).toEqual([]);
  });
});
