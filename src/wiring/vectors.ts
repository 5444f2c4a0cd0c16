/** Wires vectors: a query's nearest passages beside the search by words, and giving passages their vectors. */

import { PactwireError } from '../basics/errors.ts';
import type { Log } from '../basics/log.ts';
import type { EmbedProgress } from '../house.ts';
import type { EmbeddingModel, Payer } from '../models/language-model.ts';
import type { Search } from '../search/search-passages.ts';
import type { Near } from '../search/vectors.ts';
import { embedPassages } from '../search/vectors-embed.ts';
import { createHybridSearch } from '../search/vectors-hybrid.ts';
import { scoreVectors } from '../search/vectors-score.ts';
import type { Database } from '../storage/database.ts';
import { createPassageReader } from '../storage/passage-reader.ts';
import { openVectorStore } from '../storage/vector-store.ts';
import { ORGANISATION } from './storage.ts';

/** Vectors are the library's, whoever's question needs one. */
const payer: Payer = { workspace: 'local', by: null };
/** A question waits so long for its vector; then words alone decide. */
const QUERY_MS = 3_000;

/** The search of this library with vectors beside words. */
export function withVectors(
  search: Search,
  model: EmbeddingModel,
  database: Database,
  log: Log,
  organisation = ORGANISATION,
): Search {
  const score = scoreVectors(model.name, openVectorStore(database, organisation));
  const near = async (query: string, limit: number): Promise<readonly Near[] | null> => {
    if (await score.isEmpty()) return null;
    try {
      const [vector] = await model.embed([query], payer, AbortSignal.timeout(QUERY_MS));
      return await score.nearest(vector!, limit);
    } catch (error) {
      if (!(error instanceof PactwireError)) throw error;
      log.warn('searching by words alone', { error });
      return null;
    }
  };
  const passages = createPassageReader(database);
  const hybrid = createHybridSearch({ lexical: search, nearest: near, passages, organisation });
  return { ...search, search: hybrid.search };
}

/** Vectors for all passages that have none; those of another model go when all are done. */
export async function* embedAll(
  model: EmbeddingModel,
  database: Database,
  signal: AbortSignal,
  organisation = ORGANISATION,
): AsyncGenerator<EmbedProgress> {
  const store = openVectorStore(database, organisation);
  const { without } = await store.state(model.name);
  yield { model: model.name, done: 0, of: without };
  const run = embedPassages({
    next: (limit) => store.next(model.name, limit),
    embed: (texts) => model.embed(texts, payer, signal),
    append: (block) => store.append(model.name, block),
    signal,
  });
  for await (const done of run) yield { model: model.name, done, of: Math.max(without, done) };
  if (!signal.aborted) await store.forgetOthers(model.name);
}

/** The same after articles came; a failure is logged, and the next time goes on where this one stopped. */
export async function embedQuietly(
  model: EmbeddingModel,
  database: Database,
  signal: AbortSignal,
  log: Log,
): Promise<void> {
  try {
    for await (const { done } of embedAll(model, database, signal)) log.debug('passages embedded', { done });
  } catch (error) {
    log.warn('passages keep waiting for their vectors', { error });
  }
}
