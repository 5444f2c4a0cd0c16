/** Sentences of the retrieved articles → those that answer the question, best first, each with the facts asked for. */
import { displayName } from '../library/companies.ts';
import { type Coverage, coverSentence } from './coverage.ts';
import type { ArticleEvidence } from './evidence.ts';
import { companyFacts } from './facts/company-fact.ts';
import { dateFacts } from './facts/date-fact.ts';
import type { Fact } from './facts/fact.ts';
import { numberFacts } from './facts/number-fact.ts';
import { asksForRole, personFacts, unlistedPersonFacts } from './facts/person-fact.ts';
import { placeFacts } from './facts/place-fact.ts';
import { subjectFacts } from './facts/subject-fact.ts';
import { withinPeriod } from './period.ts';
import { denies, happensLater } from './polarity.ts';
import type { AnswerType, Concept, Period, Question } from './question.ts';
import { type Rarity, rarityOf, tellingShare } from './rarity.ts';
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

/** Sentences looked at closely; the rest shares too few words with the question to matter. */
const LOOKED_AT = 60;

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
      (fact) => !deniesFact(fact, coverage, question),
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
  if (question.answerType === 'reason') return givesReason.test(coverage.sentence.text);
  if (!isTyped(question)) return true;
  if (coverage.score < best * (isMeasured(question) ? OUTDONE_FIGURE : OUTDONE)) return false;
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

function rankSentences(question: Question, articles: readonly ArticleEvidence[]): Coverage[] {
  const covered = articles
    .flatMap((evidence, rank) =>
      evidence.sentences.map((s) => ({ coverage: coverSentence(question.concepts, evidence, s), rank })),
    )
    .filter((r) => r.coverage.score > 0);
  const rarity = rarityOf(covered.map((r) => r.coverage));
  return covered
    .map(({ coverage, rank }) => ({ coverage, standing: standing(question, coverage, rank, rarity) }))
    .sort((a, b) => b.standing - a.standing)
    .slice(0, LOOKED_AT)
    .map((r) => r.coverage);
}

/** "When … in 2024?" is not answered with a day of 2019 out of the same sentence. */
function inPeriod(facts: readonly Fact[], { answerType, period }: Question): readonly Fact[] {
  if (answerType !== 'date' || !period) return facts;
  return facts.filter(({ key }) => !/^date:\d{4}/.test(key) || withinPeriod(key.slice('date:'.length), period));
}

/** A sentence that says what was done does not say why. */
const givesReason =
  /\b(?:because|since|due to|cit(?:es|ed|ing)|(?:had|have|has) changed|no longer|lack of|failed to|agreed that|could not|blam(?:e[sd]?|ing)|reasons?|on (?:the )?orders of|led to|so as to|which is why|by (?:law|order)|as (?:it|he|she|they|the) |for (?:\w+ ){0,3}reasons|to (?:bring|save|avoid|prevent|protect|comply|keep|ease|address|respond|counter|extend|raise|lower|compete)|owing to|in order to|so that|so as|aim(?:s|ed)? (?:to|at)|goal|purpose|thanks to|as a result|in the hope|hopes? to|wants? to|intend(?:s|ed)? to|to (?:be|become|help|build|develop|expand|strengthen|improve|reduce|cut|make|offer|speed|accelerate|support|meet|gain|secure|create|enable|provide|bring|learn|discuss|take|get|win|lead|identify|use))\b|위해|위한|때문|목적|이유|까닭|고자|려고|기 위|차원|따라|탓|덕분|덕에|바람에|책임을 지|결정적|설명했|해명했|차이로|문제로|우려로|우려해|혐의로|계기로|으로써|므로|니까|어서|아서|(?:필요|수) (?:가 )?(?:없|있)/i;

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

/** "SK·AWS 7조원": of what one of them pays, a sentence about it alone tells more. */
const JOINT = 0.12;

function jointFigure({ answerType }: Question, { covered, sentence, another }: Coverage): boolean {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  if (answerType !== 'money' || parties.length !== 1 || !another) return false;
  const own = parties[0]!.places;
  return sentence.mentions.some((m, i) => {
    const next = sentence.mentions[i + 1];
    if (!next || own.includes(m.start) === own.includes(next.start)) return false;
    return /^(?:·|와 |과 |, | and | & |\/|-)$/.test(
      sentence.text.slice(m.end - sentence.start, next.start - sentence.start),
    );
  });
}

/** The reason said to be one, before a mere purpose. */
const NAMED_REASON = 0.1;
const namesReason =
  /\b(?:because|due to|owing to|reasons?|(?:the |its |their )?(?:aim|goal|purpose) (?:is|was)|thanks to|blam(?:e[sd]?|ing))\b|때문|이유|까닭|덕분|탓/i;

/** What the rare words of the question weigh beside its coverage, and what a headline loses to the text that tells it. */
const TELLING = 0.12;
const HEADLINE = 0.1;

/** Between sentences that cover the question alike, the better-ranked article and the earlier sentence come first. */
function standing(question: Question, coverage: Coverage, rank: number, rarity: Rarity): number {
  const { sentence, evidence } = coverage;
  const headline = sentence.text === evidence.article.title ? HEADLINE : 0;
  const explained = question.answerType === 'reason' && namesReason.test(sentence.text) ? NAMED_REASON : 0;
  const early = 0.02 / (1 + rank) - Math.min(sentence.index, 40) * 0.0005;
  return (
    coverage.score +
    TELLING * tellingShare(coverage, rarity) +
    early +
    explained -
    headline -
    (jointFigure(question, coverage) ? JOINT : 0)
  );
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

/** "Who owns 60 percent of the Telstra Accenture venture?": one that the question names, where it is the subject. */
function namedSubject({ covered, sentence }: Coverage): readonly Fact[] | null {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  const rest = covered.filter((c) => c.concept.kind !== 'company' && c.concept.kind !== 'generic');
  const first = sentence.mentions.find((m) => !m.viaProduct);
  const counted = rest.some((c) => c.concept.kind === 'number');
  if (!first || parties.length < 2 || !counted || rest.some((c) => c.at === null || c.at < first.start)) return null;
  const name = (language: 'en' | 'ko') => displayName(first.companyId, language);
  return [
    {
      start: first.start,
      end: first.end,
      key: `company:${first.companyId}`,
      en: name('en'),
      ko: name('ko'),
      distance: 0,
    },
  ];
}

/** Who operates, supplies or owns something is a company, even where a person of it is named beside. */
const doneByCompanies =
  /^(?:operat|suppl|own|build|built|provid|sell|sold|bu[yi]|bought|acquir|invest|fund|financ|manufactur|develop|win|won|make|made|운영|공급|짓|구축|투자|인수|제공|개발|납품|소유|시공|전력|생산|제조)/i;

/** "Who visited KT?" may be a person or a company; a question for a role is about a person. */
function whoFacts(coverage: Coverage): readonly Fact[] {
  const companiesFirst = coverage.covered.some(({ concept }) => doneByCompanies.test(concept.text))
    ? companyFacts(coverage)
    : [];
  if (companiesFirst.length > 0) return companiesFirst;
  const listed = personFacts(coverage);
  const people = listed.length > 0 ? listed : unlistedPersonFacts(coverage);
  if (people.length > 0 || asksForRole(coverage.covered.map((c) => c.concept))) return people;
  const companies = companyFacts(coverage).map((f) => ({ ...f, apt: false }));
  if (companies.length > 0) return companies;
  return namedSubject(coverage) ?? subjectFacts(coverage);
}
