/** Sentences of the retrieved articles → those that answer the question, best first, each with the facts asked for. */
import type { Coverage } from './coverage.ts';
import type { ArticleEvidence } from './evidence.ts';
import type { Fact } from './facts/fact.ts';
import { factsOf } from './facts/facts-of.ts';
import { isPast } from './is-past.ts';
import { onlyEstimated } from './official.ts';
import { withinPeriod } from './period.ts';
import { denies, happensLater } from './polarity.ts';
import type { Concept, Period, Question } from './question.ts';
import { rankSentences } from './rank-sentences.ts';
import { givesReason } from './reason.ts';
import { isMeasured, missingFrom } from './sufficient.ts';

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

export function select(question: Question, articles: readonly ArticleEvidence[]): Selection {
  const ranked = rankSentences(question, articles);
  const candidates: Candidate[] = [];
  let best = 0;
  let missing: Concept | Period | null = null;
  for (const coverage of ranked) {
    const lacks = missingFrom(coverage, question);
    missing ??= lacks;
    if (lacks) continue;
    best = Math.max(best, coverage.score);
    if (!mayTell(coverage, question, best)) continue;
    const facts = inPeriod(factsOf(question.answerType, coverage), question).filter(
      (fact) => !deniesFact(fact, coverage, question) && !isPast(fact, coverage, question),
    );
    if (facts.length > 0 || !isTyped(question)) candidates.push({ coverage, facts });
    else missing ??= question.concepts.find((c) => c.kind === 'head') ?? null;
  }
  return {
    candidates: question.shape === 'yes-no' ? namedFirst(candidates) : aptFirst(candidates),
    missing,
    nearest: ranked.slice(0, 2),
  };
}

/** Whether the sentence speaks of the asked in the way that the question wants. */
function mayTell(coverage: Coverage, question: Question, best: number): boolean {
  if (question.answerType === 'reason') return givesReason(coverage.sentence.text);
  if (!isTyped(question)) return true;
  if (coverage.score < best * (isMeasured(question) ? OUTDONE_FIGURE : OUTDONE)) return false;
  if (onlyEstimated(coverage.sentence.text, question.text)) return false;
  return question.answerType === 'person' || !happensLater(coverage, question.text);
}

/** A fact out of a denied statement is none; one beside it stands. */
function deniesFact(fact: Fact, coverage: Coverage, question: Question): boolean {
  return isTyped(question) && !denies(question.text) && denies(coverage, fact);
}

/** Where a sentence covers the question so much better and has no such fact, the fact of a lesser one is another fact. */
const OUTDONE = 0.75;
/** Of figures there are many in an article, and each counts one thing only. */
const OUTDONE_FIGURE = 0.82;

/** "When … in 2024?" is not answered with a day of 2019 out of the same sentence. */
function inPeriod(facts: readonly Fact[], { answerType, period }: Question): readonly Fact[] {
  if (answerType !== 'date' || !period) return facts;
  return facts.filter(({ key }) => !/^date:\d{4}/.test(key) || withinPeriod(key.slice('date:'.length), period));
}

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

/** A yes-no question and a reason are answered by the sentence itself. */
export function isTyped(question: Question): boolean {
  return question.shape !== 'yes-no' && !['reason', 'manner', 'statement'].includes(question.answerType);
}
