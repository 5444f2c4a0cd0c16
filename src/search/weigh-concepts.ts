/** What each concept of a query weighs in one language: the rarer, the more. Pure. */
import type { IndexSegment } from '../domain/search-index.ts';
import type { Alternative, Concept } from './query.ts';

/** How many passages there are and how many hold each term. */
export interface Statistics {
  readonly passages: number;
  readonly frequency: (term: string) => number;
}

export function statisticsOf(segments: readonly IndexSegment[]): Statistics {
  const frequencies = new Map<string, number>();
  let passages = 0;
  for (const segment of segments) {
    passages += segment.count;
    for (const [term, postings] of segment.postings) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + postings.count);
    }
  }
  return { passages, frequency: (term) => frequencies.get(term) ?? 0 };
}

/**
 * Passages added in thought. Of a language with one article in the library every word stands in most of its passages, and
 * none would weigh anything; from a thousand passages on they change next to nothing.
 */
const IMAGINED = 20;

export function idf(passages: number, frequency: number): number {
  return Math.log(1 + (passages + IMAGINED - frequency + 0.5) / (frequency + 0.5));
}

/** A concept with its weight in one language, and each alternative's terms with their parts of it. */
export interface WeighedConcept {
  readonly weight: number;
  readonly alternatives: readonly (readonly { readonly term: string; readonly share: number }[])[];
}

export function weighConcepts(concepts: readonly Concept[], statistics: Statistics): WeighedConcept[] {
  return concepts.map((concept) => {
    const alternatives = concept.alternatives.map((terms) => shares(terms, statistics));
    return {
      weight: conceptWeight(concept, alternatives, statistics),
      alternatives: alternatives.map(({ parts }) => parts),
    };
  });
}

function shares(terms: Alternative, { passages, frequency }: Statistics) {
  const parts = terms.map(({ term, weight }) => ({ term, share: weight * idf(passages, frequency(term)) }));
  const sum = parts.reduce((total, { share }) => total + share, 0) || 1;
  const rarest = Math.min(...terms.map(({ term }) => frequency(term)));
  return { sum, rarest, parts: parts.map(({ term, share }) => ({ term, share: share / sum })) };
}

/**
 * As the query has it: the sum of its terms' weights. With other names, a concept is as common as all its names are:
 * a rare spelling of a common name must not make it rare.
 */
function conceptWeight(
  concept: Concept,
  alternatives: readonly ReturnType<typeof shares>[],
  { passages }: Statistics,
): number {
  const own = alternatives[0]!;
  if (alternatives.length === 1) return own.sum;
  const together = Math.min(
    passages,
    alternatives.reduce((total, { rarest }) => total + rarest, 0),
  );
  const present = alternatives.filter(({ rarest }) => rarest > 0);
  const size = (present.length > 0 ? present : [own]).reduce(
    (most, { sum, rarest }) => Math.max(most, sum / idf(passages, rarest)),
    1,
  );
  return Math.min(size, 1 + Math.log2(1 + concept.tokens.length)) * idf(passages, together);
}
