/** "Laying starts in May 2026 and the cable goes live in July 2027": of several dates that of the clause asked about. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';
import { dateListedWith } from './of-its-item.ts';

/** Where one clause ends and another begins: a new subject follows, or in Korean a verb that joins. */
const clauseEnds =
  /[;:—]|, (?:and|but|while|whereas|with|then) |,? (?:but|while|whereas|although|though) | and (?=(?:then|the|its?|they|a|this|that|full|service|will|is|are|was|were|has)\b|\p{Lu})|(?<=[가-힣](?:며|고|지만|으나|는데|면서|뒤|후)),? /gu;

/** The one whose clause has all that the likeliest one's has of the question, and more; else as they are. */
export function ofClauseAsked(facts: readonly Fact[], coverage: Coverage, { shape }: Question): readonly Fact[] {
  const [first] = facts;
  if (first === undefined || facts.length < 2 || shape === 'list') return facts;
  const listed = dateListedWith(facts, coverage);
  if (listed !== undefined) return [listed, ...facts.filter((fact) => fact !== listed)];
  const { covered, sentence } = coverage;
  const ends = [...sentence.text.matchAll(clauseEnds)].map((m) => m.index + sentence.start);
  const clauseOf = (at: number) => ends.filter((end) => end < at).length;
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
