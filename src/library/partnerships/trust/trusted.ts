/**
 * Leaves out what is read of a deal where so much speaks against it that it is likelier wrong than right: parties that
 * stand far from the stage word or far apart, whom the article hardly names, beside others who fit better. What speaks for
 * and against is weighed by trees, see table.ts.
 */
import { oddsIn } from '../../../basics/trees.ts';
import type { Actor, Clause, Draft } from '../reading-types.ts';
import { type Evidence, type Standing, standingEvidence, standingOf } from './standing.ts';
import { base, DEPTH, features, least, trees } from './table.ts';
import { wordingEvidence } from './wording.ts';

/** A note of fewer sentences says little beside its deal; the trees were grown on whole articles. */
const WHOLE = 10;

export function isTold({ modality }: Pick<Draft, 'modality'>): boolean {
  return modality === 'happened' || modality === 'past';
}

export function withoutDoubtful(
  drafts: readonly Draft[],
  clauses: readonly Clause[],
  titled: readonly Actor[],
): readonly Draft[] {
  if (clauses.length < WHOLE || !drafts.some(isTold)) return drafts;
  const standing = standingOf(clauses, titled, drafts.filter(isTold));
  return drafts.filter((draft) => !isTold(draft) || isVisit(draft) || oddsOf(draft, standing) > least);
}

/** Visitor and host are told by words of coming and receiving; of visits the trees have seen a handful. */
function isVisit({ roles }: Draft): boolean {
  return roles !== null;
}

const grown = { depth: DEPTH, base, trees };

function oddsOf(draft: Draft, standing: Standing): number {
  const [article, sentence] = evidenceOf(draft, standing);
  return oddsIn(
    grown,
    features.map((name) => article[name] ?? sentence[name]!),
  );
}

/** All that is weighed of a deal, by name: what the article says of its parties, and how the sentence has them. */
export function evidenceOf(draft: Draft, standing: Standing): readonly [Evidence, Evidence] {
  const clause = standing.clauses[draft.clauses[0]!.index]!;
  return [standingEvidence(draft, clause.index, standing), wordingEvidence(draft, clause)];
}
