/**
 * A reply as several messages, in order: the first short enough that a phone shows the answer on one screen, the rest
 * in its thread, each within Slack's limits. Pure, so that what is owed can be frozen part by part.
 */

import { linkTo } from '../../src/basics/text-fragment.ts';
import type { Reply, ReplyBlock, SourceLine } from '../../src/domain/reply.ts';
import { packBlocks, partOf } from '../../src/replies/pack-blocks.ts';
import { limits } from './limits.ts';

/** Blocks that the buttons under an answer take, and room for a divider before each disagreement. */
const MOST_BLOCKS = 20;
/** What the JSON of an element costs beside its words. */
const ELEMENT = 20;
/** The words of one message, so that with all that is around them it stays under the limit of the sum. */
const LATER_PARTS = 7_000;

export function splitReply(reply: Reply): readonly Reply[] {
  const lengths = linkLengths(reply);
  const parts = packBlocks(reply.blocks, {
    paragraph: limits.paragraph,
    sizeOf: (block) => sizeOf(block, lengths),
    firstRoom: limits.firstPartCharacters,
    laterRoom: LATER_PARTS,
    mostBlocks: MOST_BLOCKS,
    together: limits.firstPartCharacters,
  });
  return (parts.length === 0 ? [[]] : parts).map((blocks, at) => partOf(reply, blocks, at === 0));
}

/** By the number of the source: how long its address is, every time that it is linked. */
type Lengths = ReadonlyMap<number, number>;

function linkLengths({ blocks }: Reply): Lengths {
  const sources = blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
  return new Map(sources.map(({ n, url, quote }) => [n, linkTo(url, quote)?.length ?? 0]));
}

function sizeOf(block: ReplyBlock, lengths: Lengths): number {
  const cited = (numbers: readonly number[]) => sum(numbers.map((n) => ELEMENT + (lengths.get(n) ?? 0)));
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return block.text.length + ELEMENT;
    case 'claim':
      return block.text.length + (block.remark?.length ?? 0) + ELEMENT + cited(block.citations);
    case 'list':
      return sum(block.items.map((item) => item.length + ELEMENT)) + block.heading.length;
    case 'disagreement':
      return (
        sum(block.values.map(({ value, citations }) => value.length + ELEMENT + cited(citations))) +
        block.about.length +
        (block.note?.length ?? 0)
      );
    case 'actions':
      return sum(block.actions.map(({ label }) => label.length + ELEMENT));
    case 'picture':
      return block.alt.length + ELEMENT;
    case 'sources':
      return block.heading.length + sum(block.sources.map((source) => sourceSize(source) + cited([source.n])));
  }
}

/** As it is shown, cut. */
function sourceSize({ title, note, quote }: SourceLine): number {
  const shown: readonly (readonly [string, number])[] = [
    [title ?? '', limits.sourceTitle],
    [note, limits.sourceNote],
    [quote, limits.shownQuote],
  ];
  return sum(shown.map(([text, most]) => Math.min(text.length, most))) + ELEMENT * 3;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
