/** The heads of all stretches of a term side by side, so that a stretch far ahead is found at once. */
import { STRETCH } from '../domain/search-index.ts';

/** Filled in by whoever first goes through all stretches. */
export interface Heads {
  /** The last article of each stretch. */
  readonly lasts: Uint32Array;
  /** Where in the block its articles begin. */
  readonly starts: Uint32Array;
  whole: boolean;
}

export function noHeadsYet(articles: number): Heads {
  const stretches = Math.ceil(articles / STRETCH);
  return { lasts: new Uint32Array(stretches), starts: new Uint32Array(stretches), whole: false };
}

/** The first from a place on that is so great, or all of them; most are near. */
export function firstFrom(rising: Uint32Array, from: number, least: number): number {
  let [low, high, step] = [from, from, 1];
  while (high < rising.length && rising[high]! < least) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, rising.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
