// How long something runs, where only its first and its last day are said.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function told(question: string, text: string): string | null {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const whole = bindNames(asked(question), [evidence]);
  const [first] = factsFor(whole, coverSentence(whole.concepts, evidence, evidence.sentences[0]!));
  return first?.[whole.language] ?? null;
}

describe('how long something runs', () => {
  it.each([
    [
      '오렌지 공급 계약 기간',
      '오렌지의 공급 계약 기간은 2021년 3월 1일부터 2024년 2월 29일까지다.',
      '2021년 3월 1일부터 2024년 2월 29일까지',
    ],
    [
      'How long does the Orange contract run?',
      'The Orange contract runs from March 2021 to May 2024.',
      'March 2021 to May 2024',
    ],
    ['오렌지 공급 계약 기간', '오렌지의 공급 계약 기간은 2021년 3월부터 3년이다.', '3년'],
  ])('is told of “%s” by its ends unless it is counted', (question, text, period) => {
    expect(told(question, text)).toBe(period);
  });

  it.each([
    ['오렌지 공급 계약 기간', '오렌지는 2021년 3월 1일부터 팔았고, 계약은 2024년 2월 29일까지 미뤘다.'],
    ['How long does the Orange contract run?', 'The Orange contract was signed in March 2021 and changed in May 2024.'],
  ])('is not what lies between any two days: “%s”', (question, text) => {
    expect(told(question, text)).toBeNull();
  });
});
