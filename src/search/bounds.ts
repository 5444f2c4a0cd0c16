/**
 * The most that each article's passages can score, from the articles of the postings alone: a few nanoseconds an
 * article and term. Whatever cannot be among the best by this is never scored.
 */
import { halfOf, mentionsOf } from '../domain/article-score.ts';
import { type ArticleColumns, type IndexSegment, newStretch, type Postings } from '../domain/search-index.ts';
import type { BoundedSegment, LiveSet } from './live-articles.ts';
import type { WeighedConcept } from './weigh-concepts.ts';
import { weights } from './weights.ts';

const stretch = newStretch();

/** How many mentions, in halves of its article (article-score.ts), a stored reach stands for at most. */
const halves = Float32Array.from({ length: 256 }, (_, reach) =>
  // The greatest byte is rounded up from less than all; no article has more than two halves a mention.
  reach === 255 ? 2 * mentionsOf(1) : reach / (255 - reach),
);

const reachParts = new Float32Array(256);
const mostParts = new Float32Array(256);

/** Scoring never waits, so all queries share this. By article of a segment, and all zero between concepts. */
let [sums, mosts, allSums, best] = [new Float32Array(0), new Float32Array(0), new Float32Array(0), new Float32Array(0)];
let touched = new Uint32Array(0);

function grow(articles: number): void {
  if (articles <= touched.length) return;
  const floats = () => new Float32Array(articles * 2);
  [sums, mosts, allSums, best] = [floats(), floats(), floats(), floats()];
  touched = new Uint32Array(articles * 2);
}

/** Adds what a concept can add: to every article that holds it, or at least to the live ones. */
export function addBounds(into: BoundedSegment, { weight, alternatives }: WeighedConcept, only: boolean): void {
  const present: PresentTerm[][] = [];
  for (const terms of alternatives) {
    const some = presentIn(into.segment, terms);
    if (some.length > 0) present.push(some);
  }
  if (present.length === 0) return;
  if (present.length === 1 && present[0]!.length === 1) {
    const { postings, share } = present[0]![0]!;
    addTerm(into, postings, weight, share, only);
    return;
  }
  grow(into.bounds.length);
  let count = 0;
  for (const terms of present) {
    count = addAlternative(into, terms, count, only);
    if (present.length > 1) keepBest(count);
  }
  if (present.length > 1) addTogether(into, weight, count, allSums, best);
  else addTogether(into, weight, count, sums, mosts);
}

interface PresentTerm {
  readonly postings: Postings;
  readonly share: number;
}

function presentIn({ postings }: IndexSegment, terms: WeighedConcept['alternatives'][number]): PresentTerm[] {
  const present: PresentTerm[] = [];
  for (const { term, share } of terms) {
    const found = postings.get(term);
    if (found) present.push({ postings: found, share });
  }
  return present;
}

/** The segment has nothing else of the concept. */
function addTerm(into: BoundedSegment, postings: Postings, weight: number, share: number, only: boolean): void {
  const { articleShare } = weights;
  for (let byte = 0; byte < 256; byte++) {
    const mentions = share * halves[byte]!;
    reachParts[byte] = weight * articleShare * (mentions / (1 + mentions));
    mostParts[byte] = (weight * (1 - articleShare) * share * byte) / 255;
  }
  const columns = only ? null : postings.columns();
  if (columns) addColumns(into.bounds, columns);
  else addStretches(into, postings, only);
}

function addColumns(bounds: Float32Array, { gaps, reaches, mosts }: ArticleColumns): void {
  for (let i = 0, article = -1; i < gaps.length; i++) {
    article += gaps[i]!;
    bounds[article]! += reachParts[reaches[i]!]! + mostParts[mosts[i]!]!;
  }
}

function addStretches({ bounds, live }: BoundedSegment, postings: Postings, only: boolean): void {
  const { articles, reaches, mosts: impacts } = stretch;
  const cursor = postings.cursor();
  for (let next = only ? live.next(0) : 0; next >= 0 && cursor.seek(next); ) {
    const length = cursor.read(stretch);
    // What is added to an article that is not live does no harm.
    for (let i = 0; i < length; i++) bounds[articles[i]!]! += reachParts[reaches[i]!]! + mostParts[impacts[i]!]!;
    if (only) next = live.next(articles[length - 1]! + 1);
  }
}

/**
 * A passage scores by the best alternative, so mentions add up over passages; what one reaches does not. How many
 * articles the concept touches so far.
 */
function addAlternative(
  { live }: BoundedSegment,
  terms: readonly PresentTerm[],
  before: number,
  only: boolean,
): number {
  let end = before;
  for (const { postings, share } of terms) {
    const columns = only ? null : postings.columns();
    end = columns ? addShares(columns, share, end) : addShare(postings, share, only ? live : null, end);
  }
  return end;
}

/** Puts what an alternative has beside what those before it have. */
function keepBest(end: number): void {
  for (let i = 0; i < end; i++) {
    const article = touched[i]!;
    allSums[article]! += sums[article]!;
    if (mosts[article]! > best[article]!) best[article] = mosts[article]!;
    sums[article] = 0;
    mosts[article] = 0;
  }
}

function addShares({ gaps, reaches, mosts: impacts }: ArticleColumns, share: number, before: number): number {
  const factor = share / 255;
  let end = before;
  for (let i = 0, article = -1; i < gaps.length; i++) {
    article += gaps[i]!;
    if (reaches[i] === 0) continue;
    if (sums[article] === 0 && allSums[article] === 0) touched[end++] = article;
    sums[article]! += share * halves[reaches[i]!]!;
    mosts[article]! += factor * impacts[i]!;
  }
  return end;
}

function addShare(postings: Postings, share: number, live: LiveSet | null, before: number): number {
  const { articles, reaches, mosts: impacts } = stretch;
  const [factor, cursor] = [share / 255, postings.cursor()];
  let end = before;
  for (let next = live ? live.next(0) : 0; next >= 0 && cursor.seek(next); ) {
    const length = cursor.read(stretch);
    for (let i = 0; i < length; i++) {
      const article = articles[i]!;
      if (sums[article] === 0 && allSums[article] === 0) touched[end++] = article;
      sums[article]! += share * halves[reaches[i]!]!;
      mosts[article]! += factor * impacts[i]!;
    }
    if (live) next = live.next(articles[length - 1]! + 1);
  }
  return end;
}

/**
 * Mentions grow faster than what is reached, so those of terms together are at most the sum of theirs; nor are they
 * more than if every passage of the article reached the most that one can.
 */
function addTogether(
  { segment: { firsts }, bounds }: BoundedSegment,
  weight: number,
  count: number,
  ofArticle: Float32Array,
  mostOf: Float32Array,
): void {
  const { articleShare } = weights;
  for (let i = 0; i < count; i++) {
    const article = touched[i]!;
    const most = Math.min(1, mostOf[article]!);
    const passages = firsts[article + 1]! - firsts[article]!;
    const together = Math.min(ofArticle[article]!, (passages * mentionsOf(most)) / halfOf(passages));
    bounds[article]! += weight * ((1 - articleShare) * most + (articleShare * together) / (1 + together));
    ofArticle[article] = 0;
    mostOf[article] = 0;
  }
}
