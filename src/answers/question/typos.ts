/** A word of a question that no article has, but one has nearly: "servcie", "predecesor". */
import type { ArticleEvidence } from '../reading/evidence.ts';

/** Short words are near to each other by chance: "core" and "cost". */
const LEAST_LETTERS = 6;

/** The stem that an article has and that is one slip away; null where there is none. */
export function meantBy(stem: string, articles: readonly ArticleEvidence[]): string | null {
  if (stem.length < LEAST_LETTERS || !/^[a-z]+$/.test(stem)) return null;
  for (const { whole } of articles) {
    for (const known of whole.view.latin.keys()) if (isOneSlipAway(stem, known)) return known;
  }
  return null;
}

/** One letter left out, put in, mistaken, or two next to each other swapped; the first letter is seldom wrong. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a[0] !== b[0] || a === b || Math.abs(a.length - b.length) > 1 || !/^[a-z]+$/.test(b)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
