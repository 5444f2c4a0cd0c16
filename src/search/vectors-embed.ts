/** Gives every passage its vector: a batch at a time, each kept before the next, so that it may stop anywhere and go on. */
import { ModelError } from '../basics/model-error.ts';
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

type Embed = EmbedParts['embed'];

/** Where a model refuses one text of a batch, the others must not wait for it for ever: that one stays without direction. */
async function vectorsOf(texts: readonly string[], embed: Embed): Promise<readonly Float32Array[]> {
  try {
    return await embed(texts);
  } catch (error) {
    if (!isRejected(error) || texts.length === 1) throw error;
  }
  const single: (Float32Array | null)[] = [];
  for (const text of texts) single.push(await oneVector(text, embed));
  const dimensions = single.find((vector) => vector !== null)?.length;
  // All of them: the model takes nothing, and no vector is worth keeping.
  if (dimensions === undefined) throw new ModelError('rejected');
  return single.map((vector) => vector ?? new Float32Array(dimensions));
}

async function oneVector(text: string, embed: Embed): Promise<Float32Array | null> {
  try {
    return (await embed([text]))[0] ?? null;
  } catch (error) {
    if (isRejected(error)) return null;
    throw error;
  }
}

function isRejected(error: unknown): boolean {
  return error instanceof ModelError && error.fault === 'rejected';
}

/** How many passages have got their vectors so far, as they are kept. */
export async function* embedPassages({ next, embed, append, signal }: EmbedParts): AsyncGenerator<number> {
  let done = 0;
  while (!signal.aborted) {
    const batch = await next(BATCH);
    if (batch.length === 0) return;
    const vectors = await vectorsOf(
      batch.map(({ title, text }) => [title ?? '', text].join('\n').slice(0, LONGEST).trim() || '-'),
      embed,
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
