/** "Laying starts in May 2026 and the cable goes live in July 2027": of several dates that of the clause asked about. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';

/** Where one clause ends and another begins: a new subject follows, or in Korean a verb that joins. */
const clauseEnds =
  /[;:—]|, (?:and|but|while|whereas|with|then) |,? (?:but|while|whereas|although|though) | and (?=(?:then|the|its?|they|a|this|that|full|service|will|is|are|was|were|has)\b|\p{Lu})|(?<=[가-힣](?:며|고|지만|으나|는데|면서|뒤|후)),? /gu;

/** The one whose clause has all that the likeliest one's has of the question, and more; else as they are. */
export function ofClauseAsked(
  facts: readonly Fact[],
  { covered, sentence }: Coverage,
  { shape }: Question,
): readonly Fact[] {
  const [first] = facts;
  if (first === undefined || facts.length < 2 || shape === 'list') return facts;
  const ends = [...sentence.text.matchAll(clauseEnds)].map((m) => m.index + sentence.start);
  const clauseOf = (at: number) => ends.filter((end) => end < at).length;
  const listed = besideAsked(facts, covered, sentence);
  if (listed !== undefined) return [listed, ...facts.filter((fact) => fact !== listed)];
  const saidWith = (fact: Fact) =>
    covered.filter(
      ({ concept, places }) => concept.kind !== 'generic' && places.some((at) => clauseOf(at) === clauseOf(fact.start)),
    );
  const own = saidWith(first);
  const better = facts.find((fact) => {
    const said = saidWith(fact);
    return said.length > own.length && own.every((c) => said.includes(c));
  });
  return better === undefined ? facts : [better, ...facts.filter((fact) => fact !== better)];
}

/** "In March Tarn, in June Halden and in May Berg chose Arm": the date right before the one asked about. */
function besideAsked(
  facts: readonly Fact[],
  covered: Coverage['covered'],
  { text, start }: Coverage['sentence'],
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
