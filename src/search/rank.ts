/** BM25 over the segments of one language: concepts, not words, are what a passage scores by. Pure. */
import type { IndexSegment, Postings } from '../domain/search-index.ts';
import type { Alternative, Concept } from './query.ts';
import { weights } from './weights.ts';

export interface Ranked {
  readonly no: number;
  /** The sum reached over the greatest the query could reach: 0 … 1. */
  readonly score: number;
}

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
      frequencies.set(term, (frequencies.get(term) ?? 0) + postings.ordinals.length);
    }
  }
  return { passages, frequency: (term) => frequencies.get(term) ?? 0 };
}

export function idf(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
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

export function rankSegments(
  segments: readonly IndexSegment[],
  concepts: readonly WeighedConcept[],
  limit: number,
): Ranked[] {
  const greatest = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const top = new Top(limit);
  if (greatest === 0) return [];
  for (const segment of segments) {
    const scores = scoreSegment(segment, concepts);
    for (let ordinal = 0; ordinal < scores.length; ordinal++) {
      const score = scores[ordinal]!;
      if (score > top.least) top.offer(segment.numbers[ordinal]!, score);
    }
  }
  return top.sorted().map(({ no, score }) => ({ no, score: score / greatest }));
}

/** The sum over the concepts of each passage's best alternative, mixed with what its whole article reaches. */
function scoreSegment(segment: IndexSegment, concepts: readonly WeighedConcept[]): Float32Array {
  const { count, places } = segment;
  const scores = new Float32Array(count);
  const articles = new Float32Array(count);
  const scratch = { best: new Float32Array(count), sums: new Float32Array(count) };
  const mentions = new Float32Array(count);
  for (const { weight, alternatives } of concepts) {
    const touched = scoreConcept(segment, alternatives, scratch);
    for (const ordinal of touched) {
      const reached = scratch.best[ordinal]!;
      if (reached === 0) continue;
      scratch.best[ordinal] = 0;
      scores[ordinal]! += reached * weight;
      mentions[ordinal - places[ordinal]!]! += reached / (1.004 - reached);
    }
    for (const ordinal of touched) {
      const first = ordinal - places[ordinal]!;
      const sum = mentions[first]!;
      if (sum === 0) continue;
      mentions[first] = 0;
      articles[first]! += (weight * sum) / (sum + articleNorm(places, first));
    }
  }
  const share = weights.articleShare;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    const score = scores[ordinal]!;
    if (score > 0) scores[ordinal] = (1 - share) * score + share * articles[ordinal - places[ordinal]!]!;
  }
  return scores;
}

/** A long article is held to more mentions than a short one, as BM25 holds a long passage. */
function articleNorm(places: Uint8Array, first: number): number {
  let passages = 1;
  while (first + passages < places.length && places[first + passages]! > 0) passages += 1;
  return 1 - weights.articleB + weights.articleB * passages;
}

/** Fills `best` with what each passage reaches, 0 … 1, and lists the passages touched (some perhaps twice). */
function scoreConcept(
  segment: IndexSegment,
  alternatives: WeighedConcept['alternatives'],
  { best, sums }: Scratch,
): number[] {
  const touched: number[] = [];
  for (const terms of alternatives) {
    const summed: number[] = [];
    for (const { term, share } of terms) addTerm(segment.postings.get(term), share / 255, sums, summed);
    for (const ordinal of summed) {
      const sum = sums[ordinal]!;
      sums[ordinal] = 0;
      if (sum <= best[ordinal]!) continue;
      best[ordinal] = sum;
      touched.push(ordinal);
    }
  }
  return touched;
}

function addTerm(postings: Postings | undefined, factor: number, sums: Float32Array, summed: number[]): void {
  if (!postings) return;
  const { ordinals, impacts } = postings;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i]!;
    if (sums[ordinal] === 0) summed.push(ordinal);
    sums[ordinal]! += factor * impacts[i]!;
  }
}

/** All zero between concepts. */
interface Scratch {
  readonly best: Float32Array;
  readonly sums: Float32Array;
}

/** The best of many, kept as a heap whose first is the least. */
class Top {
  least = 0;
  readonly #limit: number;
  readonly #heap: Ranked[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(no: number, score: number): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push({ no, score });
      this.#up(heap.length - 1);
    } else {
      heap[0] = { no, score };
      this.#down(0);
    }
    if (heap.length === this.#limit) this.least = heap[0]!.score;
  }

  sorted(): Ranked[] {
    return this.#heap.sort((a, b) => b.score - a.score || a.no - b.no);
  }

  #up(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (heap[parent]!.score <= heap[at]!.score) return;
      [heap[parent], heap[at]] = [heap[at]!, heap[parent]!];
      at = parent;
    }
  }

  #down(from: number): void {
    const heap = this.#heap;
    for (let at = from; ; ) {
      let least = at;
      for (const child of [at * 2 + 1, at * 2 + 2]) {
        if (child < heap.length && heap[child]!.score < heap[least]!.score) least = child;
      }
      if (least === at) return;
      [heap[least], heap[at]] = [heap[at]!, heap[least]!];
      at = least;
    }
  }
}
