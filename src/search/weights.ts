/** The numbers of the ranking, and the part of BM25 that is stored with each term of a passage. */
import type { IndexLanguage } from '../domain/search-index.ts';
import type { Token } from './analysis.ts';

/** How much one occurrence counts, by field. */
export const fieldWeights = { title: 1, lead: 1, body: 1 } as const;

/** BM25's: how soon more occurrences stop counting, and how much a long passage is held against it. */
const K1 = 1.2;
const B = 0.5;
/** Words of a usual passage. A constant, so that stored impacts stay true whatever else the library holds. */
const usualWords = { en: 120, ko: 90 } as const;

/** From how often a term occurs in a passage (weighted) to its stored impact, 1 … 255. */
export function impactOf(body: readonly Token[], language: IndexLanguage): (frequency: number) => number {
  const words = body.reduce((sum, token) => sum + (token.kind === 'bigram' || token.kind === 'compound' ? 0 : 1), 0);
  const norm = K1 * (1 - B + (B * words) / usualWords[language]);
  return (frequency) => Math.max(1, Math.round((255 * frequency) / (frequency + norm)));
}

/** How much what the rest of the article says counts for one of its passages. */
export const articleShare = 0.3;
