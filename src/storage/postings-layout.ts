/** What writing and reading postings have in common: which passages are an article, and how much it is about a term. */
import { articleReach, halfOf, mentionsOf } from '../domain/article-score.ts';

/** Postings while they are gathered: ordinal × 256 + impact, rising. */
export type PostingsList = number[];

/** Which article each passage of a segment is of, and where each article begins; behind the last one the count. */
export interface ArticleLayout {
  readonly articleOf: Uint32Array;
  readonly firsts: Uint32Array;
  /** How many passages each article has, or as many as are told apart: what is said of it by fewer is only too high. */
  readonly sizes: Uint8Array;
}

const MOST_SIZE = 15;

/** An article begins where a passage has none of it before. */
export function layoutOf(places: Uint8Array): ArticleLayout {
  const articleOf = new Uint32Array(places.length);
  const firsts: number[] = [];
  for (let ordinal = 0; ordinal < places.length; ordinal++) {
    if (places[ordinal] === 0 || ordinal === 0) firsts.push(ordinal);
    articleOf[ordinal] = firsts.length - 1;
  }
  firsts.push(places.length);
  const sizes = Uint8Array.from({ length: firsts.length - 1 }, (_, article) =>
    Math.min(MOST_SIZE, firsts[article + 1]! - firsts[article]!),
  );
  return { articleOf, firsts: Uint32Array.from(firsts), sizes };
}

/** By impact. */
export const mentions = Float64Array.from({ length: 256 }, (_, impact) => mentionsOf(impact / 255));

/** How much an article of so many passages is about a term by so many mentions, rounded up. */
export function reachByte(sum: number, size: number): number {
  return Math.ceil(255 * articleReach(sum, halfOf(size)));
}

/** The same where one passage holds the term: by size × 256 + its impact. */
export const loneReaches = Uint8Array.from({ length: (MOST_SIZE + 1) * 256 }, (_, at) =>
  reachByte(mentions[at & 255]!, at >> 8),
);
