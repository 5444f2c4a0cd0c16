/** Questions with the sentence that holds their answer → the facts read out of it, and which of them are right. */

import { type Coverage, coverSentence } from '../../src/answers/coverage.ts';
import type { Fact } from '../../src/answers/facts/fact.ts';
import { isTyped, type Question } from '../../src/answers/question/question.ts';
import { bindNames } from '../../src/answers/reading/bind-names.ts';
import type { ArticleEvidence, Sentence } from '../../src/answers/reading/evidence.ts';
import { factsFor } from '../../src/answers/select.ts';
import { soften } from '../../src/answers/soften.ts';
import type { Span } from '../../src/domain/text.ts';

export interface FactCase {
  readonly set: string;
  /** True where it may be looked at and learned from. */
  readonly tune: boolean;
  readonly question: Question;
  readonly coverage: Coverage;
  readonly gold: string;
  /** None where nothing of the kind asked for was found, or where no fact is asked for. */
  readonly facts: readonly Fact[];
  readonly right: readonly boolean[];
  isRight(fact: Fact): boolean;
}

export interface Gold {
  readonly set: string;
  readonly tune: boolean;
  readonly text: string;
  /** Among sentences that hold the answer the one that says most of the question is read. */
  holds(sentence: Sentence): boolean;
  isRight(fact: Fact): boolean;
}

/** Null where no sentence holds the answer. */
export function caseOf(question: Question, evidence: ArticleEvidence, gold: Gold): FactCase | null {
  const asked = soften(bindNames(question, [evidence]), [evidence]);
  const coverages = evidence.sentences
    .filter((sentence) => gold.holds(sentence))
    .map((sentence) => coverSentence(asked.concepts, evidence, sentence))
    .sort((a, b) => b.score - a.score);
  const coverage = coverages[0];
  if (coverage === undefined) return null;
  const facts = isTyped(asked) ? factsFor(asked, coverage) : [];
  const right = facts.map((fact) => gold.isRight(fact));
  const { set, tune, text, isRight } = gold;
  return { set, tune, question: asked, coverage, gold: text, facts, right, isRight };
}

/** Half of the shorter of the two. */
export function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
