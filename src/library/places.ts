/** Countries and cities in a text, by the glossary's table of places. */
import type { Span } from '../domain/text.ts';
import { findGlossaryTerms } from './glossary.ts';
import { placeTerms } from './glossary-table.ts';

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
  const names = placeTerms
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' = ').flatMap((side) => side.split('|')))
    .filter((name) => !timeWord.test(name))
    .filter(
      (name) => !/(?:ese|ish|ian|ean|ch|i|an|ine|ipino|Thai|Greek|Dutch|Swiss|Turkish)$/.test(name) || nouns.has(name),
    );
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Names of places that end like adjectives. */
const nouns = new Set(
  'Delhi|New Delhi|Dubai|Abu Dhabi|Mumbai|Chennai|Shanghai|Hawaii|Miami|Helsinki|Nairobi|Malawi|Fiji|Brunei|Milan|Tehran|Japan|Taiwan|Iran|Jordan|Sudan|Bhutan|Pakistan|Afghanistan|Kazakhstan|Uzbekistan|Turkmenistan|Azerbaijan|Oman|Michigan|Durban|Munich|Zurich|Argentina|Philippine|Dunedin|Palestine|Ukraine'.split(
    '|',
  ),
);

/** The table of places shares its home with months and days. */
const timeWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:sun|mon|tues|wednes|thurs|fri|satur)day|\d+월|[월화수목금토일]요일)$/i;
