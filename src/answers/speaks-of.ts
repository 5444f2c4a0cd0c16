/** Whether a sentence, where it stands, speaks of the time that a question asks about. */
import type { Coverage } from './coverage.ts';
import { datesIn, type Sentence } from './evidence.ts';
import { withinPeriod } from './period.ts';
import type { Period } from './question.ts';

/** Sentences back in which the day of what is being told is looked for. */
const TOLD_OF = 3;

/** A dated sentence speaks for its own dates, an undated one for those it goes on from, and for the day its article appeared. */
export function speaksOf(period: Period, coverage: Coverage): boolean {
  const own = datesOf(coverage, coverage.sentence);
  const values = own.length > 0 ? own : toldOn(coverage);
  const published = coverage.evidence.article.published?.value;
  // "Before" and "since" are kept by the sentence's own dates; "in 2019" also by the day its article appeared.
  const open = period.from === '0000' || period.to === '9999';
  const spoken = open && values.length > 0 ? values : [...values, ...(published ? [published] : [])];
  return spoken.some((value) => withinPeriod(value, period));
}

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
