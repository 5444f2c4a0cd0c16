// Terms of the field from English to Korean and back, by looked-up stems; used to carry a question across languages.
import { allMatches } from '../../basics/all-matches.ts';
import type { Span } from '../../domain/text.ts';
import { uninflected } from '../../text/english.ts';
import { hasHangul, isHangulSyllable, isLatinOrDigit, stripParticle } from '../../text/korean.ts';
import { englishGlossary, englishKey, koreanGlossary, koreanKey, stemWord, wordPattern } from './glossary-maps.ts';

export interface GlossaryTerm extends Span {
  /** The term in the other language, the usual word first. */
  readonly translations: readonly string[];
}

/** The term in the other language, the usual word first; empty where the glossary has none. */
export function translate(term: string, to: 'en' | 'ko'): readonly string[] {
  if (to === 'ko') return toKorean(englishKey(term), term) ?? toKorean(englishKey(term.toLowerCase()), term) ?? [];
  const forms = koreanGlossary();
  return forms.get(koreanKey(term)) ?? forms.get(koreanKey(stripParticle(term))) ?? [];
}

function toKorean(key: string, written: string): readonly string[] | undefined {
  const { exact, stemmed } = englishGlossary();
  const abbreviation = key === written && key !== key.toLowerCase();
  const found = (abbreviation ? undefined : exact.get(written.toLowerCase())) ?? stemmed.get(key);
  return found ?? irregular(written.toLowerCase());
}

function irregular(form: string): readonly string[] | undefined {
  const base = uninflected(form);
  return base === form ? undefined : toKorean(stemWord(base), base);
}

/** The glossary's terms in a text, longest first at each place, without overlaps. */
export function findGlossaryTerms(text: string): GlossaryTerm[] {
  const found = englishTerms(text);
  return hasHangul(text) ? [...found, ...koreanTerms(text)].sort((a, b) => a.start - b.start) : found;
}

interface Word extends Span {
  readonly written: string;
  readonly stem: string;
}

function englishTerms(text: string): GlossaryTerm[] {
  const words = allMatches(text, wordPattern).map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    written: m[0],
    stem: stemWord(m[0]),
  }));
  const found: GlossaryTerm[] = [];
  for (let i = 0; i < words.length; i++) {
    const run = longestRun(words, i);
    if (!run) continue;
    found.push({ start: words[i]!.start, end: words[i + run.count - 1]!.end, translations: run.translations });
    i += run.count - 1;
  }
  return found;
}

function longestRun(words: readonly Word[], from: number): { count: number; translations: readonly string[] } | null {
  const { stemmed } = englishGlossary();
  const first = words[from]!;
  let key = first.stem;
  const single = toKorean(key, first.written);
  let best = single ? { count: 1, translations: single } : null;
  for (let count = 2; stemmed.goesOn(key) && from + count <= words.length; count++) {
    key += ` ${words[from + count - 1]!.stem}`;
    const translations = stemmed.get(key);
    if (translations) best = { count, translations };
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
  // "누리(NURI)의 지분": "의 지" is no 의지.
  if (closes.has(text[i - 1] ?? '') && particle.test(text.slice(i, i + 3))) return false;
  const before = text.charCodeAt(i - 1);
  return !(isHangulSyllable(before) || isLatinOrDigit(before));
}

const closes = new Set(')”’」』〉》');
/** A particle alone behind a bracket, while "(주)이동통신" goes on with a name. */
const particle = /^(?:의|은|는|이|가|을|를|에|와|과|도|로) /u;

/** The longest key that begins here; a term inside a longer compound (통신사업자협회) counts by its beginning. */
function koreanTermAt(text: string, start: number): GlossaryTerm | null {
  const forms = koreanGlossary();
  if (!forms.begins(text[start]!)) return null;
  let key = '';
  let best: GlossaryTerm | null = null;
  for (let end = start + 1; end <= text.length && (key === '' || forms.goesOn(key)); end++) {
    const char = text[end - 1]!;
    if (char === ' ' || char === '·' || char === '-') continue;
    if (!isHangulSyllable(char.charCodeAt(0)) && !isLatinOrDigit(char.charCodeAt(0))) break;
    key += char.toUpperCase();
    const translations = forms.get(key);
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
