import { describe, expect, it } from 'vitest';
import { leastFor } from '../../../src/answers/judge/least.ts';
import { least } from '../../../src/answers/judge/table.ts';
import { asked } from '../../doubles/asking.ts';

describe('how likely a sentence must be to be told', () => {
  it.each([
    'What did the yard in Gdansk cost?',
    '그단스크 조선소 비용은?',
    'When does the yard open?',
    'Who runs the yard?',
  ])('is most where a figure, a day or a name is asked for: %s', (question) => {
    expect(leastFor(asked(question))).toBe(least);
  });

  it.each([
    'Where does Nokia build the yard?',
    '노키아는 왜 조선소를 짓나?',
    'Did Nokia open the yard?',
    'List the owners of the yard',
    'What did Nokia say of the yard?',
  ])('is less where a place, a reason, a list or yes or no is: %s', (question) => {
    expect(leastFor(asked(question))).toBeLessThan(least);
  });
});
