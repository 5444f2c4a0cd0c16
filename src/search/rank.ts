/** The passages of one language that score best for a query, segment by segment. Pure. */
import type { IndexSegment } from '../domain/search-index.ts';
import { SegmentScorer } from './score-segment.ts';
import { Top } from './top.ts';
import type { WeighedConcept } from './weigh-concepts.ts';

export interface Ranked {
  readonly no: number;
  /** The sum reached over the greatest the query could reach: 0 … 1. */
  readonly score: number;
  /** The concepts that the passage holds something of: bit 0 for the first, the last bit for all from there on. */
  readonly held: number;
}

/** Scoring never waits, so queries take turns and one scorer's memory serves them all. */
const scorer = new SegmentScorer();

export function rankSegments(
  segments: readonly IndexSegment[],
  concepts: readonly WeighedConcept[],
  limit: number,
): Ranked[] {
  const greatest = concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (greatest === 0) return [];
  const top = new Top<Ranked>(limit);
  for (const segment of segments) scorer.score(segment, concepts, top);
  return top
    .kept()
    .map(({ no, score, held }) => ({ no, score: score / greatest, held }))
    .sort((a, b) => b.score - a.score || a.no - b.no);
}
