/** The passages of one language that score best for a query, as if all had been scored. Pure. */
import type { IndexSegment } from '../domain/search-index.ts';
import { addBounds } from './bounds.ts';
import { type BoundedSegment, findFrom, keepFrom, LiveSet, takeFrom } from './live-articles.ts';
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

function withBounds(segments: readonly IndexSegment[]): BoundedSegment[] {
  const articles = segments.reduce((sum, { firsts }) => sum + firsts.length - 1, 0);
  if (articles > memory.length) memory = new Float32Array(Math.ceil(articles * 1.25));
  else memory.fill(0, 0, articles);
  let from = 0;
  return segments.map((segment) => {
    const size = segment.firsts.length - 1;
    const bounds = memory.subarray(from, from + size);
    from += size;
    return { segment, bounds, live: new LiveSet(size) };
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
      for (const part of this.#parts) addBounds(part, concept, this.#narrowed);
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
    const { counts, left } = this.#survey(rest);
    if (left === 0) return 0;
    let step = counts.length;
    for (let sum = 0; step > 0 && sum < wanted; ) sum += counts[--step]!;
    let scored = 0;
    for (const part of this.#parts) {
      const picked = takeFrom(part, step, STEPS / this.#greatest);
      if (picked.length > 0) scorer.score(part.segment, picked, this.#concepts, this.#top);
      scored += picked.length;
    }
    return scored;
  }

  /** Lets go of what cannot be among the best; how many are left, and how many have their bound in each step. */
  #survey(rest: number): { counts: Uint32Array; left: number } {
    const counts = new Uint32Array(STEPS + 2);
    const least = this.#needed() - rest;
    const keep = this.#narrowed ? keepFrom : findFrom;
    let left = 0;
    for (const part of this.#parts) left += keep(part, least, STEPS / this.#greatest, counts);
    // From then on no article comes to those that may be among the best.
    this.#narrowed = least > 0;
    return { counts, left };
  }
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
