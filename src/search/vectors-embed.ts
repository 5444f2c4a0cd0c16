/** Gives every passage its vector: a batch at a time, each kept before the next, so that it may stop anywhere and go on. */
import { packVectors } from './vectors.ts';

export interface PassageToEmbed {
  readonly no: number;
  readonly title: string | null;
  readonly text: string;
}

export interface EmbedParts {
  readonly next: (limit: number) => Promise<readonly PassageToEmbed[]>;
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
  readonly append: (block: EmbeddedBlock) => Promise<boolean>;
  readonly signal: AbortSignal;
}

export interface EmbeddedBlock {
  readonly first: number;
  readonly last: number;
  readonly dimensions: number;
  readonly count: number;
  readonly data: Uint8Array;
}

const BATCH = 64;
/** What models take at least, in characters of Korean. */
const LONGEST = 2_000;

/** How many passages have got their vectors so far, as they are kept. */
export async function* embedPassages({ next, embed, append, signal }: EmbedParts): AsyncGenerator<number> {
  let done = 0;
  while (!signal.aborted) {
    const batch = await next(BATCH);
    if (batch.length === 0) return;
    const vectors = await embed(
      batch.map(({ title, text }) => [title ?? '', text].join('\n').slice(0, LONGEST).trim() || '-'),
    );
    const numbered = batch.map(({ no }, i) => ({ no, vector: vectors[i]! }));
    const kept = await append({
      first: batch[0]!.no,
      last: batch.at(-1)!.no,
      dimensions: numbered[0]!.vector.length,
      count: batch.length,
      data: packVectors(numbered),
    });
    if (kept) done += batch.length;
    yield done;
  }
}
