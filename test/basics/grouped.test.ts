import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/basics/grouped.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('grouped work', () => {
  it('takes together what came while a group was under way, and gives each its own result', async () => {
    const groups: number[][] = [];
    const double = grouped(async (items: readonly number[]) => {
      groups.push([...items]);
      await later();
      return items.map((item) => item * 2);
    });
    const first = double(1);
    while (groups.length === 0) await turn();
    expect(await Promise.all([first, ...[2, 3, 4].map(double)])).toEqual([2, 4, 6, 8]);
    expect(groups).toEqual([[1], [2, 3, 4]]);
    expect(await double(5)).toBe(10);
  });

  it('waits for what stands before the door: each turn of the loop may bring one more', async () => {
    const groups: number[] = [];
    const work = grouped(async (items: readonly number[]) => {
      groups.push(items.length);
      return items;
    });
    const all: Promise<number>[] = [];
    for (let item = 0; item < 5; item++) {
      all.push(work(item));
      await turn();
    }
    await Promise.all(all);
    expect(groups).toEqual([5]);
  });

  it('lets the others through where one of a group fails', async () => {
    const work = grouped(async (items: readonly number[]) => {
      await later();
      if (items.includes(3)) throw new Error('three');
      return items;
    });
    const settled = await Promise.allSettled([1, 2, 3, 4].map(work));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('keeps groups to their size', async () => {
    const sizes: number[] = [];
    const work = grouped(async (items: readonly number[]) => {
      sizes.push(items.length);
      await later();
      return items;
    }, 2);
    await Promise.all([1, 2, 3, 4, 5, 6].map(work));
    expect(sizes).toEqual([2, 2, 2]);
  });
});
