import { describe, expect, it } from 'vitest';
import { growth, STEEP, steep } from './growth.ts';

const once = (text: string) => [...text].filter((sign) => sign > 'a').length;
const sorted = (text: string) => [...text].toSorted();
/** Each sign against each that follows it. */
const pairs = (text: string) => {
  let same = 0;
  for (let i = 0; i < text.length; i += 1)
    for (let j = i; j < text.length; j += 1) if (text.charCodeAt(i) === text.charCodeAt(j)) same += 1;
  return same;
};

describe('work', () => {
  it('that looks at each sign once is not steep, nor is sorting them', async () => {
    expect(await steep(once, ['ab', '가 '])).toEqual([]);
    expect(await steep(sorted, ['fedcba '])).toEqual([]);
  });

  it('that is too little to measure is not steep', async () => {
    expect(await steep((text) => text.length, ['a'])).toEqual([]);
  });

  it('that looks at each pair is steep, and named by its piece', async () => {
    expect(await steep(pairs, ['ab'])).toEqual([expect.stringMatching(/^“ab”: [3-9]\d times the work$/)]);
  });

  it('is steep also behind what it costs at any size, and where it is waited for', async () => {
    const slow = 'z'.repeat(20_000);
    const work = async (text: string) => once(slow) + (await Promise.resolve(text).then(pairs));
    expect(await growth((size) => 'ab'.repeat(size), work)).toBeGreaterThan(STEEP);
  });

  it('is measured anew where it is done but once for each text', async () => {
    const known = new Map<string, number>();
    const remembered = (text: string) => {
      if (!known.has(text)) known.set(text, pairs(text));
      return known.get(text);
    };
    expect(await growth((size) => 'ab'.repeat(size), remembered)).toBeGreaterThan(STEEP);
  });
});
