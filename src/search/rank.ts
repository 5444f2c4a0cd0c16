/** The passages of one language that score best for a query, as if all had been scored. Pure. */
import type { IndexSegment } from '../domain/search-index.ts';
import { addBounds } from './bounds.ts';
import { type BoundedSegment, findFrom, keepFrom, LiveSet, takeFrom } from './live-articles.ts';
import { findMaxima } from './maxima.ts';
import { ArticleScorer, type Ranked } from './score-articles.ts';
import { Top } from './top.ts';
import type { WeighedConcept } from './weigh-concepts.ts';

/** Into so many steps the scores that can be reached are parted. */
const STEPS = 4_096;
/** Bounds are added up with seven digits: so much of the greatest score is room for what is lost. */
const ROUNDING = 1e-5;
/** So many times as many articles are scored with each round. */
const MORE = 4;
/**
 * To know the best so far is worth their scoring before so many articles of a concept are read, once what is left to
 * come is less than this of all: more than that the last of the best has never reached.
 */
const MANY = 4_096;
const PROMISING = 0.25;
/** Where so many times as many articles hold a concept as may still be among the best, most stretches can be passed. */
const SPARSE = 100;

export function rankSegments(
  segments: readonly IndexSegment[],
  concepts: readonly WeighedConcept[],
  limit: number,
): Ranked[] {
  const greatest = concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (greatest === 0) return [];
  const present = presentIn(segments, concepts);
  if (present.length === 0) return [];
  return new Ranking(segments, concepts, present, limit)
    .best()
    .map(({ no, score, held }) => ({ no, score: score / greatest, held }))
    .sort((a, b) => (ranksAfter(a, b) ? 1 : -1));
}

/** Scoring never waits, so all queries share this. */
const scorer = new ArticleScorer();
let memory = new Float32Array(0);
let maxima = new Float32Array(0);

function withBounds(segments: readonly IndexSegment[]): BoundedSegment[] {
  const articles = segments.reduce((sum, { firsts }) => sum + firsts.length - 1, 0);
  if (articles > memory.length) memory = new Float32Array(Math.ceil(articles * 1.25));
  else memory.fill(0, 0, articles);
  const words = memory.length / 32 + segments.length;
  if (words > maxima.length) maxima = new Float32Array(Math.ceil(words * 1.25));
  let [from, word] = [0, 0];
  return segments.map((segment) => {
    const size = segment.firsts.length - 1;
    const part = {
      bounds: memory.subarray(from, from + size),
      maxima: maxima.subarray(word, word + Math.ceil(size / 32)),
    };
    from += size;
    word += part.maxima.length;
    return { segment, ...part, live: new LiveSet(size) };
  });
}

/** What scores the same ranks as it came into the library. */
function ranksAfter(a: Ranked, b: Ranked): boolean {
  return a.score < b.score || (a.score === b.score && a.no > b.no);
}

class Ranking {
  readonly #concepts: readonly WeighedConcept[];
  /** And what they weigh together. */
  readonly #present: readonly PresentConcept[];
  readonly #greatest: number;
  readonly #limit: number;
  readonly #top: Top<Ranked>;
  readonly #parts: readonly BoundedSegment[];
  #narrowed = false;
  /** How many articles may still be among the best. */
  #left = Infinity;
  /** Whether the maxima are of the bounds as they are, or were before some were done with. */
  #looked = false;

  constructor(
    segments: readonly IndexSegment[],
    concepts: readonly WeighedConcept[],
    present: readonly PresentConcept[],
    limit: number,
  ) {
    this.#concepts = concepts;
    this.#present = present;
    this.#greatest = present.reduce((sum, { concept }) => sum + concept.weight, 0);
    this.#limit = limit;
    this.#top = new Top<Ranked>(limit, ranksAfter);
    this.#parts = withBounds(segments);
  }

