/** What an article's passages say of a matter together: the index keeps it for each term, the ranking adds it up. Pure. */

/** How much a long article is held against it. Changing this, or the next number, needs the index rebuilt. */
const LENGTH_SHARE = 0.5;
/** A little over 1: the greatest impact still stands for a number of mentions, 250. */
const LIMIT = 1.004;

/** BM25's saturation undone: how many mentions a passage has that is so much (0 … 1) about a matter. */
export function mentionsOf(reached: number): number {
  return reached / (LIMIT - reached);
}

/** From how many mentions on an article of so many passages is half about a matter. */
export function halfOf(passages: number): number {
  return 1 - LENGTH_SHARE + LENGTH_SHARE * passages;
}

/** How much an article is about a matter: 0 … 1. */
export function articleReach(mentions: number, half: number): number {
  return mentions / (mentions + half);
}
