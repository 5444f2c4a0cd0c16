/**
 * Scores a segment concept by concept in flat arrays that are used again and again: a query over a million passages
 * passes millions of postings, and each must cost a few nanoseconds and no memory.
 */
import type { IndexSegment } from '../domain/search-index.ts';
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

export class SegmentScorer {
  #size = 0;
  /** By passage; all zero between segments. */
  #scores = new Float32Array(0);
  #held = new Int32Array(0);
  /** By article; all zero between segments. */
  #articles = new Float32Array(0);
  #norms = new Float32Array(0);
  /** By passage; all zero between alternatives and between concepts. */
  #sums = new Float32Array(0);
  #best = new Float32Array(0);
  #touched = new Uint32Array(0);
  /** The passages that hold something of a concept, in order, and how much of it: 0 … 1. */
  #list = new Uint32Array(0);
  #values = new Float32Array(0);
  #impacts = new Uint8Array(0);

  /** Offers `top` every passage that may be among the best. */
  score(segment: IndexSegment, concepts: readonly WeighedConcept[], top: Top<Ranked>): void {
    const { count, articleSizes } = segment;
    this.#grow(count);
    const { articleB } = weights;
    for (let i = 0; i < articleSizes.length; i++) this.#norms[i] = 1 - articleB + articleB * articleSizes[i]!;
    let any = false;
    concepts.forEach(({ weight, alternatives }, at) => {
      const [only] = alternatives;
      const simple = alternatives.length === 1 && only!.length === 1;
      const length = simple ? this.#readTerm(segment, only![0]!) : this.#readConcept(segment, alternatives);
      if (length > 0) this.#add(segment, length, weight, 1 << Math.min(at, LAST_BIT));
      any ||= length > 0;
    });
    if (any) this.#finish(segment, top);
  }

  #grow(count: number): void {
    if (count <= this.#size) return;
    this.#size = Math.ceil(count * 1.25);
    const floats = () => new Float32Array(this.#size);
    [this.#scores, this.#articles, this.#norms] = [floats(), floats(), floats()];
    [this.#sums, this.#best, this.#values] = [floats(), floats(), floats()];
    this.#held = new Int32Array(this.#size);
    this.#list = new Uint32Array(this.#size);
    this.#impacts = new Uint8Array(this.#size);
    this.#touched = new Uint32Array((this.#size >> 5) + 1);
  }

  /** A concept that is one term: its postings are its list. */
  #readTerm({ postings }: IndexSegment, { term, share }: TermShare): number {
    const found = postings.get(term);
    if (!found) return 0;
    const { count } = found;
    found.read(this.#list, this.#impacts);
    const [impacts, values, factor] = [this.#impacts, this.#values, share / 255];
    for (let i = 0; i < count; i++) values[i] = impacts[i]! * factor;
    return count;
  }

  /** A concept of several terms, or with other names: each passage has what its best name reaches. */
  #readConcept({ postings, count }: IndexSegment, alternatives: WeighedConcept['alternatives']): number {
    const [list, impacts, sums, best] = [this.#list, this.#impacts, this.#sums, this.#best];
    const touched = this.#touched;
    const words = (count >> 5) + 1;
    let any = false;
    for (const terms of alternatives) {
      let reached = false;
      for (const { term, share } of terms) {
        const found = postings.get(term);
        if (!found) continue;
        reached = true;
        found.read(list, impacts);
        const [length, factor] = [found.count, share / 255];
        for (let i = 0; i < length; i++) {
          const ordinal = list[i]!;
          sums[ordinal]! += impacts[i]! * factor;
          touched[ordinal >> 5]! |= 1 << (ordinal & 31);
        }
      }
      any ||= reached;
      if (reached && alternatives.length > 1) keepBest(sums, best, touched, words);
    }
    return any ? this.#drain(alternatives.length > 1 ? best : sums, words) : 0;
  }

  /** The touched passages in order, with what they reached; leaves both empty. */
  #drain(from: Float32Array, words: number): number {
    const [list, values, touched] = [this.#list, this.#values, this.#touched];
    let length = 0;
    for (let word = 0; word < words; word++) {
      let bits = touched[word]!;
      if (bits === 0) continue;
      touched[word] = 0;
      while (bits !== 0) {
        const ordinal = (word << 5) + 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        list[length] = ordinal;
        values[length++] = from[ordinal]!;
        from[ordinal] = 0;
      }
    }
    return length;
  }

  /** Adds a concept to the passages that hold it, and to their articles what all of an article's passages say of it. */
  #add({ articleOf }: IndexSegment, length: number, weight: number, bit: number): void {
    const [list, values, scores, held] = [this.#list, this.#values, this.#scores, this.#held];
    const [articles, norms] = [this.#articles, this.#norms];
    let article = articleOf[list[0]!]!;
    let mentions = 0;
    for (let i = 0; i < length; i++) {
      const ordinal = list[i]!;
      const reached = values[i]!;
      scores[ordinal]! += weight * reached;
      held[ordinal]! |= bit;
      const at = articleOf[ordinal]!;
      if (at !== article) {
        articles[article]! += (weight * mentions) / (mentions + norms[article]!);
        article = at;
        mentions = 0;
      }
      // BM25's saturation undone: how many mentions such a passage has.
      mentions += reached / (1.004 - reached);
    }
    articles[article]! += (weight * mentions) / (mentions + norms[article]!);
  }

  /** Each passage's score mixed with its article's. */
  #finish({ count, numbers, articleOf }: IndexSegment, top: Top<Ranked>): void {
    const [scores, held, articles, share] = [this.#scores, this.#held, this.#articles, weights.articleShare];
    for (let ordinal = 0; ordinal < count; ordinal++) {
      const own = scores[ordinal]!;
      if (own === 0) continue;
      const score = (1 - share) * own + share * articles[articleOf[ordinal]!]!;
      if (score > top.least) top.offer({ no: numbers[ordinal]!, score, held: held[ordinal]! });
    }
    scores.fill(0, 0, count);
    held.fill(0, 0, count);
    articles.fill(0, 0, count);
  }
}

type TermShare = WeighedConcept['alternatives'][number][number];

/** What one alternative reached, where it is the best so far. The sums are empty afterwards. */
function keepBest(sums: Float32Array, best: Float32Array, touched: Uint32Array, words: number): void {
  for (let word = 0; word < words; word++) {
    for (let bits = touched[word]!; bits !== 0; bits &= bits - 1) {
      const ordinal = (word << 5) + 31 - Math.clz32(bits & -bits);
      if (sums[ordinal]! > best[ordinal]!) best[ordinal] = sums[ordinal]!;
      sums[ordinal] = 0;
    }
  }
}
