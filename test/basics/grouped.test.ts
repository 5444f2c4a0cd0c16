import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/basics/grouped.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('grouped work', () => {
  it('takes together what came while a group was under way, and gives each its own result', async () => {
    const groups: number[][] = [];
    const double = grouped(async (items: readonly number[]) => {
      groups.push([...items]);
      await later();
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
    expect(groups).toEqual([[1], [2, 3, 4]]);
    expect(await double(5)).toBe(10);
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
    expect(sizes).toEqual([1, 2, 2, 1]);
  });
});
