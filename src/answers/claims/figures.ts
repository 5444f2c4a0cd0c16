/** A figure belongs to what stands beside it: in "profit rose 12 percent and sales fell 3" each has its own. */
import { findNumbers } from '../../text/numbers.ts';
import { findConcepts } from '../question/concepts.ts';
import { matchForms, type TextView, viewText } from '../reading/text-view.ts';
import { actorsIn, isSameActor, type Named } from './actors.ts';
import { accounts, before, earlier } from './figures-table.ts';
import type { Said, Statement } from './statement.ts';

interface FigurePart {
  readonly text: string;
  readonly values: readonly number[];
  readonly kinds: ReadonlySet<string>;
  readonly actors: readonly Named[];
  readonly view: TextView;
  /** Without a verb of its own it shares that of its neighbours. */
  readonly shares: boolean;
}

export function misplacedFigures(said: Said, { sentence }: Statement): string[] {
  const numbers = findNumbers(said.text).filter(({ asWritten }) => /\d/.test(asWritten));
  if (numbers.length === 0) return [];
  const parts = figureParts(sentence.text, sentence.language === 'ko' ? 'ko' : 'en');
  const faults = numbers.flatMap((number) => {
    const homes = parts.filter(({ values }) => values.includes(number.value));
    if (homes.length === 0 || parts.length === homes.length) return [];
    const others = parts.filter((part) => !homes.includes(part) && part.values.length > 0);
    const wrong =
      homes.every((home) => isOfAnotherActor(said, home, others)) ||
      homes.every((home) => isOfAnotherThing(said, home, others)) ||
      (numbers.length > 1 &&
        homes.every((home) => !numbers.some((one) => one !== number && home.values.includes(one.value))) &&
        !isSeveral(said, homes));
    return wrong ? [number.asWritten] : [];
  });
  return [...faults, ...otherTime(said.text, sentence.text)];
}

function isOfAnotherActor({ actors }: Said, home: FigurePart, others: readonly FigurePart[]): boolean {
  if (home.actors.length === 0) return false;
  const own = actors.filter((one) => home.actors.some((other) => isSameActor(one, other)));
  const elsewhere = actors.filter((one) => others.some((part) => part.actors.some((other) => isSameActor(one, other))));
  return own.length === 0 && elsewhere.length > 0;
}

/** A word of the claim that stands only beside other figures of that sort. */
function isOfAnotherThing({ words }: Said, home: FigurePart, others: readonly FigurePart[]): boolean {
  if (home.shares) return false;
  return words.some(
    ({ forms }) =>
      matchForms(forms, home.view) === null &&
      others.some(
        (part) => [...part.kinds].some((kind) => home.kinds.has(kind)) && matchForms(forms, part.view) !== null,
      ),
  );
}

/** A claim that itself tells several things, each with its figure. */
function isSeveral({ text, language }: Said, homes: readonly FigurePart[]): boolean {
  return figureParts(text, language).length > 1 || homes.some(({ shares }) => shares);
}

const seam =
  /[;,] |(?<=\p{L}[.!?]) |,? (?:and|while|whereas|but|with) |(?<=[가-힣](?:고|며|지만|는데|으나|면서)),? |(?<=[가-힣](?:과|와)) /gu;

export function figureParts(text: string, language: 'en' | 'ko'): readonly FigurePart[] {
  const cuts = [...text.matchAll(seam)].map(({ index, 0: written }) => ({ from: index, to: index + written.length }));
  const parts: string[] = [];
  let start = 0;
  for (const [n, { from, to }] of cuts.entries()) {
    const right = text.slice(
      to,
      cuts.slice(n + 1).find((next) => hasFigure(text.slice(to, next.from)))?.from ?? text.length,
    );
    if (!hasFigure(text.slice(start, from)) || !hasFigure(right) || !hasHead(right, language)) continue;
    parts.push(text.slice(start, from));
    start = to;
  }
  return [...parts, text.slice(start)].map((part) => partOf(part, language));
}

function hasFigure(text: string): boolean {
  return /\d/.test(text);
}

/** Something before its first figure that the figure may be of. */
function hasHead(part: string, language: 'en' | 'ko'): boolean {
  const lead = part.slice(0, part.search(/[$€£¥₩]?\d/));
  return actorsIn(lead, language).length > 0 || findConcepts(lead, language).some(({ kind }) => kind !== 'generic');
}

const verb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|rose|fell|grew|won|sold|bought|paid|pays?|owns?|holds?|made|lost|ran|runs?|led|brings?|bringing|\w{2,}ed)\b/i;

const besides = /^ ?(?:compared (?:with|to)|against|versus|vs\.?|than)\b/i;

function partOf(text: string, language: 'en' | 'ko'): FigurePart {
  const numbers = findNumbers(text);
  return {
    text,
    values: numbers.map(({ value }) => value),
    kinds: new Set(numbers.map(({ kind }) => kind)),
    actors: actorsIn(text, language),
    view: viewText(text),
    shares:
      language === 'en'
        ? !verb.test(text) || besides.test(text)
        : !/다[."”]?$|[가-힣](?:고|며|지만|는데|으나|면서)$/.test(text.trim()),
  };
}

/** A line of the accounts, or a rate, that the claim names and its sentence does not. */
export function otherAccounts({ text }: Said, { sentence, leans }: Statement, all: string): string[] {
  return accounts.flatMap(({ name, said, source }) => {
    if (!said.test(text)) return [];
    const there = source.test(sentence.text) || (leans && source.test(all));
    return there ? [] : [name];
  });
}

/** "From $2.3 billion" is what it was; "until March" is not "from March". */
function otherTime(claim: string, source: string): string[] {
  const wrong: string[] = [];
  const was = (text: string, at: number) => before.test(text.slice(Math.max(0, at - 40), at));
  const numbers = findNumbers(source);
  if (!earlier.test(claim)) {
    for (const number of findNumbers(claim)) {
      const places = numbers.filter(({ value, kind }) => value === number.value && kind === number.kind);
      if (places.length === 0) continue;
      const own = was(claim, number.start);
      if (places.every((place) => was(source, place.start) !== own)) wrong.push(number.asWritten);
    }
  }
  return wrong;
}
