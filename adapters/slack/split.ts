/**
 * A reply as several messages, in order: the first short enough that a phone shows the answer on one screen, the rest
 * in its thread, each within Slack's limits. Pure, so that what is owed can be frozen part by part.
 */

import { cutText } from '../../src/basics/cut-text.ts';
import { linkTo } from '../../src/basics/text-fragment.ts';
import type { Reply, ReplyBlock, SourceLine } from '../../src/domain/reply.ts';
import { limits } from './limits.ts';

/** Blocks that the buttons under an answer take, and room for a divider before each disagreement. */
const MOST_BLOCKS = 20;
/** What the JSON of an element costs beside its words. */
const ELEMENT = 20;
/** The words of one message, so that with all that is around them it stays under the limit of the sum. */
const LATER_PARTS = 7_000;

export function splitReply(reply: Reply): readonly Reply[] {
  const lengths = linkLengths(reply);
  const parts: ReplyBlock[][] = [[]];
  let room: number = limits.firstPartCharacters;
  for (const piece of reply.blocks.flatMap((block) => piecesOf(block, lengths))) {
    const size = sizeOf(piece, lengths);
    const current = parts.at(-1)!;
    if (current.length > 0 && (size > room || current.length >= MOST_BLOCKS)) {
      parts.push([piece]);
      room = LATER_PARTS - size;
    } else {
      join(current, piece);
      room -= size;
    }
  }
  return parts.map((blocks, at) => partOf(reply, blocks, at));
}

/** By the number of the source: how long its address is, every time that it is linked. */
type Lengths = ReadonlyMap<number, number>;

function linkLengths({ blocks }: Reply): Lengths {
  const sources = blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
  return new Map(sources.map(({ n, url, quote }) => [n, linkTo(url, quote)?.length ?? 0]));
}

/** Numbers in a later part keep their links: what a part cites but does not list is nothing to it but a number. */
function partOf(reply: Reply, blocks: readonly ReplyBlock[], at: number): Reply {
  if (at === 0) return { ...reply, blocks };
  return { language: reply.language, summary: reply.summary, blocks };
}

/** Blocks as pieces that each fit: long text at sentences, long lists item by item. */
function piecesOf(block: ReplyBlock, lengths: Lengths): readonly ReplyBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return cutText(block.text, limits.paragraph).map((text) => ({ ...block, text }));
    case 'claim': {
      const texts = cutText(block.text, limits.paragraph);
      const last = texts.length - 1;
      return texts.map((text, at) => (at === last ? { ...block, text } : { kind: 'text', text }));
    }
    case 'list':
      return block.items
        .flatMap((item) => cutText(item, limits.paragraph))
        .map((item) => ({ ...block, items: [item] }));
    case 'sources':
      return block.sources.map((source) => ({ ...block, sources: [source] }));
    case 'actions':
    case 'picture':
      return [block];
    case 'disagreement':
      return sizeOf(block, lengths) <= limits.firstPartCharacters
        ? [block]
        : block.values.map((v) => ({ ...block, values: [v] }));
  }
}

/** Items of one list that landed in the same message become one list again. */
function join(blocks: ReplyBlock[], piece: ReplyBlock): void {
  const last = blocks.at(-1);
  if (last?.kind === 'list' && piece.kind === 'list' && last.heading === piece.heading) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...piece.items] };
  } else if (last?.kind === 'sources' && piece.kind === 'sources' && last.heading === piece.heading) {
    blocks[blocks.length - 1] = { ...last, sources: [...last.sources, ...piece.sources] };
  } else if (last?.kind === 'disagreement' && piece.kind === 'disagreement' && last.about === piece.about) {
    blocks[blocks.length - 1] = { ...last, values: [...last.values, ...piece.values] };
  } else blocks.push(piece);
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
