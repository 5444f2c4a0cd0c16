/** Sentences of the retrieved articles → those that answer the question, best first, each with the facts asked for. */
import { type Coverage, coverSentence } from './coverage.ts';
import type { ArticleEvidence } from './evidence.ts';
import { companyFacts } from './facts/company-fact.ts';
import { dateFacts } from './facts/date-fact.ts';
import type { Fact } from './facts/fact.ts';
import { numberFacts } from './facts/number-fact.ts';
import { asksForRole, personFacts } from './facts/person-fact.ts';
import { placeFacts } from './facts/place-fact.ts';
import { withinPeriod } from './period.ts';
import { denies, happensLater } from './polarity.ts';
import type { AnswerType, Concept, Period, Question } from './question.ts';
import { missingFrom } from './sufficient.ts';

export interface Candidate {
  readonly coverage: Coverage;
  /** Best first; empty only where a statement was asked for. */
  readonly facts: readonly Fact[];
}

export interface Selection {
  readonly candidates: readonly Candidate[];
  /** What the best sentences lack, where none answers. */
  readonly missing: Concept | Period | null;
  /** The sentences nearest to the question, answering or not. */
  readonly nearest: readonly Coverage[];
}

/** Sentences looked at closely; the rest shares too few words with the question to matter. */
const LOOKED_AT = 60;

export function select(question: Question, articles: readonly ArticleEvidence[]): Selection {
  const ranked = articles
    .flatMap((evidence, rank) =>
      evidence.sentences.map((s) => ({ coverage: coverSentence(question.concepts, evidence, s), rank })),
    )
    .filter((r) => r.coverage.score > 0)
    .sort((a, b) => standing(b) - standing(a))
    .slice(0, LOOKED_AT)
    .map((r) => r.coverage);
  const candidates: Candidate[] = [];
  let missing: Concept | Period | null = null;
  for (const coverage of ranked) {
    const lacks = missingFrom(coverage, question);
    missing ??= lacks;
    if (lacks) continue;
    // A fact out of a denied statement is none.
    if (isTyped(question) && denies(coverage) && !denies(question.text)) continue;
    if (question.answerType === 'reason' && !givesReason.test(coverage.sentence.text)) continue;
    if (isTyped(question) && happensLater(coverage, question.text)) continue;
    const facts = inPeriod(factsOf(question.answerType, coverage), question);
    if (facts.length > 0 || !isTyped(question)) candidates.push({ coverage, facts });
    else missing ??= question.concepts.find((c) => c.kind === 'head') ?? null;
  }
  return {
    candidates: question.shape === 'yes-no' ? namedFirst(candidates) : aptFirst(candidates),
    missing,
    nearest: ranked.slice(0, 2),
  };
}

/** "When … in 2024?" is not answered with a day of 2019 out of the same sentence. */
function inPeriod(facts: readonly Fact[], { answerType, period }: Question): readonly Fact[] {
  if (answerType !== 'date' || !period) return facts;
  return facts.filter(({ key }) => !/^date:\d{4}/.test(key) || withinPeriod(key.slice('date:'.length), period));
}

/** A sentence that says what was done does not say why. */
const givesReason =
  /\b(?:because|since|due to|owing to|in order to|so that|so as|aim(?:s|ed)? (?:to|at)|goal|purpose|reason|thanks to|as a result|in the hope|hopes? to|wants? to|intend(?:s|ed)? to|to (?:be|become|help|build|develop|expand|strengthen|improve|reduce|cut|make|offer|speed|accelerate|support|meet|gain|secure|create|enable|provide|bring|learn|discuss|take|get|win|lead|identify|use))\b|위해|위한|때문|목적|이유|고자|려고|기 위|차원|따라/i;

/** Whether something holds of a company: a sentence that names it goes before one that means it. */
function namedFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0];
  const names = (c: Candidate) => c.coverage.covered.every((k) => k.concept.kind !== 'company' || k.at !== null);
  if (!best || names(best)) return candidates;
  const named = candidates.find((c) => names(c) && c.coverage.score >= best.coverage.score * 0.9);
  return named ? [named, ...candidates.filter((c) => c !== named)] : candidates;
}

/** A sentence that nearly covers the question and has the very fact goes before one with a neighbouring fact. */
function aptFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0];
  if (best?.facts[0]?.apt !== false) return candidates;
  const apt = candidates.find((c) => c.facts[0]?.apt && c.coverage.score >= best.coverage.score * 0.85);
  return apt ? [apt, ...candidates.filter((c) => c !== apt)] : candidates;
}

/** Between sentences that cover the question alike, the better-ranked article and the earlier sentence come first. */
function standing({ coverage, rank }: { coverage: Coverage; rank: number }): number {
  return coverage.score + 0.02 / (1 + rank) - Math.min(coverage.sentence.index, 40) * 0.0005;
}

/** A yes-no question and a reason are answered by the sentence itself. */
export function isTyped(question: Question): boolean {
  return question.shape !== 'yes-no' && !['reason', 'manner', 'statement'].includes(question.answerType);
}

function factsOf(answerType: AnswerType, coverage: Coverage): readonly Fact[] {
  switch (answerType) {
    case 'date':
      return dateFacts(coverage);
    case 'person':
      return whoFacts(coverage);
    case 'company':
      return companyFacts(coverage);
    case 'place':
      return placeFacts(coverage);
    case 'count':
    case 'money':
    case 'percent':
    case 'duration':
    case 'quantity':
      return numberFacts(answerType, coverage);
    case 'reason':
    case 'manner':
    case 'statement':
      return [];
  }
}

/** "Who visited KT?" may be a person or a company; a question for a role is about a person. */
function whoFacts(coverage: Coverage): readonly Fact[] {
  const people = personFacts(coverage);
  return people.length > 0 || asksForRole(coverage.covered.map((c) => c.concept))
    ? people
    : companyFacts(coverage).map((f) => ({ ...f, apt: false }));
}
