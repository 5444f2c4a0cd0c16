/**
 * The blocks of a reply packed into messages, in order, each within what a platform takes: long text is cut at
 * sentences, long lists item by item, and what landed in the same message becomes one block again. Pure, so that what is
 * owed can be frozen part by part.
 */
import { cutText } from '../basics/cut-text.ts';
import type { Reply, ReplyBlock } from '../domain/reply.ts';

export interface Packing {
  /** Words of one paragraph. */
  readonly paragraph: number;
  /** What a block takes of the room of a message, in the platform's own measure. */
  readonly sizeOf: (block: ReplyBlock) => number;
  readonly firstRoom: number;
  readonly laterRoom: number;
  readonly mostBlocks: number;
  /** A disagreement up to this size stays in one message. */
  readonly together: number;
}

export function packBlocks(blocks: readonly ReplyBlock[], packing: Packing): readonly (readonly ReplyBlock[])[] {
  const parts: ReplyBlock[][] = [];
  let room = 0;
  for (const piece of blocks.flatMap((block) => piecesOf(block, packing))) {
    const size = packing.sizeOf(piece);
    const current = parts.at(-1);
    if (current !== undefined && size <= room && current.length < packing.mostBlocks) {
      join(current, piece);
      room -= size;
    } else {
      const begun = [...headingsAtEnd(current), piece];
      if (current?.length === 0) parts.pop();
      room = (parts.length === 0 ? packing.firstRoom : packing.laterRoom) - sum(begun.map(packing.sizeOf));
      parts.push(begun);
    }
  }
  return parts;
}

/** Only the first keeps what stands once under an answer: its buttons, its line to forward. */
export function partOf(reply: Reply, blocks: readonly ReplyBlock[], first: boolean): Reply {
  if (first) return { ...reply, blocks };
  return { language: reply.language, summary: reply.summary, blocks };
}

/** A heading goes with what it is over; it is taken out of the part that it would end. */
function headingsAtEnd(part: ReplyBlock[] | undefined): readonly ReplyBlock[] {
  if (part?.at(-1)?.kind !== 'heading') return [];
  return part.splice(-1);
}

function piecesOf(block: ReplyBlock, { paragraph, sizeOf, together }: Packing): readonly ReplyBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return cutText(block.text, paragraph).map((text) => ({ ...block, text }));
    case 'claim': {
      const texts = cutText(block.text, paragraph);
      const last = texts.length - 1;
      return texts.map((text, at) => (at === last ? { ...block, text } : { kind: 'text', text }));
    }
    case 'list':
      return block.items.flatMap((item) => cutText(item, paragraph)).map((item) => ({ ...block, items: [item] }));
    case 'sources':
      return block.sources.map((source) => ({ ...block, sources: [source] }));
    case 'disagreement':
      if (sizeOf(block) <= together) return [block];
      return block.values.flatMap((one) =>
        cutText(one.value, paragraph).map((value) => ({ ...block, values: [{ ...one, value }] })),
      );
    case 'actions':
    case 'picture':
      return [block];
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

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, one) => total + one, 0);
}
