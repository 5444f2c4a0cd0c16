/** Whether a sentence, where it stands, speaks of the time that a question asks about. */
import type { Coverage } from './coverage.ts';
import { withinPeriod } from './question/period.ts';
import type { Period, Question } from './question/question.ts';
import { datesIn, type Sentence } from './reading/evidence.ts';

/** Sentences back in which the day of what is being told is looked for. */
const TOLD_OF = 3;

/** A dated sentence speaks for its own dates, an undated one for those it goes on from, and for the day its article appeared. */
export function speaksOf(period: Period, coverage: Coverage): boolean {
  const own = datesOf(coverage, coverage.sentence);
  const values = own.length > 0 ? own : toldOn(coverage);
  if (saysTheSameWords(period, coverage)) return true;
  const published = coverage.evidence.article.published?.value;
  // Nothing is known of when it was written, but it speaks of that year, and the sentence of no other time.
  if (!published && values.length === 0 && coverage.evidence.article.text.includes(period.from.slice(0, 4)))
    return true;
  // "Before" and "since" are kept by the sentence's own dates; "in 2019" also by the day its article appeared.
  const open = period.from === '0000' || period.to === '9999';
  const spoken = open && values.length > 0 ? values : [...values, ...(published ? [published] : [])];
  return spoken.some((value) => withinPeriod(value, period));
}

/** "This year" of a text is that of its writing, which is what whoever asks of the news means too. */
function saysTheSameWords({ text }: Period, { sentence, evidence }: Coverage): boolean {
  const words = relative.find(([asked]) => asked.test(text))?.[1];
  if (!words) return false;
  return [sentence, evidence.sentences[sentence.index - 1]].some(
    (one) => one !== undefined && one.section === sentence.section && words.test(one.text),
  );
}

const relative: readonly (readonly [RegExp, RegExp])[] = [
  [/^this year$/, /\bthis year\b|올해|올 들어|금년/i],
  [/^last year$/, /\blast year\b|지난해|작년|전년/i],
];

function datesOf({ evidence }: Coverage, sentence: Sentence): string[] {
  return datesIn(evidence, sentence).flatMap((d) => (d.record.value ? [d.record.value] : []));
}

/** The dates of the nearest sentence before that has some, in the same section. */
function toldOn(coverage: Coverage): string[] {
  const { evidence, sentence } = coverage;
  const before = evidence.sentences
    .slice(Math.max(0, sentence.index - TOLD_OF), sentence.index)
    .filter(({ section }) => section === sentence.section)
    .map((one) => datesOf(coverage, one));
  return before.findLast((dates) => dates.length > 0) ?? [];
}

const parts =
  /([1-4]) ?(?:사|\/4)?분기|\bQ([1-4])\b|\b([1-4])Q|\b(first|second|third|fourth)[ -]quarter|\b(first|second)[ -]half|([상하])반기|\bthree months (?:to|ended|ending|through)(?: the end of)? (march|june|september|december)|\b(march|june|september|december) quarter|(1|4|7|10) ?[~∼-] ?(?:3|6|9|12)월/giu;
const lastMonths = ['march', 'june', 'september', 'december'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** The quarters that a text speaks of; a half year is two of them. */
function quartersIn(text: string): ReadonlySet<number> {
  return new Set(
    [...text.matchAll(parts)].flatMap(([, korean, q, short, quarter, half, koreanHalf, end, last, first]) => {
      if (half ?? koreanHalf) return /first|상/i.test(half ?? koreanHalf ?? '') ? [1, 2] : [3, 4];
      const month = end ?? last;
      if (month) return [lastMonths.indexOf(month.toLowerCase()) + 1];
      if (first) return [(Number(first) + 2) / 3];
      const digit = korean ?? q ?? short;
      return [digit === undefined ? ordinals.indexOf(quarter!.toLowerCase()) + 1 : Number(digit)];
    }),
  );
}

/** A figure of the second quarter is none of the third, nor one of an article that speaks of no second quarter. */
export function otherQuarter(question: Question, { sentence, evidence }: Coverage): Period | null {
  const asked = quartersIn(question.text);
  if (asked.size === 0) return null;
  const own = quartersIn(sentence.text);
  const said = own.size > 0 ? own : quartersIn(evidence.article.text);
  return [...asked].some((one) => said.has(one)) ? null : { text: partOf(question.text), from: '0000', to: '9999' };
}

const partOf = (text: string): string => text.match(parts)?.[0] ?? '';
