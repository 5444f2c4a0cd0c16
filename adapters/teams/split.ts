/**
 * A reply as several messages, in order, each card within what Teams takes. Quotes are folded away, so that even a long
 * answer fits a phone's screen. Pure, so that what is owed can be frozen part by part.
 */
import type { Reply, ReplyBlock } from '../../src/domain/reply.ts';
import { packBlocks, partOf } from '../../src/replies/pack-blocks.ts';
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
  return packBlocks(blocks, {
    paragraph: limits.paragraph,
    sizeOf: (block) => sizeOf(block, reply),
    firstRoom: limits.partBytes,
    laterRoom: limits.partBytes,
    mostBlocks: Number.POSITIVE_INFINITY,
    together: limits.partBytes / 4,
  });
}

/** As it is rendered, with the links of the numbers in it. */
function sizeOf(piece: ReplyBlock, reply: Reply): number {
  return bytesOf(renderBlocks([piece], { reply, folded: true, context: new Map() }));
}
