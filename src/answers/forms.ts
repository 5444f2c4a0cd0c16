/** The ways to say a word or term: itself, its near synonyms, and its translations, so that a question finds both languages. */
import { translate } from '../library/glossary.ts';
import { hasHangul } from '../text/korean.ts';
import { englishStem } from './english-stem.ts';
import { koreanStem } from './korean-stem.ts';
import type { Form } from './question.ts';
import { englishSynonyms, koreanSynonyms } from './synonym-table.ts';

/** A near synonym is worth less than the word itself, so that a sentence with the very word wins. */
const SYNONYM_STRENGTH = 0.85;

let synonymsByStem: Map<string, readonly string[][]> | null = null;

export function formsOfWord(word: string): Form[] {
  return uniqueForms([
    formOf(word, 1),
    ...translations(word),
    ...synonyms(word),
    ...compoundParts(word),
    ...lastWord(word),
  ]);
}

export function formsOfTerm(term: string): Form[] {
  return formsOfWord(term);
}

/** Weakest: half of a Korean compound says only roughly what the whole does. */
const PART_STRENGTH = 0.7;

/** "본계약" is a kind of "계약", "출범식" has to do with "출범", "참가국" with "참가". */
function compoundParts(word: string): Form[] {
  if (!/^[가-힣]{3,}$/.test(word)) return [];
  const counted = countedBySuffix[word.slice(-1)];
  const unit = counted && translate(word.slice(0, -1), 'en').length > 0 ? [formOf(counted, 1)] : [];
  const parts = [word.slice(-2), word.slice(0, 2)].filter((part) => translate(part, 'en').length > 0);
  return [
    ...unit,
    ...parts.flatMap((part) => [
      formOf(part, PART_STRENGTH),
      ...translate(part, 'en').map((t) => formOf(t, PART_STRENGTH)),
    ]),
  ];
}

/** "legally binding" is also spoken of as "bind"; "market share" as "share". */
function lastWord(term: string): Form[] {
  const last = /^\S+.*[\s-](\S{4,})$/.exec(term)?.[1];
  return last && !hasHangul(last) ? [formOf(last, PART_STRENGTH)] : [];
}

/** "참가국" counts countries, "참석자" people, "회원사" companies. */
const countedBySuffix: Readonly<Record<string, string>> = {
  국: 'countries',
  자: 'people',
  인: 'people',
  사: 'companies',
};

function formOf(term: string, strength: number): Form {
  const words = term
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const hangul = hasHangul(term);
  return {
    script: hangul ? 'hangul' : 'latin',
    parts: words.map((w) => (hasHangul(w) ? w : englishStem(w))),
    strength,
  };
}

function translations(word: string): Form[] {
  const to = hasHangul(word) ? 'en' : 'ko';
  return translate(word, to).map((t) => formOf(to === 'ko' ? koreanWord(t) : t, 1));
}

/** "체결하다" in a table is found as "체결". */
function koreanWord(term: string): string {
  return /\s/.test(term) ? term : koreanStem(term.replace(/하다$|되다$/, '')).stem;
}

function synonyms(word: string): Form[] {
  const key = hasHangul(word) ? word : stemKey(word);
  const groups = synonymTable().get(key) ?? [];
  return groups.flatMap((group) => group.flatMap((s) => [formOf(s, SYNONYM_STRENGTH), ...translations(s).map(weaker)]));
}

function weaker(form: Form): Form {
  return { ...form, strength: SYNONYM_STRENGTH };
}

function synonymTable(): Map<string, readonly string[][]> {
  if (synonymsByStem) return synonymsByStem;
  const table = new Map<string, string[][]>();
  for (const group of [...englishSynonyms, ...koreanSynonyms]) {
    for (const word of group) {
      const key = hasHangul(word) ? word : stemKey(word);
      table.set(key, [...(table.get(key) ?? []), group.filter((w) => w !== word)]);
    }
  }
  synonymsByStem = table;
  return table;
}

function stemKey(term: string): string {
  return term
    .split(/[\s-]+/)
    .map(englishStem)
    .join(' ');
}

function uniqueForms(forms: readonly Form[]): Form[] {
  const seen = new Map<string, Form>();
  for (const form of forms) {
    const key = form.parts.join(' ');
    if (form.parts.length > 0 && !seen.has(key)) seen.set(key, form);
  }
  return [...seen.values()];
}
