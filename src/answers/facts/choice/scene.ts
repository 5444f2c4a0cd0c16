/** A sentence as its facts see it: what it says of the question, whose names stand in it, where its clauses end. */
import type { Coverage, Covered } from '../../coverage.ts';
import type { AnswerType } from '../../question/question.ts';
import type { Fact } from '../fact.ts';
import { isAskedAt, namesThere } from '../names-there.ts';

/** Offsets are those of the article. */
export interface Scene {
  readonly answerType: AnswerType;
  readonly coverage: Coverage;
  readonly facts: readonly Fact[];
  /** What the sentence itself says of the question, without words that narrow little. */
  readonly said: readonly Covered[];
  readonly head: Covered | undefined;
  /** The last noun of the question that is no name. */
  readonly topic: Covered | undefined;
  readonly names: readonly { readonly at: number; readonly asked: boolean }[];
  /** Where clauses end, at any comma, and at what joins whole clauses. */
  readonly commas: readonly number[];
  readonly clauses: readonly number[];
}

/** Nothing asked about near it, in characters. */
export const FAR = 300;

const commaEnds = /[,;:—()]|(?<=[가-힣](?:며|고|지만|으나|는데|면서)) /gu;
const clauseEnds =
  /[;:—]|,? (?:but|while|whereas|although|though|and|which|who|as) |(?<=[가-힣](?:며|고|지만|으나|는데|면서)),? /gu;

export function sceneOf(answerType: AnswerType, coverage: Coverage, facts: readonly Fact[]): Scene {
  const { sentence, covered } = coverage;
  const said = covered.filter((c) => c.at !== null && c.concept.kind !== 'generic');
  const endsOf = (pattern: RegExp) => [...sentence.text.matchAll(pattern)].map((m) => m.index + sentence.start);
  return {
    answerType,
    coverage,
    facts,
    said,
    head: covered.find((c) => c.concept.kind === 'head' && c.at !== null),
    topic: said.findLast((c) => c.concept.kind === 'word' || c.concept.kind === 'head'),
    names: namesThere(sentence).map((at) => ({ at, asked: isAskedAt(at, said) })),
    commas: endsOf(commaEnds),
    clauses: endsOf(clauseEnds),
  };
}

/** In which of the clauses that end there. */
export const clauseOf = (at: number, ends: readonly number[]): number => {
  let n = 0;
  while (n < ends.length && ends[n]! < at) n += 1;
  return n;
};
