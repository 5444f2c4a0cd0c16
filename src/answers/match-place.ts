/** Whether and where a concept of a question is spoken of in a stretch of text: by its forms, its name, its sound or its value. */
import type { CompanyId } from '../domain/ids.ts';
import { displayName } from '../library/companies/companies.ts';
import { translate } from '../library/glossary/glossary.ts';
import { hasHangul, stripParticle } from '../text/korean.ts';
import { findNumbers } from '../text/numbers.ts';
import type { Concept, Form } from './question/question.ts';
import type { Place, Sentence } from './reading/evidence.ts';
import { matchForms } from './reading/text-view.ts';
import { englishStem } from './words/english-stem.ts';
import { isLong, isSameName, leastLikeness } from './words/same-name.ts';

export interface Found {
  readonly strength: number;
  readonly at: number | null;
  readonly places: readonly number[];
}

function foundAt(strength: number, at: number | null): Found {
  return { strength, at, places: at === null ? [] : [at] };
}

/** A figure is matched by its value: "3" by "three years", "1.5 billion" by "15억". */
export function matchNumber(concept: Concept, sentence: Sentence): Found | null {
  const value = Number(concept.forms[0]?.parts[0]);
  const found = findNumbers(sentence.text).find((n) => n.value === value || String(n.value).startsWith(String(value)));
  return found ? foundAt(1, found.start + sentence.start) : null;
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

/** A phrase by its words, all of them. */
const PIECES = 0.85;

function matchPieces({ pieces }: Concept, place: Place): Found | null {
  if (!pieces || pieces.length === 0) return null;
  const found = pieces.map((forms) => matchForms(forms, place.view));
  if (found.some((one) => one === null)) return null;
  const weakest = Math.min(...found.map((one) => one!.strength));
  return foundAt(weakest * PIECES, found.at(-1)!.at);
}

function matchCompany(concept: Concept, place: Place, own: Sentence | null): Found | null {
  return (
    matchIds(concept.companyIds, place, own, 1) ??
    matchIds(concept.affiliateIds, place, own, AFFILIATE) ??
    (concept.companyIds.some((id) => place.implied.has(id)) ? foundAt(IMPLIED, null) : null) ??
    matchAsWritten(concept, place) ??
    matchForms(concept.forms, place.view) ??
    matchNamesake(concept, place)
  );
}

/** A name that the text has, though nothing there shows that it is the company. */
function matchAsWritten({ text, companyIds }: Concept, place: Place): Found | null {
  const english = companyIds.flatMap((id) => displayName(id, 'en').split(' ')[0] ?? []);
  for (const name of hasHangul(text) ? english : [text]) {
    if (name.length < LEAST_NAME || /\s/.test(name)) continue;
    const at = place.view.latin.get(englishStem(name));
    if (at) return { strength: AFFILIATE, at: at[0]!, places: at };
  }
  return null;
}

const LEAST_NAME = 4;

/** "한화오션" is a firm of 한화, in no table: a Korean name goes on where an English one has a second word. */
function matchNamesake({ companyIds }: Concept, { view }: Place): Found | null {
  for (const id of companyIds) {
    const name = displayName(id, 'ko');
    if (!/^[가-힣]{2,}$/u.test(name) || !view.hangulText.includes(name)) continue;
    const longer = view.hangul.find(({ word }) => word.startsWith(name) && stripParticle(word).length > name.length);
    if (longer) return foundAt(NAMESAKE, longer.at);
  }
  return null;
}

/** A company through another that has its name. */
const NAMESAKE = 0.9;

function matchIds(ids: readonly CompanyId[], place: Place, own: Sentence | null, strength: number): Found | null {
  if (!ids.some((id) => place.companies.has(id))) return null;
  const mentions = own?.mentions.filter((m) => ids.includes(m.companyId)) ?? [];
  const product = mentions.length > 0 && mentions.every((m) => m.viaProduct);
  return {
    strength: product ? strength * 0.9 : strength,
    at: mentions[0]?.start ?? null,
    places: mentions.map((m) => m.start),
  };
}

/** A company through a firm of its own. */
const AFFILIATE = 0.95;
/** A company through one of its people. */
const IMPLIED = 0.97;

/** A name in neither table: "Metatron" in a Korean sentence, "메타트론" in an English one. */
function matchBySound(concept: Concept, place: Place): Found | null {
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
