/** Values that exclude each other: two days of one signing, two amounts of one contract. */
import type { Days, Mark, MarkDate } from './mark.ts';
import { gap } from './same-stage.ts';
import type { Telling } from './telling.ts';

/** Amounts this near are one amount, rounded. */
const ROUNDED = 0.02;
const ROUGHLY = 0.1;
const rough =
  /\b(?:about|around|roughly|approximately|nearly|almost|more than|over|some|up to)\b|약 |여 |가량|이상|규모|안팎|최대|대 |남짓/i;

/** A month holds its days, so it excludes none of them. */
export function daysExclude(a: Days, b: Days): boolean {
  return gap(a, b) > 0;
}

export function dateConflict(a: Mark, b: Mark): MarkDate['means'] | null {
  for (const means of ['signed', 'announced', 'took-place'] as const) {
    const [x, y] = [a, b].map(({ dates }) => dates.filter((date) => date.means === means)) as [MarkDate[], MarkDate[]];
    if (x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => daysExclude(one, other)))) return means;
  }
  return null;
}

export function valueConflict({ reading: { value: a } }: Telling, { reading: { value: b } }: Telling): boolean {
  if (a === null || b === null || a.value.currency !== b.value.currency) return false;
  const apart = Math.abs(a.value.amount - b.value.amount) / Math.max(a.value.amount, b.value.amount);
  const near = rough.test(a.value.asWritten) || rough.test(b.value.asWritten) ? ROUGHLY : ROUNDED;
  return apart > near;
}
