// Terms of the field from English to Korean and back, by looked-up stems; used to carry a question across languages.
import { stemmer } from 'stemmer';
import type { Span } from '../domain/text.ts';
import { hasHangul, isHangulSyllable, isLatinOrDigit, stripParticle } from '../text/korean.ts';
import { businessTerms, dealTerms, placeTerms, roleTerms, technologyTerms } from './glossary-table.ts';

export interface GlossaryTerm extends Span {
  /** The term in the other language, the usual word first. */
  readonly translations: readonly string[];
}

interface Glossary {
  readonly size: number;
  /** Stemmed English key → Korean forms. */
  readonly english: ReadonlyMap<string, readonly string[]>;
  /** Korean form without spaces → English forms. */
  readonly korean: ReadonlyMap<string, readonly string[]>;
  /** First letters of the Korean keys, so that most words are passed over at once. */
  readonly koreanInitials: ReadonlySet<string>;
  /** Longest English key in words and longest Korean key in syllables. */
  readonly longestWords: number;
  readonly longestSyllables: number;
}

const stems = new Map<string, string>();

/** Capitals without small letters are abbreviations and keep their form: "IT" is not "it". */
function stemWord(word: string): string {
  if (word.length > 1 && word.length <= 5 && /^[A-Z0-9&]+$/.test(word)) return word;
  const small = word.toLowerCase();
  let stem = stems.get(small);
  if (stem === undefined) {
    stem = /^[a-z]{3,}$/.test(small) ? stemmer(small) : small;
    // "use" must not fall together with "us".
    if (stem.length < 3) stem = small;
    // Bounded, so that hostile text cannot fill the memory.
    if (stems.size < 50_000) stems.set(small, stem);
  }
  return stem;
}

const wordPattern = /[A-Za-z\u00c0-\u024f\d]+(?:[&'’.][A-Za-z\u00c0-\u024f\d]+)*|%/g;

function englishKey(term: string): string {
  if (/^[A-Za-z]+$/.test(term)) return stemWord(term);
  return (term.match(wordPattern) ?? []).map(stemWord).join(' ');
}

function koreanKey(term: string): string {
  return term.replaceAll(' ', '').replaceAll('·', '').replaceAll('-', '').toUpperCase();
}

function append(map: Map<string, string[]>, key: string, values: readonly string[]): void {
  const known = map.get(key);
  if (!known) map.set(key, [...values]);
  else for (const value of values) if (!known.includes(value)) known.push(value);
}

function build(): Glossary {
  const english = new Map<string, string[]>();
  const korean = new Map<string, string[]>();
  const lines = [dealTerms, roleTerms, technologyTerms, businessTerms, placeTerms].flatMap((t) => t.trim().split('\n'));
  for (const line of lines) {
    const [left, right] = line.split(' = ') as [string, string];
    const englishForms = left.split('|');
    const koreanForms = right.split('|');
    for (const form of englishForms) append(english, englishKey(form), koreanForms);
    for (const form of koreanForms) append(korean, koreanKey(form), englishForms);
  }
  const longestWords = Math.max(...[...english.keys()].map((key) => key.split(' ').length));
  const longestSyllables = Math.max(...[...korean.keys()].map((key) => key.length));
  const koreanInitials = new Set([...korean.keys()].map((key) => key[0]!));
  return { size: lines.length, english, korean, koreanInitials, longestWords, longestSyllables };
}

let loaded: Glossary | null = null;

function glossary(): Glossary {
  loaded ??= build();
  return loaded;
}

export function glossarySize(): number {
  return glossary().size;
}

/** The term in the other language, the usual word first; empty where the glossary has none. */
export function translate(term: string, to: 'en' | 'ko'): readonly string[] {
  const { english, korean } = glossary();
  if (to === 'ko') return english.get(englishKey(term)) ?? english.get(englishKey(term.toLowerCase())) ?? [];
  return korean.get(koreanKey(term)) ?? korean.get(koreanKey(stripParticle(term))) ?? [];
}

/** The glossary's terms in a text, longest first at each place, without overlaps. */
export function findGlossaryTerms(text: string): GlossaryTerm[] {
  const found = englishTerms(text);
  return hasHangul(text) ? [...found, ...koreanTerms(text)].sort((a, b) => a.start - b.start) : found;
}

function englishTerms(text: string): GlossaryTerm[] {
  const { english, longestWords } = glossary();
  const words = [...text.matchAll(wordPattern)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    stem: stemWord(m[0]),
  }));
  const found: GlossaryTerm[] = [];
  for (let i = 0; i < words.length; i++) {
    const count = longestRun(words, i, english, longestWords);
    if (count === 0) continue;
    const run = words.slice(i, i + count);
    const translations = english.get(run.map((w) => w.stem).join(' '))!;
    found.push({ start: run[0]!.start, end: run.at(-1)!.end, translations });
    i += count - 1;
  }
  return found;
}

function longestRun(
  words: readonly { stem: string }[],
  from: number,
  keys: ReadonlyMap<string, unknown>,
  longest: number,
): number {
  let best = 0;
  let key = '';
  for (let n = 1; n <= longest && from + n <= words.length; n++) {
    key = n === 1 ? words[from]!.stem : `${key} ${words[from + n - 1]!.stem}`;
    if (keys.has(key)) best = n;
  }
  return best;
}

/** Korean compounds are written with and without spaces, so keys are probed over the letters with spaces left out. */
function koreanTerms(text: string): GlossaryTerm[] {
  const found: GlossaryTerm[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!startsWord(text, i)) continue;
    const term = koreanTermAt(text, i);
    if (!term) continue;
    found.push(term);
    i = term.end - 1;
  }
  return found;
}

function startsWord(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (!isHangulSyllable(code) && !isLatinOrDigit(code)) return false;
  const before = text.charCodeAt(i - 1);
  return !(isHangulSyllable(before) || isLatinOrDigit(before));
}

/** The longest key that begins here; a term inside a longer compound (통신사업자협회) counts by its beginning. */
function koreanTermAt(text: string, start: number): GlossaryTerm | null {
  const { korean, koreanInitials, longestSyllables } = glossary();
  if (!koreanInitials.has(text[start]!.toUpperCase())) return null;
  let key = '';
  let best: GlossaryTerm | null = null;
  for (let end = start + 1; end <= text.length && key.length < longestSyllables; end++) {
    const char = text[end - 1]!;
    if (char === ' ' || char === '·' || char === '-') continue;
    if (!isHangulSyllable(char.charCodeAt(0)) && !isLatinOrDigit(char.charCodeAt(0))) break;
    key += char.toUpperCase();
    const translations = korean.get(key);
    if (translations && hasHangul(key) && isWhole(text, start, end)) best = { start, end, translations };
  }
  return best;
}

/** One-syllable terms (월, 일, 원) must be the whole word but for a particle; a longer term may begin a compound. */
function isWhole(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isLatinOrDigit(next)) return false;
  if (end - start > 2 || !isHangulSyllable(next)) return true;
  const rest = /^[가-힣]{0,6}/.exec(text.slice(end, end + 6))![0];
  return end - start > 1 || stripParticle(`가가${rest}`) === '가가';
}
