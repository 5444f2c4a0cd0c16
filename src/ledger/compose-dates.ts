/** The dates of a stage out of all its tellings: each meaning apart, none made more exact than a source has it. */
import type { Citation } from '../domain/answer.ts';
import type { DateRecord } from '../domain/date-record.ts';
import type { Cite } from './cite.ts';
import { daysExclude } from './conflicts.ts';
import { daysOf } from './mark.ts';
import { gap } from './same-stage.ts';
import type { Telling } from './telling.ts';

export type CitedDate = DateRecord & { readonly citation: Citation };

export interface Disputed {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly citations: readonly number[] }[];
}

const bases: readonly DateRecord['basis'][] = ['entered', 'stated', 'relative', 'inferred'];
const precisions: readonly DateRecord['precision'][] = ['day', 'month', 'year', 'none'];
const order: readonly DateRecord['means'][] = [
  'signed',
  'took-place',
  'announced',
  'starts',
  'ends',
  'mentioned',
  'published',
];

export function datesOf(tellings: readonly Telling[], cite: Cite): CitedDate[] {
  const all = tellings.flatMap(({ article, reading }) =>
    reading.dates.map((date): CitedDate => ({ ...date.value, citation: cite(article, date) })),
  );
  const best = [...all].sort((a, b) => rank(a) - rank(b));
  const kept: CitedDate[] = [];
  for (const date of best) if (!kept.some((other) => saysAsMuch(other, date))) kept.push(date);
  return kept.sort((a, b) => order.indexOf(a.means) - order.indexOf(b.means) || rank(a) - rank(b));
}

/** The more exact first, then the better founded: an inferred day stands beside a stated month. */
function rank({ basis, precision }: DateRecord): number {
  return precisions.indexOf(precision) * bases.length + bases.indexOf(basis);
}

/** The other adds nothing: the same meaning, and its days hold those of the kept one. */
function saysAsMuch(kept: DateRecord, other: DateRecord): boolean {
  if (kept.means !== other.means && other.means !== 'mentioned') return false;
  const [a, b] = [daysOf(kept), daysOf(other)];
  if (b === null) return a !== null ? sameDayNumber(kept, other) : kept.asWritten === other.asWritten;
  if (a === null || gap(a, b) > 0) return false;
  // A stated month stays beside a day that is only inferred.
  return kept.basis !== 'inferred' || other.basis === 'inferred' || kept.precision === other.precision;
}

/** "13일" and a full date of a 13th. */
function sameDayNumber(full: DateRecord, bare: DateRecord): boolean {
  const number = /\d{1,2}/.exec(bare.asWritten)?.[0];
  return number !== undefined && Number(full.value?.slice(8, 10)) === Number(number);
}

/** Dates of one meaning by which two articles exclude each other; an inferred one excludes nothing. */
export function disputedDates(tellings: readonly Telling[], cite: Cite): Disputed[] {
  return (['signed', 'took-place', 'announced'] as const).flatMap((means) => {
    const stated = tellings.flatMap(({ article, reading }) =>
      reading.dates
        .filter(({ value }) => value.means === means && value.value !== null && value.basis !== 'inferred')
        .map((date) => ({ article: article.id, value: date.value.value!, n: cite(article, date).n })),
    );
    const ofArticle = (id: string) => stated.filter(({ article }) => article === id);
    const excluded = stated.filter(({ article }) =>
      stated.some(({ article: other }) => other !== article && excludeEachOther(ofArticle(article), ofArticle(other))),
    );
    const values = new Map<string, number[]>();
    for (const { value, n } of excluded) values.set(value, [...(values.get(value) ?? []), n]);
    if (values.size < 2) return [];
    return [{ field: means, values: [...values].map(([value, all]) => ({ value, citations: [...new Set(all)] })) }];
  });
}

type Valued = readonly { readonly value: string }[];

/** An article that gives two days is at one with each that gives either. */
function excludeEachOther(a: Valued, b: Valued): boolean {
  return a.every(({ value }) => b.every((other) => exclude(value, other.value)));
}

function exclude(a: string, b: string): boolean {
  const [x, y] = [isoDays(a), isoDays(b)];
  return x !== null && y !== null && daysExclude(x, y);
}

function isoDays(value: string) {
  return daysOf({ asWritten: value, means: 'signed', value, precision: 'none', basis: 'stated', from: 'text' });
}
