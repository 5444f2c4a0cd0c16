/** Two languages' rankings as one, by the normalised score, so that neither crowds out the other. Pure. */
import { byCode } from '../basics/by-code.ts';
import type { RankedPassage } from '../domain/passage.ts';

/** What scores the same in one ranking stays in its order. */
export function fuse(rankings: readonly (readonly RankedPassage[])[]): RankedPassage[] {
  return rankings.flat().sort((a, b) => b.score - a.score);
}

/** Best first; what scores the same comes in the same order each time. */
export function byScore(a: RankedPassage, b: RankedPassage): number {
  return b.score - a.score || byCode(a.articleId, b.articleId) || a.start - b.start;
}