  /**
   * The weightiest concepts first. As soon as what the rest can add is less than the last of the best has, articles
   * that hold only of the rest are out, and so are more with each concept.
   */
  best(): readonly Ranked[] {
    let rest = this.#greatest;
    for (const { concept, articles } of this.#present) {
      const worthIt = rest < this.#greatest * PROMISING && articles > MANY;
      if (worthIt && this.#top.least === 0) this.#scoreBest(this.#limit, rest);
      if (worthIt && rest < this.#needed() && this.#survey(rest).left <= this.#limit) break;
      const only = this.#narrowed && this.#left * SPARSE < articles;
      for (const part of this.#parts) addBounds(part, concept, only);
      this.#looked = false;
      rest -= concept.weight;
    }
    for (let wanted = this.#limit; this.#scoreBest(wanted, rest) > 0; ) wanted *= MORE;
    return this.#top.kept();
  }

  /** What the bound of an article must reach. */
  #needed(): number {
    return this.#top.least - this.#greatest * ROUNDING;
  }

  /** Scores some of the most promising; how many. None where none is left that could be among the best with the rest. */
  #scoreBest(wanted: number, rest: number): number {
    const { counts, left } = this.#survey(rest, wanted);
    if (left === 0) return 0;
    const step = stepOf(counts, wanted);
    let scored = 0;
    for (const part of this.#parts) {
      const picked = takeFrom(part, step, STEPS / this.#greatest);
      if (picked.length > 0) scorer.score(part.segment, picked, this.#concepts, this.#top);
      scored += picked.length;
    }
    return scored;
  }

  /**
   * Lets go of what cannot be among the best; how many are left, and how many have their bound in each step. While
   * nothing can be let go, only so many of the most promising as are wanted are looked for.
   */
  #survey(rest: number, wanted = 0): { counts: Uint32Array; left: number } {
    const counts = new Uint32Array(STEPS + 2);
    const least = this.#needed() - rest;
    if (!this.#narrowed && !this.#looked) for (const part of this.#parts) findMaxima(part);
    this.#looked = true;
    const from = least > 0 ? least : this.#promising(wanted);
    const keep = this.#narrowed ? keepFrom : findFrom;
    let left = 0;
    for (const part of this.#parts) left += keep(part, from, STEPS / this.#greatest, counts);
    // From then on no article comes to those that may be among the best.
    this.#narrowed = least > 0;
    this.#left = left;
    return { counts, left };
  }

  /** A bound that so many articles reach, or all that reach any. A step lower than found: none is lost by rounding. */
  #promising(wanted: number): number {
    const counts = new Uint32Array(STEPS + 2);
    const steps = STEPS / this.#greatest;
    for (const { maxima } of this.#parts) {
      for (let word = 0; word < maxima.length; word++)
        if (maxima[word]! > 0) counts[Math.floor(maxima[word]! * steps)]! += 1;
    }
    return Math.max(0, stepOf(counts, wanted) - 1) / steps;
  }
}

/** The highest step from which on there are so many; 0 where there are fewer. */
function stepOf(counts: Uint32Array, wanted: number): number {
  let step = counts.length;
  for (let sum = 0; step > 0 && sum < wanted; ) sum += counts[--step]!;
  return step;
}

interface PresentConcept {
  readonly concept: WeighedConcept;
  readonly articles: number;
}

/** The concepts that any article holds something of, the weightiest first. */
function presentIn(segments: readonly IndexSegment[], concepts: readonly WeighedConcept[]): PresentConcept[] {
  return concepts
    .map((concept) => ({ concept, articles: articlesOf(concept, segments) }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.concept.weight - a.concept.weight);
}

function articlesOf({ alternatives }: WeighedConcept, segments: readonly IndexSegment[]): number {
  let sum = 0;
  for (const { postings } of segments) {
    for (const { term } of alternatives.flat()) sum += postings.get(term)?.articles ?? 0;
  }
  return sum;
}
