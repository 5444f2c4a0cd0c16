/** Another article's value for the same fact: a second report of one story says it in words of its own, and is found by its value. */

import { type Coverage, coverSentence, occursIn } from './coverage.ts';
import { rivals } from './disagreements.ts';
import { askedMeaning } from './facts/asked-meaning.ts';
import { dateKey, datesAgree } from './facts/date-key.ts';
import type { Fact } from './facts/fact.ts';
import { figuresIn } from './facts/figures.ts';
import { isNear, isRounded } from './facts/near-values.ts';
import { isMeasured, type Question } from './question/question.ts';
import type { ArticleEvidence } from './reading/evidence.ts';
import { type Candidate, factsFor, type Selection } from './select.ts';
import { doubtsOf } from './sufficient.ts';

type Read = Pick<Candidate, 'coverage' | 'facts'>;

/** So much of the question as the best sentence says, this one must say too, itself or by what surrounds it. */
const LEAST_SHARE = 0.75;
/** Two sums of nearly one size in reports of one story are seldom of two things. */
const LEAST_SHARE_OF_SUM = 0.6;
/** Reports of one story appear near each other. */
const MOST_DAYS = 60;
const DAY = 86_400_000;

/** Figures and days may be told differently elsewhere; who and where are rather told more fully. */
export function withOtherReports(
  question: Question,
  selection: Selection,
  articles: readonly ArticleEvidence[],
): Selection {
  const { candidates } = selection;
  const best = candidates[0];
  if (best === undefined || !mayDiffer(question)) return selection;
  const known = new Set([best, ...rivals(candidates)].map(({ coverage }) => coverage.evidence.article.id));
  const others = articles.filter(({ article }) => !known.has(article.id));
  return { ...selection, candidates: [...candidates, ...reportsIn(question, best, others)] };
}

export function mayDiffer(question: Question): boolean {
  return question.shape === 'single' && (isMeasured(question) || question.answerType === 'date');
}

function reportsIn(question: Question, best: Candidate, articles: readonly ArticleEvidence[]): readonly Candidate[] {
  const value = best.facts[0];
  if (value === undefined) return [];
  const least = value.key.startsWith('number:money') ? LEAST_SHARE_OF_SUM : LEAST_SHARE;
  const others = articles.filter((one) => isOfStory(one, best.coverage.evidence, question) && !states(one, value));
  return others.flatMap((evidence) => {
    const read = evidence.sentences
      .slice(evidence.opening)
      .map((sentence) => coverSentence(question.concepts, evidence, sentence))
      .filter(({ score }) => score >= best.coverage.score * least)
      .map((coverage): Read => ({ coverage, facts: nearFirst(factsFor(question, coverage), value) }))
      .filter((one) => differs(one, best) && isOfAsked(one.coverage, question))
      .sort(
        (a, b) =>
          wordsShared(b, best) - wordsShared(a, best) ||
          monthsApart(a, best) - monthsApart(b, best) ||
          b.coverage.score - a.coverage.score,
      );
    return read
      .slice(0, 1)
      .map((one) => ({ ...one, likelihood: Number.NEGATIVE_INFINITY, otherReport: true as const }));
  });
}

/** "Five years, for 310 million dollars (about 405 billion won)": of several figures the one that can be told beside the value. */
function nearFirst(facts: readonly Fact[], value: Fact): readonly Fact[] {
  const near = facts.find(({ key }) => isNear(value.key, key));
  return near === undefined ? facts : [near, ...facts.filter((fact) => fact !== near)];
}

/** What of the question both sentences say themselves. */
function wordsShared({ coverage }: Read, best: Candidate): number {
  return best.coverage.covered.filter(({ at }, i) => at !== null && coverage.covered[i]!.at !== null).length;
}

function isOfStory(one: ArticleEvidence, other: ArticleEvidence, { concepts }: Question): boolean {
  if (one.article.storyId === other.article.storyId) return true;
  const named = concepts.filter(({ kind }) => kind === 'company' || kind === 'name');
  const [a, b] = [one, other].map(({ article }) => Date.parse(article.published?.value ?? ''));
  const apart = Math.abs(a! - b!) / DAY;
  return named.length > 0 && named.every((concept) => occursIn(concept, one)) && !(apart > MOST_DAYS);
}

/** Whether the article gives that very value somewhere, or the same sum rounded: then it tells no other. */
function states({ article, dates }: ArticleEvidence, { key }: Fact): boolean {
  if (key.startsWith('date:'))
    return dates().some(
      ({ record }) =>
        record.precision !== 'none' && dateKey(record).length > 'date:yyyy'.length && datesAgree(key, dateKey(record)),
    );
  const [, kind, value] = key.split(':');
  return figuresIn(article.text).some(
    (figure) =>
      figure.kind === kind &&
      (String(figure.value) === value || isRounded(key, `number:money:${figure.value}:${figure.currency ?? ''}`)),
  );
}

function differs({ coverage, facts }: Read, best: Candidate): boolean {
  const [value, other] = [best.facts[0]!, facts[0]];
  // What the best article says too it says of something else.
  if (other === undefined || states(best.coverage.evidence, other)) return false;
  if (value.key.startsWith('date:')) return isOtherDay(other, value) && hasItsVerb(coverage, best.coverage);
  return isNear(value.key, other.key);
}

/** Of the asked time and company. That it names all parties is not wanted: it was found as a report of the same story. */
function isOfAsked(coverage: Coverage, question: Question): boolean {
  const { otherTime, doneByAnother, saidOfAnother, dealOfOthers } = doubtsOf(coverage, question);
  return [otherTime, doneByAnother, saidOfAnother, dealOfOthers].every((missing) => missing === null);
}

/** Known days of one year or the next; one out of words alone contradicts nothing. */
function isOtherDay(other: Fact, value: Fact): boolean {
  const [a, b] = [other, value].map(({ key }) => Number(/^date:(\d{4})[-#]/.exec(key)?.[1]));
  return Math.abs(a! - b!) <= 1 && !datesAgree(other.key, value.key);
}

/** 0 for figures. */
function monthsApart({ facts }: Read, best: Candidate): number {
  const [a, b] = [facts[0], best.facts[0]].map((fact) => {
    const [, year, month] = /^date:(\d{4})[-#](\d\d)/.exec(fact!.key) ?? [];
    return 12 * Number(year ?? 0) + Number(month ?? 0);
  });
  return Math.abs(a! - b!);
}

/** A second article has many days: this one must be the day of what was asked for, by a word for it in the sentence. */
function hasItsVerb({ covered }: Coverage, best: Coverage): boolean {
  const said = best.covered.filter(
    ({ concept, at }) => at !== null && (concept.kind === 'action' || concept.kind === 'word'),
  );
  const verbs = said.filter((one) => askedMeaning({ ...best, covered: [one] }) !== null);
  return (
    verbs.length > 0 && verbs.every(({ concept }) => covered.some((one) => one.concept === concept && one.at !== null))
  );
}
