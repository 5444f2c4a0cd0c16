/**
 * A reply as several messages, in order, each card within what Teams takes. Quotes are folded away, so that even a long
 * answer fits a phone's screen. Pure, so that what is owed can be frozen part by part.
 */
import { cutText } from '../../src/basics/cut-text.ts';
import type { Reply, ReplyBlock } from '../../src/domain/reply.ts';
import { bytesOf, limits } from './limits.ts';
import { renderBlocks } from './render-card.ts';

export function splitReply(reply: Reply): readonly Reply[] {
  if (reply.answerId === undefined)
    return packed(reply.blocks, reply).map((blocks, at) => partOf(reply, blocks, at === 0));
  const words = packed(reply.blocks.filter(isSaid), reply);
  const cards = packed(
    reply.blocks.filter((block) => !isSaid(block)),
    reply,
  );
  const { forward: _, ...spoken } = reply;
  return [
    // Its numbers cite what the card under it lists.
    ...words.map((blocks, at) => partOf(spoken, [...blocks, ...(at === 0 ? cited(reply) : [])], at === 0)),
    ...cards.map((blocks, at) => partOf(reply, blocks, at === 0)),
  ];
}

/** The card of an answer alone. */
export function cardPart(reply: Reply): Reply {
  return splitReply(reply).find(({ blocks }) => !blocks.some(isSaid)) ?? reply;
}

/** An answer says these in the text of its message; all else stands in the card under it. */
export function isSaid({ kind }: ReplyBlock): boolean {
  return ['heading', 'text', 'notice', 'claim', 'disagreement'].includes(kind);
}

function cited({ blocks }: Reply): readonly ReplyBlock[] {
  return blocks.flatMap((block) => (block.kind === 'sources' ? [block] : []));
}

function packed(blocks: readonly ReplyBlock[], reply: Reply): readonly (readonly ReplyBlock[])[] {
  const parts: ReplyBlock[][] = [];
  let room = 0;
  for (const piece of blocks.flatMap(piecesOf)) {
    const size = sizeOf(piece, reply);
    const current = parts.at(-1);
    if (current === undefined || size > room) {
      parts.push([piece]);
      room = limits.partBytes - size;
    } else {
      join(current, piece);
      room -= size;
    }
  }
  return parts;
}

function partOf(reply: Reply, blocks: readonly ReplyBlock[], first: boolean): Reply {
  if (first) return { ...reply, blocks };
  return { language: reply.language, summary: reply.summary, blocks };
}

/** As it is rendered, with the links of the numbers in it. */
function sizeOf(piece: ReplyBlock, reply: Reply): number {
  return bytesOf(renderBlocks([piece], { reply, folded: true, context: new Map() }));
}

/** Blocks as pieces that each fit: long text at sentences, long lists item by item. */
function piecesOf(block: ReplyBlock): readonly ReplyBlock[] {
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
    case 'disagreement':
      return bytesOf(block) <= limits.partBytes / 4 ? [block] : block.values.flatMap((value) => cutValue(block, value));
    case 'actions':
    case 'picture':
      return [block];
  }
}

type Disagreement = Extract<ReplyBlock, { kind: 'disagreement' }>;

function cutValue(block: Disagreement, value: Disagreement['values'][number]): readonly Disagreement[] {
  return cutText(value.value, limits.paragraph).map((text) => ({ ...block, values: [{ ...value, value: text }] }));
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
