/** The ways to say a word or term: itself, its near synonyms, and its translations, so that a question finds both languages. */
import { translate } from '../../library/glossary/glossary.ts';
import { hasHangul } from '../../text/korean.ts';
import { type Measure, measures } from '../question/measure-table.ts';
import type { Form } from '../question/question.ts';
import { verbPart } from '../reading/text-view.ts';
import { englishStem } from './english-stem.ts';
import { koreanPart, stemKey } from './keys.ts';
import { koreanStem, koreanVerb } from './korean-stem.ts';
import { isConjugated, verbLeaning } from './korean-verb.ts';
import { synonymsOf } from './synonyms.ts';

/** A near synonym is worth less than the word itself, so that a sentence with the very word wins. */
const SYNONYM_STRENGTH = 0.85;

export function formsOfWord(word: string): Form[] {
  return uniqueForms([
    formOf(word, 1),
    ...spaced(word),
    ...translations(word),
    ...synonyms(word),
    ...unitsOf(word),
    ...compoundParts(word),
    ...lastWord(word),
  ]);
}

/** "7GHz" is also written "7 GHz"; 5G and 2nd are not. */
function spaced(word: string): Form[] {
  const [, figure, unit] = /^(\d+(?:\.\d+)?)((?!(?:st|nd|rd|th)$)[a-z]{2,4})$/i.exec(word) ?? [];
  return figure && unit ? [formOf(`${figure} ${unit}`, 1)] : [];
}

/** The words of a phrase each in its own ways: "전력 공급" is also "전기를 댄다". */
export function piecesOf(phrase: string): Form[][] {
  const words = phrase.trim().split(/[\s-]+/);
  return words.length < 2
    ? []
    : words.map((word) => [...formsOfWord(word), ...(hasHangul(word) ? formsOfVerb(word) : [])]);
}

/** Weakest: half of a Korean compound says only roughly what the whole does. */
const PART_STRENGTH = 0.7;

/** "본계약" is a kind of "계약", "출범식" has to do with "출범", "참가국" with "참가". */
function compoundParts(word: string): Form[] {
  if (!/^[가-힣]{3,}$/.test(word)) return [];
  const counted = occupation.test(word) ? undefined : countedBySuffix[word.slice(-1)];
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

/** In 상담사 and 변호사 the last syllable is a trade, no company. */
const occupation = /(?:상담|변호|회계|기술|간호|의|교|설계|분석|세무|관리|조종|기관|요리|미용|운전)사$/u;

/** "참가국" counts countries, "참석자" people, "회원사" companies. */
const countedBySuffix: Readonly<Record<string, string>> = {
  국: 'countries',
  자: 'people',
  인: 'people',
  사: 'companies',
};

export function formOf(term: string, strength: number): Form {
  // "챗GPT" is read as two words, as it is in a text.
  const words = term
    .trim()
    .split(/[\s-]+|(?<=[가-힣])(?=[a-z])|(?<=[a-z])(?=[가-힣])/i)
    .filter(Boolean);
  const hangul = hasHangul(term);
  return {
    script: hangul ? 'hangul' : 'latin',
    parts: words.map((w) => (hasHangul(w) ? koreanPart(w) : englishStem(w))),
    strength,
  };
}

function translations(word: string): Form[] {
  const to = hasHangul(word) ? 'en' : 'ko';
  const others = translate(word, to);
  // "ARPU" is "average revenue per user": one term has several names in its own language too.
  const same = others.slice(0, 1).flatMap((t) => translate(t, to === 'ko' ? 'en' : 'ko'));
  return [
    ...others.map((t) => formOf(to === 'ko' ? koreanWord(t) : t, 1)),
    ...same.map((t) => formOf(t, SYNONYM_STRENGTH)),
  ];
}

/** "체결하다" in a table is found as "체결". */
function koreanWord(term: string): string {
  return /\s/.test(term) ? term : koreanStem(term.replace(/하다$|되다$/, '')).stem;
}

/** A figure in megawatts says a capacity, though nothing there is called so. */
function unitsOf(word: string): Form[] {
  return (measureOf(word)?.units ?? []).map((unit) => formOf(unit, SYNONYM_STRENGTH));
}

let measuresByNoun: Map<string, Measure> | null = null;

/** What a noun measures, if it does: "utilised" is a verb, and no figure as "utilisation" is. */
export function measureOf(noun: string): Measure | undefined {
  if (/[a-z](?:ed|ing)$/i.test(noun)) return undefined;
  measuresByNoun ??= new Map(measures.flatMap((one) => one.nouns.map((each) => [keyOf(each), one] as const)));
  return measuresByNoun.get(keyOf(noun));
}

function keyOf(term: string): string {
  return hasHangul(term) ? term : stemKey(term);
}

/**
 * The verb that a Korean word may be a form of, and what says the same. Nothing for words that neither a table nor their
 * own end shows to be a verb.
 */
export function formsOfVerb(word: string, next = ''): Form[] {
  const verb = verbPart(koreanVerb(word, next));
  if (synonymsOf(verb).length === 0 && !isConjugated(word) && verbLeaning(word, next) === null) return [];
  return uniqueForms([{ script: 'hangul', parts: [verb], strength: 1 }, ...inGroupsOf(verb)]);
}

function synonyms(word: string): Form[] {
  return inGroupsOf(hasHangul(word) ? word : stemKey(word));
}

function inGroupsOf(key: string): Form[] {
  return synonymsOf(key).flatMap(({ others, bilingual }) =>
    others.flatMap((s) => [formOf(s, SYNONYM_STRENGTH), ...(bilingual ? [] : translations(s).map(weaker))]),
  );
}

function weaker(form: Form): Form {
  return { ...form, strength: SYNONYM_STRENGTH };
}

function uniqueForms(forms: readonly Form[]): Form[] {
  const seen = new Map<string, Form>();
  for (const form of forms) {
    const key = form.parts.join(' ');
    if (form.parts.length > 0 && !seen.has(key)) seen.set(key, form);
  }
  return [...seen.values()];
}
