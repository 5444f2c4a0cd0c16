/** Says what was selected: the fact first, then the words it was taken from, each with its source. */
import type { Claim, Disagreement } from '../domain/answer.ts';
import type { Span } from '../domain/text.ts';
import { chosenFor } from './chosen.ts';
import type { CitationList } from './citations.ts';
import { claimQuoting } from './claim-quoting.ts';
import { findDisagreements } from './disagreements.ts';
import type { Fact } from './facts/fact.ts';
import { phraseAsked } from './facts/slot/asked-phrase.ts';
import { factsToSay } from './facts-said.ts';
import { takesUp, withContinuation } from './goes-on.ts';
import { lookAlike, lookAlikeNote } from './look-alike.ts';
import { mayRule } from './polarity/may-rule.ts';
import { yesOrNo } from './polarity/yes-no.ts';
import { isTyped, type Question } from './question/question.ts';
import type { ArticleEvidence, Sentence } from './reading/evidence.ts';
import type { Candidate } from './select.ts';

export interface Said {
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
  readonly note: string | null;
}

export function sayExtractive(question: Question, candidates: readonly Candidate[], citations: CitationList): Said {
  const chosen = chosenFor(question, candidates);
  const claims = quotedOf(question, chosen).map(({ candidate, span }) =>
    claimQuoting(question, { ...candidate.coverage, span, opening: opening(question, candidate) }, citations),
  );
  const alike = lookAlike(question, candidates);
  return {
    claims: mergeSame(claims),
    disagreements: findDisagreements(question, candidates, citations),
    note: alike !== null && chosen.includes(alike) ? lookAlikeNote[question.language] : null,
  };
}

/** A statement as it will be quoted. */
interface Quoted {
  readonly candidate: Candidate;
  readonly span: Span;
}

/** Statements that share a sentence, one going on where the other begins, are told as one. */
function quotedOf(question: Question, chosen: readonly Candidate[]): readonly Quoted[] {
  const told: Quoted[] = [];
  for (const candidate of chosen) {
    const { evidence, sentence } = candidate.coverage;
    const span = spanTold(question, evidence, sentence);
    const at = told.findIndex((one) => one.candidate.coverage.evidence === evidence && overlap(one.span, span));
    if (at < 0) told.push({ candidate, span });
    else told[at] = { ...told[at]!, span: joined(told[at]!.span, span, evidence.article.text) };
  }
  return told;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What leads up to it, and what goes on from it: a sentence that was told as an end goes on only by its next one's words. */
function joined(told: Span, other: Span, text: string): Span {
  const end = takesUp(text.slice(told.end, other.end).trimStart()) ? other.end : told.end;
  return { start: Math.min(told.start, other.start), end: Math.max(told.end, end) };
}

function spanTold(question: Question, evidence: ArticleEvidence, sentence: Sentence): Span {
  return isTyped(question) ? sentence : withContinuation(question, evidence, sentence);
}

function opening(question: Question, candidate: Candidate): string | null {
  if (question.shape === 'yes-no') return mayRule(candidate) ? yesOrNo(question, candidate.coverage) : null;
  const facts = question.answerType === 'statement' ? phraseOf(question, candidate) : factsToSay(question, candidate);
  return facts.length === 0 ? null : facts.map((f) => f[question.language]).join(', ');
}

/** "상가 — 1층은 상가로 쓰인다": a statement is told by its sentence; what of it was asked for stands before it where grammar tells. */
function phraseOf(question: Question, { coverage }: Candidate): readonly Fact[] {
  const phrase = phraseAsked(question, coverage);
  return phrase === null ? [] : [phrase];
}

/** Two sources that say the same become one claim with two citations. */
function mergeSame(claims: readonly Claim[]): Claim[] {
  const merged: Claim[] = [];
  for (const claim of claims) {
    const at = merged.findIndex((m) => m.text === claim.text);
    if (at < 0) merged.push(claim);
    else merged[at] = { ...merged[at]!, citations: [...new Set([...merged[at]!.citations, ...claim.citations])] };
  }
  return merged;
}
