import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../src/answers/reading/interview.ts';

describe('The turns of an interview', () => {
  it('are told by their marks, even where the question is none', () => {
    const lines = ['Intro.', 'Q: Your dam began with another firm.', 'A: It did.', 'A: Twice.', 'Q: Why?', 'A: Price.'];
    expect([...turnsOf(lines)]).toEqual([
      [2, 1],
      [3, 1],
      [5, 4],
    ]);
  });

  it('are told by a dash above what is quoted', () => {
    expect([...turnsOf(['소개.', '-왜 그곳인가.', '"전기 때문이다.', '-KT 소식은 늦었다.'])]).toEqual([[2, 1]]);
    expect([...turnsOf(['소개.', '― 왜 그곳인가.', '"전기 때문이다.'])]).toEqual([[2, 1]]);
  });

  it('end where prose goes on after a question', () => {
    expect([...turnsOf(['Who pays?', 'The state does.', 'Rain fell.'])]).toEqual([[1, 0]]);
  });

  it('are none in a list with dashes', () => {
    expect(turnsOf(['- Norte buys Sur.', '- Sur denies it.']).size).toBe(0);
  });
});
