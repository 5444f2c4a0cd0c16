import { describe, expect, it } from 'vitest';
import { idf } from '../../src/search/weigh-concepts.ts';

describe('what a word weighs by its rarity', () => {
  it('is something even where a language has one article, whose every passage holds it', () => {
    expect(idf(5, 5)).toBeGreaterThan(idf(5, 1) / 2);
  });

  it('falls with every passage that holds it, and hardly knows of the passages imagined in a library of size', () => {
    expect(idf(1_000_000, 1_000)).toBeGreaterThan(idf(1_000_000, 10_000));
    expect(idf(100_000, 500) / Math.log(1 + 99_500.5 / 500.5)).toBeCloseTo(1, 3);
  });
});
