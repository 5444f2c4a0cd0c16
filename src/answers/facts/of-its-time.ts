/** "내년에 2만 개, 2028년에는 7만 개": of figures that each have a time of their own, those of the time asked about. */
import type { DateMention } from '../../domain/date-record.ts';
import type { Coverage } from '../coverage.ts';
import { withinPeriod } from '../question/period.ts';
import type { Question } from '../question/question.ts';
import { datesIn, type Sentence } from '../reading/evidence.ts';
import type { Fact } from './fact.ts';

/** Times that are counted from the day of writing say the same in a question and in a text. */
const relative: readonly RegExp[] = [
  /\bnext year\b|내년/iu,
  /\bthis year\b|올해|금년/iu,
  /\blast year\b|지난해|작년/iu,
  /내후년/u,
];

export function ofTimeAsked(
  facts: readonly Fact[],
  { evidence, sentence }: Coverage,
  question: Question,
): readonly Fact[] {
  const dates = datesIn(evidence, sentence);
  return ofOwnTime(
    facts.filter((fact) => !isOfAnotherYear(fact, dates, sentence, question)),
    dates,
    sentence,
    question,
  );
}

/** "12 billion in 2021" is no figure of 2022, though it be the only one there. */
function isOfAnotherYear(
  fact: Fact,
  dates: readonly DateMention[],
  { text, start, language }: Sentence,
  { period }: Question,
): boolean {
  if (period === null || !/\d{4}/.test(period.text)) return false;
  const beside = dates.find((date) => {
    if (language === 'en')
      return date.start >= fact.end && behindIt.test(text.slice(fact.end - start, date.start - start));
    return date.end <= fact.start && aheadOfIt.test(text.slice(date.end - start, fact.start - start));
  });
  const value = beside?.record.value ?? null;
  return (
    value !== null && !withinPeriod(value, period) && !withinPeriod(period.from, { ...period, from: value, to: value })
  );
}

/** "2021년 매출 3조원": its year, at most its noun, the figure. */
const aheadOfIt = /^(?:에는?|의)? ?(?:[가-힣]+[은는이]? )?(?:약 |총 )?$/u;

function ofOwnTime(
  facts: readonly Fact[],
  dates: readonly DateMention[],
  sentence: Sentence,
  question: Question,
): readonly Fact[] {
  if (facts.length < 2 || question.shape !== 'single') return facts;
  if (dates.length === 0) return facts;
  const times = new Map(facts.map((fact) => [fact, timeOf(fact, facts, dates, sentence)]));
  const own = facts.filter((fact) => isAsked(times.get(fact) ?? null, question));
  if (own.length === 0) return facts;
  return [...own, ...facts.filter((fact) => times.get(fact) === null)];
}

function isAsked(time: DateMention | null, { text, period }: Question): boolean {
  if (time === null) return false;
  const said = relative.find((word) => word.test(text));
  if (said !== undefined) return said.test(time.record.asWritten);
  const { value } = time.record;
  return period !== null && value !== null && withinPeriod(value, period);
}

/** "40 shops in 2019": the figure, what it counts, and its time. */
const behindIt = /^(?: [\w-]+){0,2} (?:in |by |for |at |until |during )?(?:the )?(?:end of |start of )?$/i;

/** The time right behind it in English, else the last before it. */
function timeOf(
  fact: Fact,
  facts: readonly Fact[],
  dates: readonly DateMention[],
  { text, start, language }: Sentence,
): DateMention | null {
  const next = dates.find((date) => date.start >= fact.end);
  const gap = next && text.slice(fact.end - start, next.start - start);
  if (
    language === 'en' &&
    next &&
    behindIt.test(gap!) &&
    facts.every((one) => one.start < fact.end || one.start >= next.start)
  )
    return next;
  const before = dates.findLast((date) => date.end <= fact.start);
  const isTaken =
    before &&
    facts.some((one) => one.end <= before.start && behindIt.test(text.slice(one.end - start, before.start - start)));
  return before === undefined || (language === 'en' && isTaken) ? null : before;
}
