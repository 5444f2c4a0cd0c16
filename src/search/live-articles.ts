/** The articles of a segment that may still be among the best, found and let go by their bounds. */
import type { IndexSegment } from '../domain/search-index.ts';

/** Of the articles of a segment. */
export interface BoundedSegment {
  readonly segment: IndexSegment;
  /** What was added up so far; minus infinity once an article is done with. */
  readonly bounds: Float32Array;
  /** The greatest bound of each thirty-two articles, as of the last look at all of them. */
  readonly maxima: Float32Array;
  /** Those that may still be among the best, once that is known of any. */
  readonly live: LiveSet;
}

/** A set of small numbers, a bit each, gone through in their order. */
export class LiveSet {
  /** Thirty-two numbers each. */
  readonly words: Int32Array;

  constructor(size: number) {
    this.words = new Int32Array((size >> 5) + 1);
  }

  /** The first from a number on; −1 behind the last. */
  next(from: number): number {
    const words = this.words;
    let at = from >> 5;
    if (at >= words.length) return -1;
    let bits = words[at]! & (-1 << (from & 31));
    while (bits === 0) {
      at += 1;
      if (at === words.length) return -1;
      bits = words[at]!;
    }
    return (at << 5) + 31 - Math.clz32(bits & -bits);
  }
}

/** Makes live the articles whose bound is so much or more, of those that hold something; counts as `keepFrom` does. */
export function findFrom(
  { bounds, maxima, live }: BoundedSegment,
  least: number,
  step: number,
  counts: Uint32Array,
): number {
  const { words } = live;
  let found = 0;
  for (let word = 0; word < maxima.length; word++) {
    words[word] = 0;
    const most = maxima[word]!;
    if (most < least || most === 0) continue;
    for (let article = word << 5, end = Math.min(bounds.length, article + 32); article < end; article++) {
      const bound = bounds[article]!;
      if (bound < least || bound <= 0) continue;
      words[word]! |= 1 << (article & 31);
      counts[Math.floor(bound * step)]! += 1;
      found += 1;
    }
  }
  return found;
}

/** Lets go of the live articles whose bound is less; how many are left. Counts them by steps of their bounds. */
export function keepFrom({ bounds, live }: BoundedSegment, least: number, step: number, counts: Uint32Array): number {
  const { words } = live;
  let left = 0;
  for (let word = 0; word < words.length; word++) {
    let kept = words[word]!;
    for (let bits = kept; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const bound = bounds[(word << 5) + 31 - Math.clz32(bit)]!;
      if (bound < least) kept ^= bit;
      else {
        counts[Math.floor(bound * step)]! += 1;
        left += 1;
      }
    }
    words[word] = kept;
  }
  return left;
}

/** The articles whose bound is in that step or a higher one, in order; they are done with. */
export function takeFrom({ bounds, live }: BoundedSegment, first: number, step: number): number[] {
  const { words } = live;
  const taken: number[] = [];
  for (let word = 0; word < words.length; word++) {
    let kept = words[word]!;
    for (let bits = kept; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits;
      const article = (word << 5) + 31 - Math.clz32(bit);
      if (Math.floor(bounds[article]! * step) < first) continue;
      taken.push(article);
      bounds[article] = -Infinity;
      kept ^= bit;
    }
    words[word] = kept;
  }
  return taken;
}
