/** Says what was selected: the fact first, then the words it was taken from, each with its source. */
import type { Claim, Disagreement } from '../domain/answer.ts';
import type { Language, Span } from '../domain/text.ts';
import type { CitationList } from './citations.ts';
import { findDisagreements, rivals } from './disagreements.ts';
import type { Fact } from './facts/fact.ts';
import { figuresAsked } from './facts/number-fact.ts';
import { withContinuation } from './goes-on.ts';
import { denies, deniesItself, hasEnded, onlyPlanned, onlyPossible, undecided } from './polarity.ts';
import { isTyped, type Question } from './question/question.ts';
import { attributionOf } from './reading/attribution.ts';
import type { Candidate } from './select.ts';
import { statedDate } from './stated-date.ts';
import { trimSentence } from './trim.ts';

export interface Said {
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
}

/** Other sentences of a list or statement must come this near to the best one. */
const NEAR_BEST = 0.8;
/** Items of a list come from sentences that say nearly the same of each. */
const NEAR_BEST_LISTED = 0.85;
const MOST_STATEMENTS = 2;
const MOST_LISTED = 6;
const MOST_PLACES = 2;
const MOST_LISTED_STATEMENTS = 4;

export function sayExtractive(question: Question, candidates: readonly Candidate[], citations: CitationList): Said {
  const claims = chosenFor(question, candidates).map((candidate) => sayClaim(question, candidate, citations));
  return { claims: mergeSame(claims), disagreements: findDisagreements(question, candidates, citations) };
}

function chosenFor(question: Question, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0];
  if (!best) return [];
  const share = question.shape === 'list' && isTyped(question) ? NEAR_BEST_LISTED : NEAR_BEST;
  const near = candidates.filter((c) => c.coverage.score >= best.coverage.score * share);
  if (question.shape === 'list')
    return withItems(distinct(near), question).slice(0, isTyped(question) ? MOST_LISTED : MOST_LISTED_STATEMENTS);
  if (isTyped(question)) return [best, ...rivals(candidates)].slice(0, 3);
  if (question.shape === 'yes-no') return [denialOf(best, question) ?? best];
  return near.filter((c) => c === best || c.coverage.score >= best.coverage.score * 0.92).slice(0, MOST_STATEMENTS);
}

/** A report, and whoever it is of denies it in what follows: the denial answers, not the report. */
function denialOf({ coverage, facts }: Candidate, question: Question): Candidate | null {
  if (!hearsay.test(coverage.sentence.text) || hearsay.test(question.text)) return null;
  const { evidence, sentence } = coverage;
  const after = evidence.sentences.slice(sentence.index + 1, sentence.index + DENIED_WITHIN);
  const denial = after.find((s) => s.section === sentence.section && denied.test(s.text));
  return denial ? { coverage: { ...coverage, sentence: denial, covered: [] }, facts } : null;
}

/** Sentences after a report in which its denial is looked for. */
const DENIED_WITHIN = 4;
const hearsay =
  /\b(?:reported(?!ly)|reports? (?:that|of|said)|rumou?rs?|rumou?red|speculation|newspapers?)\b|소문|보도|풍문|관측/i;
const denied =
  /\b(?:den(?:y|ies|ied)|rejected|dismissed|no such (?:talks|plans?)|not in (?:talks|discussions)|nothing (?:has been|is|was) (?:decided|agreed)|not true|untrue|wrong)\b|부인|사실무근|사실이 아니|정해진 (?:것|바)(?:이|은|가)? 없|결정된 (?:것|바)(?:이|은|가)? 없|검토한 (?:적|바)(?:이|은|가)? 없/i;

/** "… proposed three initiatives." is followed by the items: "First, …", "둘째, …". */
function withItems(candidates: readonly Candidate[], question: Question): Candidate[] {
  const best = candidates[0];
  if (!best || question.answerType !== 'statement') return [...candidates];
  const { evidence, sentence } = best.coverage;
  const after = evidence.sentences
    .slice(sentence.index + 1, sentence.index + 12)
    .filter((s) => s.section === sentence.section && item.test(s.text));
  const items = after.map((s) => ({ coverage: { ...best.coverage, sentence: s }, facts: [] }));
  return items.length >= 2 ? [best, ...items] : [...candidates];
}

