/** Which word of a question tells its sentences apart: one that few of the sentences read have in them. */
import type { Coverage } from './coverage.ts';
import type { Concept } from './question/question.ts';

export type Rarity = ReadonlyMap<Concept, number>;

/** High for a word of few sentences, low for one that most have, as in ranked search. Names are left to coverage. */
export function rarityOf(coverages: readonly Coverage[]): Rarity {
  const counts = new Map<Concept, number>();
  for (const { covered } of coverages) {
    for (const { concept, at } of covered) {
      if (concept.kind !== 'company') counts.set(concept, (counts.get(concept) ?? 0) + (at === null ? 0 : 1));
    }
  }
  return new Map(
    [...counts].map(([concept, count]) => [concept, weightOf(concept) * Math.log(1 + coverages.length / (1 + count))]),
  );
}

const weightOf = ({ kind }: Concept): number => (kind === 'generic' ? 0.3 : 1);

/** Which part of what tells sentences apart this one itself says, 0 … 1. */
export function tellingShare({ covered }: Coverage, rarity: Rarity): number {
  let all = 0;
  let said = 0;
  for (const { concept, at, level } of covered) {
    const weight = rarity.get(concept) ?? 0;
    all += weight;
    if (at !== null) said += weight * level;
  }
  return all === 0 ? 0 : said / all;
}
