/** Places in English text: what follows "in", "at" and the like, by its capitals or by what it is called. */
import type { Span } from '../../domain/text.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import { isNoEnglishName } from './not-names.ts';
import { type Phrase, phrasesOf, surestFirst } from './phrase.ts';
import {
  englishNamedSite,
  englishPlace,
  englishPlaceList,
  englishSeat,
  englishSite,
  facility,
  notEnglishPlaces,
  placeName,
} from './place-table.ts';

export function englishPlaces(text: string): Phrase[] {
  const sites = phrasesOf(text, englishSite);
  return surestFirst(named(text), phrasesOf(text, englishNamedSite), sites, phrasesOf(text, englishSeat));
}

/** What the text puts somewhere in as many words, with all of a list: "in Cork, Tartu and Ostrava". Money goes into firms, too. */
export function placesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { text: place, start } of named(text)) {
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    const listed = found.some(({ end }) => end < start && /^(?:,|,? and) $/.test(text.slice(end, start)));
    if (listed || (inside.test(before) && !intoFirm.test(before))) found.push({ start, end: start + place.length });
  }
  return found;
}

const inside =
  /\b(?:in|at|near|outside|across|throughout|between|(?:provinces?|municipalit(?:y|ies)|cit(?:y|ies)|towns?|districts?|ports?|islands?|villages?|states?|count(?:y|ies)|regions?|suburbs?) of) (?:the )?$/;
const intoFirm =
  /\b(?:stakes?|shares?|shareholding|invest\w*|interest|holding|confidence|trust|faith|percent|cent|money|majority) in (?:the )?$/;
/** In characters. */
const LONGEST_BEFORE = 30;

function named(text: string): Phrase[] {
  return [...text.matchAll(englishPlace)].flatMap((m) => {
    const place = m[1]!
      .replace(/-(?:based|headquartered)\b.*$/, '')
      .replace(/(?:['’]s)?[.,’']*$/, '')
      .replace(timeBefore, '')
      .replace(timeBehind, '');
    if (notEnglishPlaces.test(place) || !isSomewhere(place) || isOwner(m[0], place, text.slice(0, m.index))) return [];
    const start = m.index + m[0].lastIndexOf(place);
    const part = partBehind.exec(text.slice(start + place.length));
    if (part) return [{ text: part[1]!, start: start + place.length + part[0].length - part[1]!.length }];
    return [{ text: place, start }, ...others(text, start + place.length)];
  });
}

/** "The Madrid district of Carabanchel". */
export const partBehind =
  /^ (?:district|suburb|borough|neighbou?rhood|quarter|area) of ((?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+){0,2})/u;

/** "The chief officer of Nubis", "the network of Tarvo": what is of somebody, unless a table knows the place or it is part of one. */
function isOwner(phrase: string, place: string, before: string): boolean {
  return (
    phrase.startsWith('of ') &&
    findPlaces(place).length === 0 &&
    !facility.test(place) &&
    !partOf.test(phrase) &&
    !partOf.test(before.slice(-LONGEST_BEFORE))
  );
}

const partOf =
  /\b(?:north|south|east|west|outskirts|cent(?:re|er)|coast|part|parts|area|suburbs?|port|region|province|district|municipality|state|county|cit(?:y|ies)|towns?|villages?|islands?|people|streets?|edge|out|outside|university)(?: of (?:the )?|\b.*| )$/i;

/** "In Porto, Graz, Umeå and Split": all of them. */
function others(text: string, end: number): Phrase[] {
  const list = englishPlaceList.exec(text.slice(end, end + LONGEST_LIST))?.[0] ?? '';
  return [...list.matchAll(/(?:,? and|,) (\p{L}[^,]*?)(?=,| and |$)/gu)]
    .map((m) => ({ text: m[1]!.replace(/\.$/, ''), start: end + m.index + m[0].length - m[1]!.length }))
    .filter((one) => isSomewhere(one.text));
}

/** In characters. */
const LONGEST_LIST = 160;

/** "in April in Kano", "to Kano in April": the month is no part of the place. */
const time =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const timeBefore = new RegExp(`^${time}(?: \\d{4})?,? (?:in|at|near) `);
const timeBehind = new RegExp(`,?(?: (?:in|on))? ${time}\\b.*$`);

/** It names a known place, a building or an event, or is a name that no table of terms knows as something else. */
function isSomewhere(phrase: string): boolean {
  return facility.test(phrase) || findPlaces(phrase).length > 0 || isProperName(phrase);
}

/** "Yokohama", "the Eastern Cape": "East Java" ends with a name, "Open RAN" with a term. */
function isProperName(phrase: string): boolean {
  return (
    placeName.test(phrase) &&
    !isNoEnglishName(phrase) &&
    [...findGlossaryTerms(phrase), ...findTopics(phrase)].every(({ end }) => end < phrase.length)
  );
}
