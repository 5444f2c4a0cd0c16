import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/basics/all-matches.ts';

const patterns = [/\d+/g, /(?<=\p{Ll})(?=\p{Lu})/gu, /b*/g, /x*/gu, /(?<name>[A-Z])(\d)?/g, /^/gm];
const texts = ['', 'abc', '12 of 345', 'oneTwo ThreeFour', 'bb a bb', '𝒳y𝒵', 'A1 B\nC2', '가나 🄰 다'];

describe('all matches of a pattern', () => {
  it.each(patterns)('are those that matchAll gives: %s', (pattern) => {
    for (const text of texts) {
      expect(allMatches(text, pattern), text).toEqual([...text.matchAll(pattern)]);
      expect(allMatches(text, pattern).map(({ index }) => index)).toEqual(
        [...text.matchAll(pattern)].map(({ index }) => index),
      );
    }
  });

  it('are looked for from the beginning, whatever the pattern was used for before', () => {
    const pattern = /\d/g;
    pattern.test('1 2');
    expect(allMatches('1 2', pattern)).toHaveLength(2);
    expect(pattern.lastIndex).toBe(0);
  });
});
