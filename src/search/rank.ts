/** The passages of one language that score best for a query, segment by segment. Pure. */
import type { IndexSegment } from '../domain/search-index.ts';
import { type Ranked, SegmentScorer } from './score-segment.ts';
import { Top } from './top.ts';
import type { WeighedConcept } from './weigh-concepts.ts';

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
