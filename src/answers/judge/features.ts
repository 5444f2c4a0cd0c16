/** What can be measured of a sentence as an answer: plain numbers, the same for every language, which the judge weighs. */
import { measuredTogether } from '../../basics/trees.ts';
import type { Coverage } from '../coverage.ts';
import type { Fact } from '../facts/fact.ts';
import { onlyEstimated } from '../official.ts';
import { denies, deniesItself } from '../polarity/denies.ts';
import { happensLater } from '../polarity/tense.ts';
import { isMeasured, type Question } from '../question/question.ts';
import type { Rarity } from '../rarity.ts';
import { givesReason, namesCause } from '../reason.ts';
import { reasonBehind } from '../reason-behind.ts';
import type { Doubts } from '../sufficient.ts';
import { anaphor } from '../surroundings.ts';
import { coverageFeatures } from './coverage.ts';
import { factFeatures } from './facts.ts';
import { type Whole, wholeFeatures } from './whole.ts';
import { isWithheld } from './withheld.ts';

/** A sentence among the others. */
export interface Standing {
  /** Of its article in the search, from 0. */
  readonly article: number;
  /** Among the sentences, from 0. */
  readonly place: number;
  /** How well it stands by itself. */
  readonly own: number;
  /** What the best sentence, and the best of another article, have more. */
  readonly behind: number;
  readonly behindElsewhere: number;
  /** Sentences that stand nearly as well. */
  readonly rivals: number;
}

export interface Sight {
  readonly question: Question;
  readonly coverage: Coverage;
  /** Those of the kind asked for, the likeliest first. */
  readonly facts: readonly Fact[];
  readonly rarity: Rarity;
  /** What speaks against it. */
  readonly doubts: Doubts;
  readonly standing: Standing;
  readonly whole: Whole;
}

export function featuresOf(sight: Sight): Readonly<Record<string, number>> {
  return measuredTogether(
    coverageFeatures(sight.coverage, sight.rarity),
    factFeatures(sight.question, sight.coverage, sight.facts),
    standingFeatures(sight.standing),
    withheldFeatures(sight),
    wholeFeatures(sight.coverage, sight.whole, sight.rarity),
    sentenceFeatures(sight),
    questionFeatures(sight.question),
    doubtFeatures(sight.doubts),
    tellingFeatures(sight),
  );
}

function doubtFeatures(doubts: Doubts): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(doubts).map(([name, missing]) => [name, Number(missing !== null)]));
}

/** In which way the sentence speaks: gives a reason, only estimates, or announces what is told below it. */
function tellingFeatures({ question, coverage }: Sight) {
  const { sentence, evidence } = coverage;
  const causes = givesReason(sentence.text);
  const behind = reasonBehind(evidence, sentence);
  const causeFollows = behind !== null && namesCause(behind.text);
  const heads = evidence.sections[sentence.section] === sentence;
  return {
    causes: Number(causes),
    causeFollows: Number(causeFollows),
    noReason: Number(question.answerType === 'reason' && !causes && !causeFollows),
    estimated: Number(onlyEstimated(sentence.text, question.text)),
    announces: Number(heads || [...evidence.turns.values()].includes(sentence.paragraph)),
  };
}

function standingFeatures({ article, place, behind, behindElsewhere, rivals }: Standing) {
  return {
    article: Math.log1p(article),
    place: Math.log1p(place),
    behind,
    behindElsewhere,
    rivals: Math.min(10, rivals),
  };
}

/** No sentence of an article withholds anything, or one that stands far behind. */
const NONE = -1;

/** Where an article says that the asked is not said, a figure beside it is another one. */
function withheldFeatures({ coverage, standing, whole }: Sight) {
  const best = whole.withheld.get(coverage.evidence);
  return {
    withheld: Number(isWithheld(coverage.sentence.text)),
    withheldBeside: best === undefined ? NONE : Math.max(NONE, best - standing.own),
  };
}

function sentenceFeatures({ question, coverage }: Sight) {
  const { sentence, another } = coverage;
  const subject = subjectOf(coverage);
  return {
    length: Math.log1p(sentence.view.words),
    index: Math.log1p(sentence.index),
    asks: Number(/\?["”’')]*$/.test(sentence.text)),
    fragment: Number(!/[.!?。…"”’)\]]$|[다요]$/u.test(sentence.text.trim())),
    sameLanguage: Number(sentence.language === question.language),
    another: Number(another),
    anothersFigure: Number(another && isMeasured(question)),
    aboutAsked: Number(subject === 'asked'),
    aboutOther: Number(subject === 'other'),
    opening: Number(sentence.index < coverage.evidence.opening),
    leans: Number(anaphor.test(sentence.text)),
    denial: Number(denies(coverage) !== deniesItself(question.text)),
    later: Number(happensLater(coverage, question.text, coverage.sentence)),
  };
}

/** Whether the sentence is about a company that was asked about, about others, or nobody can say. */
function subjectOf({ covered, sentence }: Coverage): 'asked' | 'other' | 'unknown' {
  const asked = covered.flatMap(({ concept }) => [...concept.companyIds, ...concept.affiliateIds]);
  if (sentence.about.size === 0 || asked.length === 0) return 'unknown';
  return asked.some((id) => sentence.about.has(id)) ? 'asked' : 'other';
}

/** They choose no sentence; they say how sure one must look for such a question. */
function questionFeatures(question: Question) {
  const { text, language, shape, answerType, concepts, period } = question;
  return {
    who: Number(answerType === 'person' || answerType === 'company'),
    when: Number(answerType === 'date'),
    where: Number(answerType === 'place'),
    figure: Number(isMeasured(question)),
    reason: Number(answerType === 'reason'),
    yesNo: Number(shape === 'yes-no'),
    list: Number(shape === 'list'),
    korean: Number(language === 'ko'),
    concepts: concepts.length,
    words: Math.log1p(text.split(/\s+/).length),
    period: Number(period !== null),
  };
}
