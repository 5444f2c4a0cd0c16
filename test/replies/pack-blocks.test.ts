import { describe, expect, it } from 'vitest';
import type { ReplyBlock } from '../../src/domain/reply.ts';
import { packBlocks } from '../../src/replies/pack-blocks.ts';

const packing = {
  paragraph: 300,
  sizeOf: (block: ReplyBlock) => JSON.stringify(block).length,
  firstRoom: 400,
  laterRoom: 900,
  mostBlocks: 50,
  together: 500,
};
const text = (length: number): ReplyBlock => ({ kind: 'text', text: 'word '.repeat(length / 5).trim() });
const heading: ReplyBlock = { kind: 'heading', text: 'Deals' };
const list = (items: number): ReplyBlock => ({
  kind: 'list',
  heading: 'Partners',
  items: [...Array(items).keys()].map((no) => `partner number ${no} ${'x'.repeat(40)}`),
});

describe('Blocks packed into messages', () => {
  it('fill the first within its room and the later ones within theirs, in order', () => {
    const parts = packBlocks([text(250), text(250), text(250), text(250)], packing);
    expect(parts.map((part) => part.length)).toEqual([1, 3]);
  });

  it('keep a heading with what it is over', () => {
    const [first, second] = packBlocks([text(300), heading, text(300)], packing);
    expect(first).toEqual([text(300)]);
    expect(second).toEqual([heading, text(300)]);
    expect(packBlocks([heading, text(900)], packing)[0]![0]).toEqual(heading);
  });

  it('cut a list item by item, and make one list of what landed together', () => {
    const parts = packBlocks([list(20)], packing);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.length === 1)).toBe(true);
    expect(parts.flat().flatMap((block) => (block.kind === 'list' ? block.items : []))).toHaveLength(20);
  });

  it('keep a claim’s numbers at its end, and every value of a long disagreement', () => {
    const claim: ReplyBlock = {
      kind: 'claim',
      text: 'A sentence that goes on. '.repeat(40).trim(),
      citations: [1],
      remark: null,
    };
    const claims = packBlocks([claim], packing).flat();
    expect(claims.map(({ kind }) => kind)).toEqual([...Array(claims.length - 1).fill('text'), 'claim']);
    const values = [1, 2, 3].map((n) => ({ value: `${n} ${'y'.repeat(280)}`, citations: [n] }));
    const parts = packBlocks([{ kind: 'disagreement', about: 'the price', values, note: null }], packing);
    expect(parts.flat().flatMap((block) => (block.kind === 'disagreement' ? block.values : []))).toEqual(values);
  });
});
