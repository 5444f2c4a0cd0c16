/** A name of a question in the other script: "Metatron" in a Korean text, "메타트론" in an English one. */
import { translate } from '../library/glossary/glossary.ts';
import { hasHangul, stripParticle } from '../text/korean.ts';
import { type Found, foundAt } from './match-found.ts';
import type { Concept, Form } from './question/question.ts';
import type { Place } from './reading/evidence.ts';
import { matchForms } from './reading/text-view.ts';
import { isLong, isSameName, leastLikeness } from './words/same-name.ts';

/** What only part of a word says: 소리 of 바른소리 is a sound. */
const OF_A_PART = 0.7;

/** A word that a table can say in the other language is none. */
export function mayBeName({ kind, open, text, forms }: Concept): boolean {
  const own = ({ script, strength }: Form) => strength <= OF_A_PART || (script === 'hangul') === hasHangul(text);
  return kind === 'name' || (open && forms.every(own));
}

/** Whether a text has that name in the other script, and not in its own; short words sound alike by chance. */
export function isHeardIn(concept: Concept, place: Place): boolean {
  return (
    isLong(concept.text) &&
    mayBeName(concept) &&
    matchForms(concept.forms, place.view) === null &&
    matchBySound(concept, place) !== null
  );
}

/** A name in neither table: "Metatron" in a Korean sentence, "메타트론" in an English one. */
export function matchBySound(concept: Concept, place: Place): Found | null {
  for (const spelling of spellingsOf(concept)) {
    const at = hasHangul(spelling) ? latinAlike(spelling, place) : hangulAlike(spelling, place);
    if (at !== null) return foundAt(0.9, at);
  }
  return null;
}

/** As asked, and as an article spells it; a translation sounds like something else. */
const spellingsOf = ({ text, forms, kind }: Concept): ReadonlySet<string> =>
  new Set([
    text,
    ...forms
      .filter(({ script }) => kind === 'name' || (script === 'hangul') === hasHangul(text))
      .map((f) => f.parts.join('')),
  ]);

/** By spelling: a text uses its words again and again, and lies in several places. Bounded, as a bot runs for months. */
const alike = new Map<string, Map<string, boolean>>();
const MOST_SPELLINGS = 200;
const MOST_WORDS = 5_000;

function knownOf(spelling: string): Map<string, boolean> {
  let known = alike.get(spelling);
  if (known === undefined || known.size > MOST_WORDS) {
    known = new Map();
    if (alike.size >= MOST_SPELLINGS) alike.clear();
    alike.set(spelling, known);
  }
  return known;
}

/** 보도 is a report and no Pado: a word that the glossary has is seldom a name, and then sounds the same. */
const SAME_AS_A_WORD = 0.9;
const isListed = (word: string): boolean => translate(word, hasHangul(word) ? 'en' : 'ko').length > 0;

/** Whether a word of a text is that name in the other script. */
function isAlike(spelling: string, word: string, known = knownOf(spelling)): boolean {
  let is = known.get(word);
  if (is === undefined) {
    const bare = hasHangul(word) ? stripParticle(word) : word;
    is = isSameName(spelling, bare, isListed(bare) ? SAME_AS_A_WORD : leastLikeness(spelling));
    known.set(word, is);
  }
  return is;
}

function hangulAlike(latin: string, { view }: Place): number | null {
  if (latin.length < 3 || view.hangul.length === 0) return null;
  const known = knownOf(latin);
  return view.hangul.find((h) => h.word.length >= 2 && isAlike(latin, h.word, known))?.at ?? null;
}

function latinAlike(hangul: string, { view }: Place): number | null {
  if (hangul.length < 2) return null;
  const known = knownOf(hangul);
  for (const [stem, at] of view.latin) {
    if (stem.length >= 4 && isAlike(hangul, stem, known)) return at[0]!;
  }
  return null;
}
