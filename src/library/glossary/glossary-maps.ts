// The glossary's tables as maps from English to Korean and back, each built when first asked for.
import { regularStem } from '../../text/english.ts';
import { businessTerms, dealTerms, placeTerms, roleTerms, technologyTerms, timeTerms } from './glossary-table.ts';
import {
  demonymTerms,
  exactTerms,
  generalModifierTerms,
  generalPlaceTerms,
  generalThingTerms,
  generalVerbTerms,
  regionTerms,
} from './glossary-table-general.ts';

/** Capitals without small letters are abbreviations and keep their form: "IT" is not "it". */
export function stemWord(word: string): string {
  if (word.length > 1 && word.length <= 5 && /^[A-Z0-9&]+$/.test(word)) return word;
  const small = word.toLowerCase();
  const stem = /^[a-z]{3,}$/.test(small) ? regularStem(small) : small;
  // "use" must not fall together with "us".
  return stem.length < 3 ? small : stem;
}

export const wordPattern = /[A-Za-z\u00c0-\u024f\d]+(?:[&'’.][A-Za-z\u00c0-\u024f\d]+)*|%/g;

export function englishKey(term: string): string {
  if (/^[A-Za-z]+$/.test(term)) return stemWord(term);
  return (term.match(wordPattern) ?? []).map(stemWord).join(' ');
}

export function koreanKey(term: string): string {
  return term.replaceAll(' ', '').replaceAll('·', '').replaceAll('-', '').toUpperCase();
}

/** In this order: the word of an earlier table is the usual one. */
const stemmedTables = [
  dealTerms,
  roleTerms,
  technologyTerms,
  businessTerms,
  timeTerms,
  placeTerms,
  generalVerbTerms,
  generalThingTerms,
  generalModifierTerms,
  generalPlaceTerms,
  regionTerms,
  demonymTerms,
];

interface Entry {
  readonly english: readonly string[];
  readonly korean: readonly string[];
}

function readTable(table: string): Entry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const middle = line.indexOf(' = ');
      return { english: line.slice(0, middle).split('|'), korean: line.slice(middle + 3).split('|') };
    });
}

let stemmedEntries: readonly Entry[] | null = null;
let exactEntries: readonly Entry[] | null = null;

function stemmed(): readonly Entry[] {
  stemmedEntries ??= stemmedTables.flatMap(readTable);
  return stemmedEntries;
}

function exact(): readonly Entry[] {
  exactEntries ??= readTable(exactTerms);
  return exactEntries;
}

/**
 * Keys are made (English ones stemmed) only for the forms that begin like what is looked up: a question touches a few
 * of the hundreds of beginnings, and stemming all would cost it 30 ms.
 */
class LazyMap {
  readonly #waiting = new Map<string, [form: string, values: readonly string[]][]>();
  readonly #made = new Map<string, readonly string[]>();
  readonly #initials = new Set<string>();
  /** What longer keys begin with. */
  readonly #beginnings = new Set<string>();
  readonly #initial: (text: string) => string;
  readonly #key: (form: string) => string;
  /** Between the parts of a key. */
  readonly #gap: string;

  constructor(initial: (text: string) => string, key: (form: string) => string, gap: string) {
    this.#initial = initial;
    this.#key = key;
    this.#gap = gap;
  }

  add(form: string, values: readonly string[]): void {
    const initial = this.#initial(form);
    const waiting = this.#waiting.get(initial);
    if (waiting) waiting.push([form, values]);
    else this.#waiting.set(initial, [[form, values]]);
    this.#initials.add(initial);
  }

  begins(text: string): boolean {
    return this.#initials.has(this.#initial(text));
  }

  get(key: string): readonly string[] | undefined {
    this.#makeLike(key);
    return this.#made.get(key);
  }

  /** Whether a longer key begins so. */
  goesOn(key: string): boolean {
    this.#makeLike(key);
    return this.#beginnings.has(key);
  }

  #makeLike(key: string): void {
    const initial = this.#initial(key);
    const waiting = this.#waiting.get(initial);
    if (waiting === undefined) return;
    this.#waiting.delete(initial);
    for (const [form, values] of waiting) this.#make(this.#key(form), values);
  }

  #make(key: string, values: readonly string[]): void {
    const known = this.#made.get(key);
    this.#made.set(key, known ? [...new Set([...known, ...values])] : values);
    const parts = key.split(this.#gap);
    for (let n = 1; n < parts.length; n++) this.#beginnings.add(parts.slice(0, n).join(this.#gap));
  }
}

export interface EnglishGlossary {
  /** Word as written, small → Korean forms; for words that share their stem with another. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Stemmed key → Korean forms. */
  readonly stemmed: LazyMap;
}

let loadedEnglish: EnglishGlossary | null = null;
let loadedKorean: LazyMap | null = null;

export function englishGlossary(): EnglishGlossary {
  loadedEnglish ??= buildEnglish();
  return loadedEnglish;
}

/** No stem differs from its word in the first two letters. */
function buildEnglish(): EnglishGlossary {
  const byStem = new LazyMap(
    // "E" is the beginning of "e commerce".
    (text) => text.slice(0, 2).trimEnd().toLowerCase(),
    englishKey,
    ' ',
  );
  for (const { english, korean } of stemmed()) for (const form of english) byStem.add(form, korean);
  const byWord = new Map<string, readonly string[]>();
  for (const { english, korean } of exact()) for (const form of english) byWord.set(form, korean);
  return { exact: byWord, stemmed: byStem };
}

/** Korean form without spaces → English forms. */
export function koreanGlossary(): LazyMap {
  loadedKorean ??= buildKorean();
  return loadedKorean;
}

function buildKorean(): LazyMap {
  const forms = new LazyMap((text) => text.charAt(0).toUpperCase(), koreanKey, '');
  for (const { english, korean } of stemmed()) for (const form of korean) forms.add(form, english);
  // The other forms of an exact term are its inflections.
  for (const { english, korean } of exact()) for (const form of korean) forms.add(form, english.slice(0, 1));
  return forms;
}

export function glossarySize(): number {
  return stemmed().length + exact().length;
}
