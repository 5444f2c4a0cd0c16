import { describe, expect, it } from 'vitest';
import { findMaxima } from '../../src/search/maxima.ts';
import { seeded } from '../bench/search-text.ts';

describe('The greatest bounds', () => {
  it.each([1, 31, 32, 33, 64, 1_000])(
    'are found of each thirty-two of %i articles, done with ones apart',
    (articles) => {
      const random = seeded(articles);
      // As part of a larger memory, whose other bounds are greater.
      const memory = new Float32Array(articles + 40).fill(1_000);
      const bounds = memory.subarray(20, 20 + articles);
      for (let article = 0; article < articles; article++) {
        const kind = random();
        bounds[article] = kind < 0.2 ? -Infinity : kind < 0.4 ? 0 : random() * 10 ** Math.floor(random() * 6 - 3);
      }
      const maxima = new Float32Array(Math.ceil(articles / 32)).fill(7);
      findMaxima({ bounds, maxima });
      const wanted = Array.from(maxima, (_, word) => Math.max(0, ...bounds.subarray(word * 32, word * 32 + 32)));
      expect([...maxima]).toEqual(wanted);
    },
  );
});
