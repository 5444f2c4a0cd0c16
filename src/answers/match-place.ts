/** Whether and where a concept of a question is spoken of in a stretch of text: by its forms, its name, its sound or its value. */
import { findNumbers } from '../text/numbers.ts';
import { matchCompany } from './match-company.ts';
import { type Found, foundAt } from './match-found.ts';
import { matchBySound, mayBeName } from './match-sound.ts';
import type { Concept } from './question/question.ts';
import type { Place, Sentence } from './reading/evidence.ts';
import { matchForms } from './reading/text-view.ts';

/** A figure is matched by its digits: "3" by "three years", "1.5" of "1.5 billion" by "15억", not "4" by 418. */
export function matchNumber(concept: Concept, sentence: Sentence): Found | null {
  const digits = digitsOf(Number(concept.forms[0]?.parts[0]));
  const found =
    findNumbers(sentence.text).find(({ value }) => digitsOf(value) === digits) ?? yearIn(concept.text, sentence.text);
  return found ? foundAt(1, found.start + sentence.start) : null;
}

/** "In 1876, …": a year long past counts nothing, and is no date of the calendar's either. */
function yearIn(asked: string, text: string): { readonly start: number } | null {
  const at = /^1[0-8]\d\d$/.test(asked) ? text.search(new RegExp(`(?<![\\d.,])${asked}(?![\\d%]|[.,]\\d)`)) : -1;
  return at < 0 ? null : { start: at };
}

/** Without the point and the zeros at either end: the unit stands beside them. */
function digitsOf(value: number): string {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

export function matchIn(concept: Concept, place: Place, own: Sentence | null): Found | null {
  if (concept.kind === 'company') return matchCompany(concept, place, own);
  const known = matches.get(place) ?? new Map<Concept, Found | null>();
  if (known.size === 0) matches.set(place, known);
  let found = known.get(concept);
  if (found === undefined) {
    found = matchWords(concept, place);
    known.set(concept, found);
  }
  return found;
}

/**
 * Titles, paragraphs and neighbours surround many sentences: what was found there is kept for as long as the place.
 * Not the concept: a thread remembers those, and would keep every text that it was ever answered from.
 */
const matches = new WeakMap<Place, Map<Concept, Found | null>>();

function matchWords(concept: Concept, place: Place): Found | null {
  return (
    matchForms(concept.forms, place.view) ??
    matchPieces(concept, place) ??
    (mayBeName(concept) ? matchBySound(concept, place) : null)
  );
}

/** A phrase by its words, all of them. */
const PIECES = 0.85;

function matchPieces({ pieces }: Concept, place: Place): Found | null {
  if (!pieces || pieces.length === 0) return null;
  const found = pieces.map((forms) => matchForms(forms, place.view));
  if (found.some((one) => one === null)) return null;
  const weakest = Math.min(...found.map((one) => one!.strength));
  return foundAt(weakest * PIECES, found.at(-1)!.at);
}
