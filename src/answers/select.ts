/** Sentences of the retrieved articles → those that answer the question, best first, each with the facts asked for. */
import type { Coverage } from './coverage.ts';
import { asAsked } from './facts/as-asked.ts';
import { isoOfKey } from './facts/date-key.ts';
import type { Fact } from './facts/fact.ts';
import { factsOf } from './facts/facts-of.ts';
import { isPast } from './is-past.ts';
import type { Sight } from './judge/features.ts';
import { type Judged, judge } from './judge/judge.ts';
import { leastFor } from './judge/least.ts';
import { missingFrom } from './missing.ts';
import { onlyEstimated } from './official.ts';
import { asksWhatWasReported, denies, deniesOf } from './polarity/denies.ts';
import { happensLater } from './polarity/tense.ts';
import { asksAdvice } from './question/advice.ts';
import { asksWhoSaid } from './question/asks-who-said.ts';
import { withinPeriod } from './question/period.ts';
import { type Concept, isTyped, type Period, type Question } from './question/question.ts';
import { rankSentences } from './rank-sentences.ts';
import { attributionOf } from './reading/attribution.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import { givesReason } from './reason.ts';
import { nextOf, reasonBehind } from './reason-behind.ts';
import { hindrance } from './sufficient.ts';

export interface Candidate {
  readonly coverage: Coverage;
  /** Best first; empty only where a statement was asked for. */
  readonly facts: readonly Fact[];
  /** Log odds that it answers. */
  readonly likelihood: number;
  /** Found only as another article's value for what the best one tells. */
  readonly otherReport?: true;
}

export interface Selection {
  readonly candidates: readonly Candidate[];
  /** Those that may answer, where none of them is likely enough to. */
  readonly unlikely: readonly Candidate[];
  /** What of the question no article read says, where none answers; null where each word stands somewhere. */
  readonly missing: Concept | Period | null;
  /** The sentences nearest to the question, answering or not. */
  readonly nearest: readonly Coverage[];
}

/** Rules say what may answer, the judge which of it answers best and whether that is likely enough. */
export function select(question: Question, articles: readonly ArticleEvidence[]): Selection {
  const ranking = rankSentences(question, articles);
  const judged = judge(question, ranking, ({ coverage }) => factsFor(question, coverage));
  const told = mayBeTold(judged, question);
  const nearest = judged.find(({ standing }) => standing.place === 0);
  const likely = (told[0]?.likelihood ?? Number.NEGATIVE_INFINITY) > leastFor(question) && !asksAdvice(question.text);
  const found = told.map(({ coverage, facts, likelihood }) => ({ coverage, facts, likelihood }));
  return {
    candidates: likely ? found : [],
    unlikely: likely ? [] : found,
    missing: likely || !nearest ? null : missingFrom(nearest, articles),
    nearest: judged.slice(0, 2).map(({ coverage }) => coverage),
  };
}

/** The likeliest first. One that something speaks against is told alone if at all: it disputes no other, nor adds to it. */
function mayBeTold(judged: readonly Judged[], question: Question): readonly Judged[] {
  return judged
    .filter((sight) => mayAnswer(sight))
    .map((sight) => ({ ...sight, likelihood: sight.likelihood - hindrance(sight.doubts, question) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .filter(({ doubts }, place) => place === 0 || hindrance(doubts, question) === 0);
}

/** Whether nothing forbids to answer with this sentence. */
export function mayAnswer({ question, coverage, facts, doubts }: Sight): boolean {
  return (
    (facts.length > 0 || !isTyped(question)) &&
    mayTell(coverage, question, facts) &&
    hindrance(doubts, question) < Number.POSITIVE_INFINITY
  );
}

/** What is only estimated or yet to come is no answer to what has happened; whoever is named for it may be. */
function mayTell(coverage: Coverage, question: Question, facts: readonly Fact[]): boolean {
  if (question.answerType === 'reason') return mayExplain(coverage);
  if (!isTyped(question)) return question.shape === 'yes-no' || !isLabel(coverage);
  const { text } = coverage.sentence;
  if (onlyEstimated(text, question.text)) return false;
  return question.answerType === 'person' || !facts.every((fact) => happensLater(coverage, question.text, fact));
}

/** "Terms.": a heading within its line says nothing but what was asked. */
function isLabel({ sentence: { text }, covered }: Coverage): boolean {
  return /^\p{Lu}\S*(?: \S+)?[.:]$/u.test(text) && covered.some(({ at }) => at !== null);
}

/** What somebody says may be the reason without a word for it. */
function mayExplain(coverage: Coverage): boolean {
  const { evidence, sentence } = coverage;
  if (givesReason(sentence.text) || reasonFollows(coverage) || quotes.test(sentence.text)) return true;
  return attributionOf(evidence, sentence, 'en') !== null;
}

const quotes = /["“”]/;

/** "Chips come from Tarn. Delivery in ten weeks decided it." What is said on it in quotation marks explains it too. */
function reasonFollows({ evidence, sentence }: Coverage): boolean {
  const next = nextOf(evidence, sentence);
  return reasonBehind(evidence, sentence) !== null || (next !== null && quotes.test(next.text));
}

/** What is past, denied or of another time is no fact of the asked. */
export function factsFor(question: Question, coverage: Coverage): readonly Fact[] {
  const facts = asAsked(factsOf(question.answerType, coverage), coverage, question);
  return inPeriod(facts, question).filter(
    (fact) => !deniesFact(fact, coverage, question) && !isPast(fact, coverage, question),
  );
}

/** A fact out of a denied statement is none; one beside it stands. */
function deniesFact(fact: Fact, coverage: Coverage, question: Question): boolean {
  const ofSomebody = question.answerType === 'person' || question.answerType === 'company';
  const ofReport = !ofSomebody && asksWhatWasReported(question.text);
  const event = ofSomebody && !asksWhoSaid(question.text);
  return isTyped(question) && !denies(question.text) && !ofReport && deniesOf(coverage, fact, event);
}

/** "When … in 2024?" is not answered with a day of 2019 out of the same sentence. */
function inPeriod(facts: readonly Fact[], { answerType, period }: Question): readonly Fact[] {
  if (answerType !== 'date' || !period) return facts;
  return facts.filter(({ key }) => {
    const value = isoOfKey(key);
    return value === null || withinPeriod(value, period);
  });
}
