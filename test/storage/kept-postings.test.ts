import { describe, expect, it } from 'vitest';
import { encodeBlocks, findPostings, hashTerm } from '../../src/storage/index-format.ts';
import { KeptPostings } from '../../src/storage/kept-postings.ts';
import { layoutOf } from '../../src/storage/postings-layout.ts';

const layout = layoutOf(Uint8Array.from({ length: 3_000 }, () => 0));

/** Of a rare word in a block of ten thousand bytes. */
function rare() {
  const terms = new Map([
    ['rare', [7 * 256 + 1]],
    ['common', Array.from({ length: 3_000 }, (_, i) => i * 256 + 9)],
  ]);
  const block = encodeBlocks(terms, layout, 1)[0]!;
  return findPostings(block, 'rare', hashTerm('rare'), layout.sizes)!.alone();
}

describe('The postings that are kept', () => {
  it('of a rare word are a few bytes, not its block', () => {
    expect(rare().bytes).toBeLessThan(20);
  });

  it('say of a segment that it does not hold the term, and nothing of one that was not read', () => {
    const kept = new KeptPostings(10_000);
    kept.add('home', 'mast', new Map([[1, null]]), null);
    expect([...kept.of('home', 'mast')]).toEqual([[1, null]]);
    expect(kept.of('elsewhere', 'mast').size).toBe(0);
  });

  it('go with their segment, once all segments that there are were looked at', () => {
    const kept = new KeptPostings(10_000);
    kept.add(
      'home',
      'mast',
      new Map([
        [1, null],
        [2, rare()],
      ]),
      null,
    );
    kept.add('home', 'mast', new Map([[3, null]]), null);
    expect([...kept.of('home', 'mast').keys()]).toEqual([1, 2, 3]);
    kept.add('home', 'mast', new Map([[4, null]]), new Set([3, 4]));
    expect([...kept.of('home', 'mast').keys()]).toEqual([3, 4]);
  });

  it('of the terms asked for last stay within their bytes', () => {
    const kept = new KeptPostings(5_000);
    for (let i = 0; i < 40; i++) kept.add('home', `term${i}`, new Map([[1, rare()]]), null);
    const held = Array.from({ length: 40 }, (_, i) => i).filter((i) => kept.of('home', `term${i}`).size > 0);
    expect(held.length).toBeGreaterThan(5);
    expect(held.length).toBeLessThan(15);
    expect(held.at(-1)).toBe(39);
  });

  it('are told to who asked though there is no room for them', () => {
    expect(new KeptPostings(0).add('home', 'mast', new Map([[1, rare()]]), null).size).toBe(1);
  });
});
