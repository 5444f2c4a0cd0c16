/** "In March Tarn, in June Halden and in May Berg chose Arm": of dates that are listed with whose they are, that of the one asked about. */
import type { Coverage } from '../coverage.ts';
import type { Fact } from './fact.ts';

/** The date right before the one asked about; none where the sentence lists no dates so. */
export function dateListedWith(
  facts: readonly Fact[],
  { covered, sentence: { text, start } }: Coverage,
): Fact | undefined {
  const begins = (fact: Fact) => listing.test(text.slice(0, fact.start - start));
  if (facts.filter(begins).length < LISTED) return undefined;
  const dates = [...facts].sort((a, b) => a.start - b.start);
  const item = (at: number) => dates.findLast((fact) => fact.end <= at);
  const named = covered.filter(({ concept: { kind }, at }) => at !== null && (kind === 'company' || kind === 'name'));
  const items = named.map(({ at }) => item(at!));
  // Behind the last of them stands what all have in common.
  return items.find((one) => one !== undefined && one !== dates.at(-1));
}

const listing = /(?:,|,? and| 그리고|및) (?:in |on |by )?$/;
/** Of so many dates a comma or "and" stands before all but the first. */
const LISTED = 2;
