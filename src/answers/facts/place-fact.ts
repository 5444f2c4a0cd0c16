/** Where: places of a sentence, by the words that put something in a place. */

import type { Span } from '../../domain/text.ts';
import { companiesCalled } from '../../library/companies/companies.ts';
import { findGlossaryTerms, translate } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import { hasHangul } from '../../text/korean.ts';
import type { Coverage } from '../coverage.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { distanceTo, type Fact } from './fact.ts';
import {
  englishPlace,
  englishSite,
  facility,
  koreanDistrict,
  koreanIs,
  koreanNamedSite,
  koreanPlace,
  koreanSite,
  noDistrict,
  noSite,
  notEnglishPlaces,
  notKoreanPlaces,
} from './place-table.ts';

export function placeFacts(coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const anchors = covered.flatMap((c) => (c.at === null ? [] : [c.at]));
  const asked = covered.map((c) => c.concept);
  const phrases = sentence.language === 'ko' ? koreanPhrases(sentence.text) : englishPhrases(sentence.text);
  const named = findPlaces(sentence.text)
    .filter((place) => outside(place, coverage))
    .map(({ start, end }) => ({ start, text: sentence.text.slice(start, end) }));
  return [
    ...phrases,
    ...named.filter((n) => phrases.every((p) => n.start < p.start || n.start >= p.start + p.text.length)),
  ]
    .filter((p) => companiesCalled(p.text).length === 0)
    .filter((p) =>
      asked.every(
        (c) =>
          c.kind === 'generic' ||
          c.forms.length === 0 ||
          !matchForms(c.forms, viewText(p.text)) ||
          p.text.split(/\s+/).length > 2,
      ),
    )
    .map((p) => {
      const span = { start: p.start + sentence.start, end: p.start + p.text.length + sentence.start };
      return {
        ...span,
        key: `place:${p.text.toLowerCase()}`,
        en: said(p.text, 'en'),
        ko: said(p.text, 'ko'),
        distance: distanceTo(span, anchors),
      };
    })
    .sort((a, b) => a.distance - b.distance);
}

interface Phrase {
  readonly text: string;
  readonly start: number;
}

/** A later reading only where no earlier one has been. */
function apart(...readings: readonly (readonly Phrase[])[]): Phrase[] {
  const all: Phrase[] = [];
  for (const reading of readings)
    for (const one of reading)
      if (all.every((p) => p.start + p.text.length <= one.start || p.start >= one.start + one.text.length))
        all.push(one);
  return all;
}

function englishPhrases(text: string): Phrase[] {
  const sites = [...text.matchAll(englishSite)].map((m) => ({ text: m[1]!, start: m.index + m[0].indexOf(m[1]!) }));
  return apart(found(text, englishPlace, notEnglishPlaces), sites);
}

function koreanPhrases(text: string): Phrase[] {
  const built = [...text.matchAll(koreanSite)].map((m) => ({ text: m[1]!, start: m.index })).filter(isNoTerm);
  const sites = [...text.matchAll(koreanNamedSite)].flatMap((m) => {
    const said = withoutSubject(m[1]!);
    return /\s/.test(said) ? [{ text: said, start: m.index + m[0].indexOf(said) }] : [];
  });
  const districts = [...text.matchAll(koreanDistrict)]
    .map((m) => ({ text: m[1]!, start: m.index }))
    .filter(({ text: name }) => !noDistrict.test(name) && !noDistrict.test(name.split(' ').at(-1)!));
  return apart(
    found(text, koreanPlace, notKoreanPlaces),
    found(text, koreanIs, notKoreanPlaces),
    built,
    sites,
    districts,
  );
}

function isNoTerm({ text }: Phrase): boolean {
  return !noSite.test(text) && findGlossaryTerms(text).length === 0 && findTopics(text).length === 0;
}

/** "China" in "China Unicom" is no place. */
function outside(place: Span, { sentence }: Coverage): boolean {
  const start = place.start + sentence.start;
  return sentence.mentions.every((m) => start < m.start || start >= m.end);
}

function found(text: string, pattern: RegExp, not: RegExp): { text: string; start: number }[] {
  return [...text.matchAll(pattern)].flatMap((m) => {
    const place = withoutSubject(m[1]!.trim().replace(/[.,]+$/, '')).replace(monthBefore, '');
    return not.test(place) || !isSomewhere(place) ? [] : [{ text: place, start: m.index + m[0].indexOf(place) }];
  });
}

/** "in April in Kano": the month is no part of the place. */
const monthBefore =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?,? (?:in|at|near) /;

/** "KT는 대전에서": the subject and the object before a place are not part of it. */
function withoutSubject(phrase: string): string {
  const words = phrase.split(' ').filter((word) => !/^\d{1,4}(?:년|월|일)$/u.test(word));
  const last = words.findLastIndex(
    (word, i) =>
      i < words.length - 1 &&
      /[가-힣A-Za-z0-9)](?:은|는|이|가|을|를|에게|에|[었했됐렸졌왔갔났]고|며|이후|뒤)$/u.test(word),
  );
  return words.slice(last + 1).join(' ');
}

/** A phrase in a place's position is a place when it names a known one, or a building or event. */
function isSomewhere(phrase: string): boolean {
  const places = findPlaces(phrase);
  // A Korean phrase runs up to its particle, so that its last word is the place or there is none.
  const named = hasHangul(phrase) ? places.at(-1)?.end === phrase.length : places.length > 0;
  return facility.test(phrase) || named || properName(phrase);
}

/** "Yokohama", "the Eastern Cape": a name that no table of terms knows as something else. */
function properName(phrase: string): boolean {
  return (
    /^(?:the )?[A-ZÀ-Þ]\p{Ll}{2,}(?:(?:,| and)? [A-ZÀ-Þ]\p{Ll}+){0,5}$/u.test(phrase) &&
    // "East Java" ends with a name, "Open RAN" with a term.
    [...findGlossaryTerms(phrase), ...findTopics(phrase)].every(({ end }) => end < phrase.length)
  );
}

/** A city or country the glossary knows is said in the other language, all else as written. */
function said(place: string, language: 'en' | 'ko'): string {
  const whole = findPlaces(place)[0];
  const translated = whole && whole.end - whole.start === place.length ? translate(place, language)[0] : undefined;
  return translated && translated !== place ? `${translated} (${place})` : place;
}
