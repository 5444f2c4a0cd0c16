/** Scores a query against every vector of a library in bounded memory: what fits is kept, the rest read again each time. */
import { type Near, nearest, type PackedVectors } from './vectors.ts';

export interface StoredVectors extends PackedVectors {
  /** Its first passage: blocks are read in this order and never change. */
  readonly first: number;
}

export interface VectorReader {
  blocks(model: string, after: number, limit: number): Promise<readonly StoredVectors[]>;
}

export interface VectorScoring {
  isEmpty(): Promise<boolean>;
  nearest(query: Float32Array, limit: number): Promise<readonly Near[]>;
}

/** A hundred thousand passages of 1,536 dimensions are 154 MB. */
const KEPT_BYTES = 256 * 1024 * 1024;
const BLOCKS_A_PAGE = 128;

export function scoreVectors(model: string, store: VectorReader, keptBytes = KEPT_BYTES): VectorScoring {
  const kept: StoredVectors[] = [];
  let bytes = 0;
  const keep = (read: readonly StoredVectors[]): readonly StoredVectors[] => {
    const fits: StoredVectors[] = [];
    for (const block of read) {
      if (bytes + block.data.byteLength > keptBytes) break;
      bytes += block.data.byteLength;
      fits.push(block);
    }
    kept.push(...fits);
    return read.slice(fits.length);
  };
  const page = (after: number) => store.blocks(model, after, BLOCKS_A_PAGE);
  return {
    isEmpty: async () => kept.length === 0 && (await store.blocks(model, 0, 1)).length === 0,
    async nearest(query, limit) {
      const passing: Near[] = [];
      let full = false;
      for (let after = kept.at(-1)?.first ?? 0; ; ) {
        const read = await page(after);
        if (read.length === 0) break;
        after = read.at(-1)!.first;
        // In order: once one did not fit, later ones must not be kept before it.
        const over: readonly StoredVectors[] = full ? read : keep(read);
        full ||= over.length > 0;
        passing.push(...nearest(query, over, limit));
      }
      const found = [...nearest(query, kept, limit), ...passing];
      return found.sort((a, b) => b.score - a.score || a.no - b.no).slice(0, limit);
    },
  };
}
