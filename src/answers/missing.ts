/** What a refusal names as not found: only what none of the articles read says, or it would be told wrong. */
import { occursIn } from './coverage.ts';
import type { Sight } from './judge/features.ts';
import type { Concept, Period, Question } from './question/question.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import type { Doubts } from './sufficient.ts';

/**
 * In this order: the noun asked for, what speaks against the nearest sentence, what it says least of. A word that stands
 * in an article is passed over though the sentence lacks it: "KT" is not missing from a library that is full of it.
 */
export function missingFrom(
  { coverage: { covered }, doubts }: Sight,
  articles: readonly ArticleEvidence[],
): Concept | Period | null {
  const head = covered.find(({ concept: { kind } }) => kind === 'head');
  const leastFirst = [...covered].sort((a, b) => a.level - b.level);
  const lacking = [...(head ? [head.concept] : []), ...doubted(doubts), ...leastFirst.map(({ concept }) => concept)];
  return lacking.find((one) => isPeriod(one) || !articles.some((article) => occursIn(one, article))) ?? null;
}

function doubted(doubts: Doubts): readonly (Concept | Period)[] {
  return Object.values<Concept | Period | null>(doubts).flatMap((one) => one ?? []);
}

const isPeriod = (one: Concept | Period): one is Period => !('kind' in one);

/** With the capitals of the question; what was taken over from the turn before has none there. */
export function asTyped(missing: Concept | Period, question: Question): string {
  if (isPeriod(missing)) return missing.text;
  const typed = question.text.slice(missing.start, missing.start + missing.text.length);
  return typed.toLowerCase() === missing.text.toLowerCase() ? typed : missing.text;
}
