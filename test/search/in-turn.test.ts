import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/search/in-turn.ts';

/** A search that says when each query begins and ends, and takes several turns of the loop between. */
function slow() {
  const told: string[] = [];
  const work = async (query: string) => {
    told.push(`${query} begins`);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    told.push(`${query} ends`);
    if (query === 'bad') throw new Error('no');
    return [];
  };
  return { told, search: inTurn({ search: ({ query }) => work(query), weighTerms: work }) };
}

describe('Searches in turn', () => {
  it('begin when the one before has ended, in the order they came', async () => {
    const { told, search } = slow();
    const ask = (query: string) => search.search({ query, limit: 1 });
    await Promise.all([ask('a'), search.weighTerms('b'), ask('c')]);
    expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('go on after one that fails, which fails for who asked it alone', async () => {
    const { told, search } = slow();
    const bad = search.search({ query: 'bad', limit: 1 });
    const good = search.search({ query: 'good', limit: 1 });
    await expect(bad).rejects.toThrow('no');
    expect(await good).toEqual([]);
    expect(told).toEqual(['bad begins', 'bad ends', 'good begins', 'good ends']);
  });
});
