import { describe, expect, it } from 'vitest';
import { koreanVerb } from '../../../src/answers/words/korean-stem.ts';

describe('a Korean verb', () => {
  it.each([
    ['샀다', '샀어'],
    ['돕는다', '돕습니다'],
    ['도입했다', '도입합니다'],
    ['밝혔다', '밝혔습니다'],
  ])('is one in all its forms: %s, %s', (one, other) => {
    expect(koreanVerb(one)).toBe(koreanVerb(other));
  });

  it.each(['사업자다', '사업', '수업', '협업', '도입'])('is not what a noun begins with: %s', (noun) => {
    expect(koreanVerb(noun).length).toBeGreaterThan(1);
    expect(noun.startsWith(koreanVerb(noun))).toBe(true);
  });
});
