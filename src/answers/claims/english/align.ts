/** Which words of the source each word of a claim takes over: the same word, another form of it, its value, or another of its row. */
import { findCompanies } from '../../../library/companies/companies.ts';
import { findNumbers } from '../../../text/numbers.ts';
import type { Form } from '../../question/question.ts';
import { matchForms, viewText } from '../../reading/text-view.ts';
import { formsOfWord } from '../../words/forms.ts';
import { demonyms } from '../demonym-table.ts';
import { numerals } from '../numeral-table.ts';
import { formsToldOf } from '../paraphrases.ts';
import type { Parsed } from './frame.ts';
import type { Word } from './word.ts';

export type Alignment = ReadonlyMap<Word, readonly Word[]>;

export function align(claim: Parsed, source: Parsed): Alignment {
  const view = viewText(source.text);
  const pairs = [...samePlaces(claim, source, figuresOf), ...samePlaces(claim, source, companiesOf)];
  const found = new Map<Word, readonly Word[]>();
  for (const word of claim.words) {
    const spans = pairs.filter(({ own }) => word.start >= own.start && word.end <= own.end);
    const valued = spans.flatMap(({ there }) => within(source, there.start, there.end));
    const same = source.words.filter((other) => isSameWord(word, other));
    const all = [...valued, ...same];
    found.set(word, all.length > 0 ? all : toldAt(word, source, view));
  }
  return found;
}

interface Valued {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function samePlaces(claim: Parsed, source: Parsed, find: (text: string) => readonly Valued[]) {
  const there = find(source.text);
  return find(claim.text).flatMap((own) =>
    there.filter(({ value }) => value === own.value).map((one) => ({ own, there: one })),
  );
}

function figuresOf(text: string): Valued[] {
  return findNumbers(text).map(({ start, end, value, kind }) => ({
    start,
    end,
    value: `${value} ${kind === 'measure' ? 'count' : kind}`,
  }));
}

function companiesOf(text: string): Valued[] {
  return findCompanies(text).map(({ start, end, companyId }) => ({ start, end, value: companyId }));
}

function within({ words }: Parsed, start: number, end: number): Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

function isSameWord(a: Word, b: Word): boolean {
  if (a.lower === b.lower || a.base === b.base || a.stem === b.stem) return true;
  const [one, other] = [numerals[a.lower], numerals[b.lower]];
  if (one !== undefined || other !== undefined) return String(one ?? a.lower) === String(other ?? b.lower);
  return demonyms.some(
    ([people, land]) => (people.test(a.lower) && land.test(b.lower)) || (people.test(b.lower) && land.test(a.lower)),
  );
}

/** Otherwise said: the words of another phrase of its row. */
function toldAt(word: Word, source: Parsed, view: ReturnType<typeof viewText>): readonly Word[] {
  const forms = [word.lower, word.base].flatMap((written) => [
    ...formsToldOf(written),
    ...formsOfWord(written).filter(isEnglish),
  ]);
  return forms.flatMap((form) => {
    const places = matchForms([form], view)?.places ?? [];
    return source.words.filter((other) => places.some((at) => at >= other.start && at < other.end));
  });
}

/** What a search takes for the same is enough here: who does it to what is looked at too. */
function isEnglish({ script, strength }: Form): boolean {
  return script === 'latin' && strength > 0.8;
}
