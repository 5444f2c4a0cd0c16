/** Whom a reading is about, as follows are matched: the companies of its parties, and the followed names in their words. */
import type { StageReading } from '../domain/stage-reading.ts';
import type { About, NameHit } from './follow-matcher.ts';

export function aboutParties({ parties }: StageReading, hits: readonly NameHit[]): Omit<About, 'topics'> {
  const named = hits.filter((hit) => parties.some((party) => hit.start < party.end && party.start < hit.end));
  return {
    companies: new Set(parties.map(({ value }) => value.companyId)),
    names: new Set(named.map(({ name }) => name)),
  };
}
