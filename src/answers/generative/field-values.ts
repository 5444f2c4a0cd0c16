/** What a stage lacks, and how code reads it out of the words that a model pointed at. */
import type { Read, StageReading } from '../../domain/stage-reading.ts';
import type { Span } from '../../domain/text.ts';
import { isBinding, notBinding } from '../../library/partnerships/binding-table.ts';
import { findPlaces } from '../../library/places.ts';
import { findNumbers } from '../../text/numbers.ts';
import { clearLine, findQuote, type GivenPassage, type Support } from '../claims/passages.ts';
import { datesIn } from '../reading/evidence.ts';

export const fields = ['value', 'place', 'date', 'people', 'binding'] as const;
export type Field = (typeof fields)[number];

export function lacks(reading: StageReading, field: Field): boolean {
  switch (field) {
    case 'value':
      return reading.value === null;
    case 'place':
      return reading.place === null;
    case 'date':
      return reading.dates.length === 0;
    case 'people':
      return reading.people.length === 0;
    case 'binding':
      return reading.binding === null;
  }
}

export function filled(reading: StageReading, field: Field, quote: string, passage: GivenPassage): StageReading {
  const support = findQuote(quote, passage);
  if (support === null || speaksOfOthers(reading, support)) return reading;
  switch (field) {
    case 'value':
      return { ...reading, value: theOne(sumsIn(support), quote) ?? reading.value };
    case 'place':
      return { ...reading, place: theOne(placesIn(support), quote) ?? reading.place };
    case 'date': {
      const date = theOne(datedIn(support), quote);
      return date === null ? reading : { ...reading, dates: [date] };
    }
    case 'people':
      return { ...reading, people: peopleIn(support) };
    case 'binding':
      return { ...reading, binding: bindingIn(support) ?? reading.binding };
  }
}

/** A sentence that names companies, and none of this deal's, tells of another deal. */
function speaksOfOthers({ parties }: StageReading, { sentences }: Support): boolean {
  const named = sentences.flatMap(({ mentions }) => mentions.map(({ companyId }) => companyId));
  return named.length > 0 && !named.some((id) => parties.some(({ value }) => value.companyId === id));
}

type Found<T> = Read<T> & { readonly written: string };

/** Of several in one sentence the one that was quoted; none where that leaves it open. */
function theOne<T>(found: readonly Found<T>[], quote: string): Read<T> | null {
  const quoted =
    found.length > 1 ? found.filter(({ written }) => clearLine(quote).includes(clearLine(written))) : found;
  if (quoted.length !== 1) return null;
  const { start, end, value } = quoted[0]!;
  return { start, end, value, by: 'model' };
}

function moved<T>({ start, end }: Span, by: number, value: T, written: string): Found<T> {
  return { start: start + by, end: end + by, value, written };
}

function sumsIn({ text, start }: Support) {
  return findNumbers(text).flatMap((sum) => {
    if (sum.kind !== 'money' || sum.currency === undefined) return [];
    const { value: amount, currency, asWritten } = sum;
    return [moved(sum, start, { amount, currency, asWritten }, asWritten)];
  });
}

function placesIn({ text, start }: Support): Found<string>[] {
  return findPlaces(text).map((place) => {
    const written = text.slice(place.start, place.end);
    return moved(place, start, written, written);
  });
}

const happening: ReadonlySet<string> = new Set(['signed', 'announced', 'took-place', 'starts', 'ends']);

function datedIn(support: Support) {
  return datesIn(support.passage.evidence, support)
    .filter(({ record }) => happening.has(record.means))
    .map((date) => moved(date, 0, date.record, date.record.asWritten));
}

function peopleIn({ passage, start, end }: Support): Read<string>[] {
  return passage.evidence.people
    .filter((person) => person.start >= start && person.end <= end)
    .map((person) => ({ start: person.start, end: person.end, value: person.name, by: 'model' }));
}

function bindingIn({ text, start }: Support): Read<'yes' | 'no'> | null {
  const [no, yes] = [notBinding.exec(text), isBinding.exec(text)];
  const said = no ?? yes;
  if (said === null) return null;
  return { start: start + said.index, end: start + said.index + said[0].length, value: no ? 'no' : 'yes', by: 'model' };
}
