import { describe, expect, it } from 'vitest';
import { hashTerm } from '../../src/storage/index-format.ts';
import { filterOf, mayHold } from '../../src/storage/term-filter.ts';

const hashes = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => hashTerm(`${prefix}${at}`));

describe('The filter of a segment’s terms', () => {
  it.each([0, 1, 10, 50_000])('lets all of %i terms pass', (count) => {
    const filter = filterOf(hashes('here', count), count);
    expect(hashes('here', count).every((hash) => mayHold(filter, hash))).toBe(true);
  });

  it.each([10, 50_000])('stops all but a few in a hundred of the others, in a byte a term: %i terms', (count) => {
    const filter = filterOf(hashes('here', count), count);
    const passed = hashes('elsewhere', 20_000).filter((hash) => mayHold(filter, hash)).length;
    expect(passed / 20_000).toBeLessThan(0.05);
    expect(filter.length).toBe(count);
  });
});
