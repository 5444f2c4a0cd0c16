/** Countries and cities in a text, by the glossary's tables of places. */
import type { Span } from '../domain/text.ts';
import { findGlossaryTerms } from './glossary/glossary.ts';
import { placeTerms } from './glossary/glossary-table.ts';
import { generalPlaceTerms } from './glossary/glossary-table-general.ts';

let known: Set<string> | null = null;

/** Places named in the text; adjectives ("Korean", "Russian") are none. */
export function findPlaces(text: string): Span[] {
  return findGlossaryTerms(text).filter((term) => isPlace(text.slice(term.start, term.end)));
}

function isPlace(name: string): boolean {
  known ??= placeNames();
  return known.has(name.toLowerCase());
}

function placeNames(): Set<string> {
  return new Set(
    [placeTerms, generalPlaceTerms]
      .flatMap((table) => table.trim().split('\n'))
      .flatMap((line) => line.split(' = ').flatMap((side) => side.split('|')))
      .map((name) => name.toLowerCase()),
  );
}
