/** The numbers of the ranking, tuned on the first halves of the sets of test/bench/search-quality.ts. */
import type { IndexLanguage } from '../domain/search-index.ts';
import type { Token, TokenKind } from './analysis.ts';

export const weights = {
  /** How much one occurrence counts, by field. Changing these, or the next three, needs the index rebuilt. */
  fields: { title: 2.5, lead: 1, body: 1 },
  /** BM25's: how soon more occurrences stop counting, and how much a long passage is held against it. */
  k1: { en: 1.4, ko: 0.7 } as Readonly<Record<IndexLanguage, number>>,
  b: 0.55,
  /** Words of a usual passage. A constant, so that stored impacts stay true whatever else the library holds. */
  usualWords: { en: 120, ko: 110 } as Readonly<Record<IndexLanguage, number>>,
  /** Characters a passage should have at most. */
  passageLength: { en: 1_000, ko: 450 } as Readonly<Record<IndexLanguage, number>>,
  /** How much each kind of term weighs in a query. */
  kinds: { word: 1, number: 1, compound: 1, hangul: 1, bigram: 0.5, han: 0.5 } as Readonly<Record<TokenKind, number>>,
  /** How much of a passage's score is what its whole article says (domain/article-score.ts). */
  articleShare: 0.7,
  /** How much it adds that neighbours in the query stand together, at most so many words apart. */
  nearness: 0.2,
  nearWords: 4,
  fewConcepts: 5,
  /** How much of a Korean word counts off where only its syllables are there, in different words. */
  scatter: 0.1,
  /**
   * Near ties: from which share of the first score on that of the last of the best is a tie, and from which wholly; how
   * steeply the best count less for being behind the first; how many words they share; how much likeness adds; how
   * many passages it puts in order.
   */
  ties: { best: 10, from: 0.6, to: 0.7, nearness: 24, words: 30, share: 2, passages: 40 },
} as const;

/** From how often a term occurs in a passage (weighted) to its stored impact, 1 … 255. */
export function impactOf(body: readonly Token[], language: IndexLanguage): (frequency: number) => number {
  const words = body.reduce((sum, token) => sum + (token.kind === 'bigram' || token.kind === 'compound' ? 0 : 1), 0);
  const norm = weights.k1[language] * (1 - weights.b + (weights.b * words) / weights.usualWords[language]);
  return (frequency) => Math.max(1, Math.round((255 * frequency) / (frequency + norm)));
}
