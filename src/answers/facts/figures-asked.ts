/** Which of several figures a question with several names wants: each name's own. */
import type { Coverage } from '../coverage.ts';
import { distanceTo, type Fact } from './fact.ts';

/** The figures beside names the question lists ("radio / core / transport staff"): each name's nearest one. */
export function figuresAsked(facts: readonly Fact[], coverage: Coverage): readonly Fact[] {
  const named = coverage.covered.filter(
    (c) => c.at !== null && (c.concept.kind === 'name' || c.concept.kind === 'word'),
  );
  const head = coverage.covered.find((c) => c.concept.kind === 'head' && c.at !== null);
  const own = head && named.length > 0 ? facts.find((f) => distanceTo(f, head.places) <= NEXT_TO) : undefined;
  if (own && named.every((c) => distanceTo(own, c.places) > NEXT_TO)) return [own];
  const votes = named.flatMap((c) => {
    const nearest = [...facts].sort((a, b) => distanceTo(a, [c.at!]) - distanceTo(b, [c.at!]))[0];
    return nearest && distanceTo(nearest, [c.at!]) <= NEXT_TO ? [nearest] : [];
  });
  return votes.length > 0 ? facts.filter((f) => votes.includes(f)) : facts.slice(0, 1);
}

/** "VR 300편", "300 VR titles". */
const NEXT_TO = 4;
