/** Scores all passages of some articles of a segment, concept by concept. */
import { articleReach, halfOf, mentionsOf } from '../domain/article-score.ts';
import { type IndexSegment, newStretch, type Postings, type PostingsCursor } from '../domain/search-index.ts';
import type { Top } from './top.ts';
import type { WeighedConcept } from './weigh-concepts.ts';
import { weights } from './weights.ts';

export interface Ranked {
  readonly no: number;
  /** The sum reached over the greatest the query could reach: 0 … 1. */
  readonly score: number;
  /** The concepts that the passage holds something of: bit 0 for the first, the last bit for all from there on. */
  readonly held: number;
}

/** Bits to remember concepts by; all further ones share the last. */
export const LAST_BIT = 30;

const stretch = newStretch();

export class ArticleScorer {
  /** By article, those that are scored only. */
  #starts = new Uint32Array(1);
  #articles = new Float64Array(0);
  /** By passage of theirs; the last two are all zero between concepts. */
  #own = new Float64Array(0);
  #held = new Int32Array(0);
  #sums = new Float64Array(0);
  #best = new Float64Array(0);
  #places = new Uint32Array(0);
  #impacts = new Uint8Array(0);

  /** Offers `top` the passages of `articles`, which rise. */
  score(
    segment: IndexSegment,
    articles: readonly number[],
    concepts: readonly WeighedConcept[],
    top: Top<Ranked>,
  ): void {
    const count = articles.length;
    this.#begin(segment, articles);
    concepts.forEach(({ weight, alternatives }, at) => {
      let best: Float64Array = this.#sums;
      for (const terms of alternatives) {
        for (const { term, share } of terms) {
          const postings = segment.postings.get(term);
          if (postings) this.#addTerm(postings, share / 255, articles, count);
        }
        if (alternatives.length > 1) best = this.#keepBest(count);
      }
      this.#addConcept(best, weight, 1 << Math.min(at, LAST_BIT), count);
    });
    this.#offer(segment, articles, count, top);
  }

  #begin({ firsts }: IndexSegment, articles: readonly number[]): void {
    const count = articles.length;
    if (count > this.#articles.length) {
      this.#articles = new Float64Array(count * 2);
      this.#starts = new Uint32Array(count * 2 + 1);
    }
    const starts = this.#starts;
    let longest = 0;
    for (let i = 0; i < count; i++) {
      const passages = firsts[articles[i]! + 1]! - firsts[articles[i]!]!;
      starts[i + 1] = starts[i]! + passages;
      longest = Math.max(longest, passages);
    }
    const passages = starts[count]!;
    if (passages > this.#own.length) {
      const floats = () => new Float64Array(passages * 2);
      [this.#own, this.#sums, this.#best] = [floats(), floats(), floats()];
      this.#held = new Int32Array(passages * 2);
    }
    if (longest > this.#places.length) {
      this.#places = new Uint32Array(longest);
      this.#impacts = new Uint8Array(longest);
    }
    this.#articles.fill(0, 0, count);
    this.#own.fill(0, 0, passages);
    this.#held.fill(0, 0, passages);
  }

  #addTerm(postings: Postings, factor: number, wanted: readonly number[], count: number): void {
    const cursor = postings.cursor();
    for (let i = 0; i < count && cursor.seek(wanted[i]!); ) {
      i = this.#addStretch(cursor, cursor.read(stretch), factor, wanted, i, count);
    }
  }

  /** Which of the wanted articles comes first behind the stretch. */
  #addStretch(
    cursor: PostingsCursor,
    length: number,
    factor: number,
    wanted: readonly number[],
    from: number,
    count: number,
  ): number {
    const [starts, sums, places, impacts] = [this.#starts, this.#sums, this.#places, this.#impacts];
    const { articles } = stretch;
    let i = from;
    for (let entry = 0; entry < length; entry++) {
      while (i < count && wanted[i]! < articles[entry]!) i += 1;
      if (i === count) return count;
      if (wanted[i] !== articles[entry]) continue;
      const passages = cursor.passages(entry, stretch, places, impacts);
      for (let at = 0; at < passages; at++) sums[starts[i]! + places[at]!]! += impacts[at]! * factor;
      i += 1;
    }
    while (i < count && wanted[i]! <= articles[length - 1]!) i += 1;
    return i;
  }

  /** What one alternative reached, where it is the best so far. The sums are empty afterwards. */
  #keepBest(count: number): Float64Array {
    const [sums, best, end] = [this.#sums, this.#best, this.#starts[count]!];
    for (let at = 0; at < end; at++) {
      if (sums[at]! > best[at]!) best[at] = sums[at]!;
      sums[at] = 0;
    }
    return best;
  }

  /** Adds a concept to the passages that hold it, and to their articles what all of an article's passages say of it. */
  #addConcept(reached: Float64Array, weight: number, bit: number, count: number): void {
    const [starts, own, held, articles] = [this.#starts, this.#own, this.#held, this.#articles];
    for (let i = 0; i < count; i++) {
      const [from, to] = [starts[i]!, starts[i + 1]!];
      let mentions = 0;
      for (let at = from; at < to; at++) {
        const much = reached[at]!;
        if (much === 0) continue;
        own[at]! += weight * much;
        held[at]! |= bit;
        mentions += mentionsOf(much);
        reached[at] = 0;
      }
      if (mentions > 0) articles[i]! += weight * articleReach(mentions, halfOf(to - from));
    }
  }

  /** Each passage's score mixed with its article's. */
  #offer({ numbers, firsts }: IndexSegment, wanted: readonly number[], count: number, top: Top<Ranked>): void {
    const [starts, own, held, articles, share] = [
      this.#starts,
      this.#own,
      this.#held,
      this.#articles,
      weights.articleShare,
    ];
    for (let i = 0; i < count; i++) {
      const first = firsts[wanted[i]!]! - starts[i]!;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        if (own[at] === 0) continue;
        const score = (1 - share) * own[at]! + share * articles[i]!;
        if (score >= top.least) top.offer({ no: numbers[first + at]!, score, held: held[at]! });
      }
    }
  }
}
