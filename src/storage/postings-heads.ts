/** The heads of all stretches of a term side by side, so that a stretch far ahead is found at once. */
import { STRETCH } from '../domain/search-index.ts';
import { readVarint } from './bytes.ts';

export interface Heads {
  /** The last article of each stretch. */
  readonly lasts: Uint32Array;
  /** Where in the block its articles begin. */
  readonly starts: Uint32Array;
}

/** Of postings that have heads; `start` is where the first is. */
export function headsOf(block: Uint8Array, start: number, articles: number): Heads {
  const stretches = Math.ceil(articles / STRETCH);
  const [lasts, starts] = [new Uint32Array(stretches), new Uint32Array(stretches)];
  for (let stretch = 0, at = start, last = -1; stretch < stretches; stretch++) {
    const [gap, behind] = readVarint(block, at);
    const [bytes, from] = readVarint(block, behind);
    last += gap;
    lasts[stretch] = last;
    starts[stretch] = from;
    at = from + bytes;
  }
  return { lasts, starts };
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
