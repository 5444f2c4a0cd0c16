/** Places in English text: what follows "in", "at" and the like, by its capitals or by what it is called. */
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import { type Phrase, surestFirst } from './phrase.ts';
import { englishPlace, englishSite, facility, notEnglishPlaces, placeName } from './place-table.ts';

export function englishPlaces(text: string): Phrase[] {
  const sites = [...text.matchAll(englishSite)].map((m) => ({ text: m[1]!, start: m.index + m[0].indexOf(m[1]!) }));
  return surestFirst(named(text), sites);
}

function named(text: string): Phrase[] {
  return [...text.matchAll(englishPlace)].flatMap((m) => {
    const place = m[1]!.replace(/(?:['’]s)?[.,’']*$/, '').replace(monthBefore, '');
    return notEnglishPlaces.test(place) || !isSomewhere(place)
      ? []
      : [{ text: place, start: m.index + m[0].lastIndexOf(place) }];
  });
}

/** "in April in Kano": the month is no part of the place. */
const monthBefore =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?,? (?:in|at|near) /;

/** It names a known place, a building or an event, or is a name that no table of terms knows as something else. */
function isSomewhere(phrase: string): boolean {
  return facility.test(phrase) || findPlaces(phrase).length > 0 || isProperName(phrase);
}

/** "Yokohama", "the Eastern Cape": "East Java" ends with a name, "Open RAN" with a term. */
function isProperName(phrase: string): boolean {
  return (
    placeName.test(phrase) &&
    [...findGlossaryTerms(phrase), ...findTopics(phrase)].every(({ end }) => end < phrase.length)
  );
}
