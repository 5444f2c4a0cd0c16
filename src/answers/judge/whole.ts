/** What all sentences looked at have in them, beside this one: a word of the question that none has, or only others. */
import type { Coverage, Covered } from '../coverage.ts';
import type { Concept } from '../question/question.ts';
import type { Ranked } from '../rank-sentences.ts';
import type { Rarity } from '../rarity.ts';
import type { ArticleEvidence } from '../reading/evidence.ts';
import { withheldIn } from './withheld.ts';

export interface Whole {
  /** What of the question stands in one of the sentences at least. */
  readonly said: ReadonlySet<Concept>;
  /** The most of it that stands in one. */
  readonly most: number;
  /** How well the best sentence of an article stands that says that something is not said. */
  readonly withheld: ReadonlyMap<ArticleEvidence, number>;
}

const narrows = ({ concept }: Covered): boolean => concept.kind !== 'generic';
const isName = ({ concept }: Covered): boolean => concept.kind === 'company' || concept.kind === 'name';

export function wholeOf(sentences: readonly Ranked[]): Whole {
  const own = sentences.map(({ coverage }) => coverage.covered.filter((one) => narrows(one) && one.at !== null));
  return {
    said: new Set(own.flatMap((some) => some.map(({ concept }) => concept))),
    most: Math.max(0, ...own.map(({ length }) => length)),
    withheld: withheldIn(sentences),
  };
}

export function wholeFeatures({ covered }: Coverage, { said, most }: Whole, rarity: Rarity) {
  const asked = covered.filter(narrows);
  // Names have no rarity; each counts as one.
  const weightOf = (some: readonly Covered[]) => some.reduce((sum, { concept }) => sum + (rarity.get(concept) ?? 1), 0);
  const all = weightOf(asked) || 1;
  const nowhere = asked.filter(({ concept }) => !said.has(concept));
  return {
    nowhere: nowhere.length,
    nowhereShare: weightOf(nowhere) / all,
    nowhereName: nowhere.filter(isName).length,
    elsewhere: weightOf(asked.filter(({ concept, at }) => at === null && said.has(concept))) / all,
    fewerWords: most - asked.filter(({ at }) => at !== null).length,
  };
}