const item =
  /^(?:(?:the |a |his |her |their )?(?:first|second|third|fourth|fifth|sixth|next|last|finally|lastly|another)(?:ly)?\b|첫째|둘째|셋째|넷째|다섯째|첫 번째|두 번째|세 번째|[▲△▶·•①②③④⑤]|\d[.)] )/iu;

/** One candidate for each set of facts; for statements one for each sentence. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((c) => {
    const key =
      c.facts
        .map((f) => f.key)
        .sort()
        .join('|') || `${c.coverage.evidence.article.id}:${c.coverage.sentence.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function sayClaim(question: Question, candidate: Candidate, citations: CitationList): Claim {
  const { evidence, sentence } = candidate.coverage;
  const span = isTyped(question) ? sentence : withContinuation(question, evidence, sentence);
  const n = citations.cite(evidence.article, span);
  return {
    text: [opening(question, candidate), inWords(question, candidate, span)].filter(Boolean).join(' — '),
    citations: [n],
    attributedTo: attributionOf(evidence, sentence, question.language),
    asOf: statedDate(evidence.article.published),
  };
}

function opening(question: Question, candidate: Candidate): string | null {
  if (question.shape === 'yes-no') return yesOrNo(question, candidate);
  const facts = factsToSay(question, candidate);
  return facts.length === 0 ? null : facts.map((f) => f[question.language]).join(', ');
}

/** A list takes every fact of the sentence; one fact the nearest, or all figures where several were asked for. */
function factsToSay(question: Question, { facts, coverage }: Candidate): readonly Fact[] {
  if (question.shape === 'list') return inTextOrder(facts);
  const best = facts[0];
  if (!best) return [];
  // "Redmond" and "its head office" say together where.
  if (question.answerType === 'place') return inTextOrder(facts.slice(0, MOST_PLACES));
  if (question.answerType === 'company' || question.answerType === 'person')
    return withCoordinated(best, facts, coverage.evidence.article.text);
  if (question.answerType !== 'count') return [best];
  return inTextOrder(figuresAsked(facts, coverage));
}

const joins = /^(?:,|와|과|·|,? and|,? ?&|및)? ?(?:the )?$/u;

/** "Its suppliers are Hanul and Tarn": one of them is half the answer. */
function withCoordinated(best: Fact, facts: readonly Fact[], text: string): readonly Fact[] {
  const ordered = inTextOrder(facts);
  const joined = (a: Fact | undefined, b: Fact | undefined) =>
    a !== undefined &&
    b !== undefined &&
    b.start > a.end &&
    joins.test(text.slice(a.end, b.start).replace(/^ (?=and|&)/u, ''));
  let [from, to] = [ordered.indexOf(best), ordered.indexOf(best)];
  while (joined(ordered[from - 1], ordered[from])) from--;
  while (joined(ordered[to], ordered[to + 1])) to++;
  return ordered.slice(from, to + 1);
}

function inTextOrder(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => a.start - b.start);
}

function yesOrNo(question: Question, candidate: Candidate): string {
  if (onlyPlanned(candidate.coverage, question.text))
    return question.language === 'ko' ? '아직 아님(계획)' : 'Not yet, planned';
  if (undecided(candidate.coverage.sentence.text) && !undecided(question.text))
    return question.language === 'ko' ? '확정되지 않음' : 'Not settled';
  const no = hasEnded(candidate.coverage, question.text) || denies(candidate.coverage) !== deniesItself(question.text);
  if (!no && onlyPossible(candidate.coverage, question.text))
    return question.language === 'ko' ? '확정되지 않음' : 'Not settled';
  if (question.language === 'ko') return no ? '아니요' : '예';
  return no ? 'No' : 'Yes';
}

const originalIn = {
  en: { ko: 'in the Korean original', en: '', other: 'in the original', und: 'in the original' },
  ko: { en: '영어 원문', ko: '', other: '원문', und: '원문' },
} as const;

/** The sentence itself; in another language than the asker's it is marked as the original. */
function inWords(question: Question, { coverage: { evidence, sentence } }: Candidate, { start, end }: Span): string {
  return asOriginal(trimSentence(evidence.article.text.slice(start, end)), sentence.language, question.language);
}

/** An article's words as they stand, marked where they are in another language than the asker's. */
export function asOriginal(text: string, written: Language, asked: 'en' | 'ko'): string {
  return written === asked ? text : `${originalIn[asked][written]}: “${text}”`;
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
