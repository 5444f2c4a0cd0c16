/** Weighs what was measured of each fact of a sentence: which of them is the one asked for? Trees in table.ts. */

import { oddsIn } from '../../../basics/trees.ts';
import type { Coverage } from '../../coverage.ts';
import type { AnswerType } from '../../question/question.ts';
import type { Fact } from '../fact.ts';
import { choiceFeatures } from './features.ts';
import { base, DEPTH, features, trees } from './table.ts';

/** Farther ones are not weighed: a table in one sentence has hundreds. */
export const MOST_WEIGHED = 12;

/** The likeliest first. @param facts the nearest first, as they were read. */
export function likeliestFirst(answerType: AnswerType, coverage: Coverage, facts: readonly Fact[]): readonly Fact[] {
  if (facts.length < 2) return facts;
  const near = facts.slice(0, MOST_WEIGHED);
  const grown = { depth: DEPTH, base, trees };
  const measured = choiceFeatures(answerType, coverage, near);
  const odds = new Map(
    near.map((fact, i) => [
      fact,
      oddsIn(
        grown,
        features.map((name) => measured[i]![name]!),
      ),
    ]),
  );
  return [...near.sort((a, b) => odds.get(b)! - odds.get(a)!), ...facts.slice(MOST_WEIGHED)];
}
