/** How near a fact stands to what is asked about, in characters and in clauses. */
import type { Covered } from '../../coverage.ts';
import { distanceTo, type Fact } from '../fact.ts';
import { clauseOf, FAR, type Scene } from './scene.ts';

export function nearFeatures(fact: Fact, { said, head }: Scene) {
  const near = (some: readonly Covered[]) => Math.log1p(Math.min(FAR, ...some.map((c) => distanceTo(fact, c.places))));
  const kinds = (...of: readonly string[]) => said.filter((c) => of.includes(c.concept.kind));
  return {
    near: near(said),
    nearHead: near(head ? [head] : []),
    nearLast: near(said.slice(-1)),
    nearFirst: near(said.slice(0, 1)),
    nearWord: near(kinds('word', 'action', 'head', 'number')),
    nearAction: near(kinds('action')),
    nearName: near(kinds('company', 'name')),
    nearMean:
      said.length === 0
        ? FAR
        : said.reduce((sum, c) => sum + Math.min(120, distanceTo(fact, c.places)), 0) / said.length,
  };
}

/** How much of the question stands in the fact's own clause, and in those beside it. */
export function clauseFeatures(fact: Fact, { said, commas, clauses, facts }: Scene) {
  const inside = (ends: readonly number[], one: Fact) => {
    const own = clauseOf(one.start, ends);
    return said.filter((c) => c.places.some((at) => clauseOf(at, ends) === own)).length;
  };
  const own = inside(clauses, fact);
  const ownPart = inside(commas, fact);
  return {
    clause: own,
    part: ownPart,
    clauseLess: Math.max(...facts.map((one) => inside(clauses, one))) - own,
    partLess: Math.max(...facts.map((one) => inside(commas, one))) - ownPart,
  };
}
