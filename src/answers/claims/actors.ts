/** Who is named in a sentence, known or not: in English by capitals, in Korean by the particles and offices behind a word. */
import type { Language, Span } from '../../domain/text.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { findUnknownOrganisations } from '../../library/companies/unknown-organisations.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findPeople } from '../../library/people/people.ts';
import { findPlaces } from '../../library/places.ts';
import { hasHangul } from '../../text/korean.ts';
import { findConcepts } from '../question/concepts.ts';
import { isSameName, sharesNameWord } from '../words/same-name.ts';
import { calendarWords, koreanOffice, ordinaryCapitals } from './actors-table.ts';
import { isOrdinaryWord } from './paraphrases.ts';
import { openers } from './table.ts';

export interface Named extends Span {
  readonly text: string;
  readonly companyId: string | null;
}

const SAME_SOUND = 0.78;

/** `known` are names found elsewhere, in forms that tell more. */
export function actorsIn(text: string, language: Language, known: readonly Named[] = []): readonly Named[] {
  const companies = findCompanies(text);
  const found: Named[] = companies.map(({ start, end, companyId }) => named(text, start, end, companyId));
  const add = (span: Span): void => {
    if (found.every((one) => span.end <= one.start || span.start >= one.end))
      found.push(named(text, span.start, span.end, null));
  };
  findUnknownOrganisations(text, language, companies)
    .flatMap((one) => wordsApart(text, one))
    .forEach(add);
  findPeople(text, language, companies)
    .flatMap((one) => wordsApart(text, one))
    .forEach(add);
  capitals(text).forEach(add);
  if (hasHangul(text)) koreanNames(text).forEach(add);
  for (const { text: name } of known) placesOf(name, text).forEach(add);
  return found.sort((a, b) => a.start - b.start);
}

function placesOf(name: string, text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); name.length > 1 && at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) found.push({ start: at, end: at + name.length });
  return found;
}

/** "박서연 가람바이오" before an office is somebody and their firm. */
function wordsApart(text: string, { start, end }: Span): readonly Span[] {
  const written = text.slice(start, end);
  if (!hasHangul(written)) return [{ start, end }];
  return [...written.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function named(text: string, start: number, end: number, companyId: string | null): Named {
  return { start, end, text: text.slice(start, end), companyId };
}

export function isSameActor(a: Named, b: Named): boolean {
  if (a.companyId !== null && b.companyId !== null) return a.companyId === b.companyId;
  const [one, other] = [wordsOf(a.text), wordsOf(b.text)];
  if (one.some((word) => other.includes(word))) return true;
  if (hasHangul(a.text) === hasHangul(b.text)) return false;
  return isSameName(a.text, b.text, SAME_SOUND) || sharesNameWord(a.text, b.text, SAME_SOUND);
}

function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word, n) => n === 0 || (word.length > 3 && !ordinaryCapitals.has(word)));
}

const capitalRun = /\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:of |de |the )?\p{Lu}[\p{L}\p{N}&'’-]*){0,4}/gu;

/** Runs of capitalised words that are no place, month, office or term; the first of a sentence only where no table knows it. */
function capitals(text: string): Span[] {
  return [...text.matchAll(capitalRun)].flatMap(({ 0: run, index }) => {
    const opens = index === 0 || /[.!?:"“]\s*$/.test(text.slice(0, index));
    const lead = opens ? /^(\S+)(?: |$)/.exec(run)![1]! : '';
    const skipped = lead !== '' && !isStrange(lead, text.slice(index + lead.length)) ? lead.length + 1 : 0;
    const rest = run.slice(skipped).replace(/['’]s$/, '');
    if (rest.trim() === '' || rest.split(' ').every(isOrdinary)) return [];
    if (findPlaces(rest).some(({ start, end }) => start === 0 && end === rest.length)) return [];
    return [{ start: index + skipped, end: index + skipped + rest.length }];
  });
}

function isOrdinary(word: string): boolean {
  const small = word.toLowerCase();
  return (
    ordinaryCapitals.has(small) ||
    calendarWords.has(small) ||
    openers.has(small) ||
    /^[A-Z]{1,4}\d?$|^\d/.test(word) ||
    findGlossaryTerms(word).length > 0 ||
    findPlaces(word).length > 0
  );
}

function isStrange(word: string, rest: string): boolean {
  if (isOrdinary(word)) return false;
  const concept = findConcepts(word.toLowerCase(), 'en')[0];
  return concept?.open === true && concept.forms.length <= 1 && !(/ly$/.test(word) && rest.startsWith(','));
}

const koreanWord = /[가-힣]{2,}/g;
const particle = /(?:에게서|에게|에서는|에서|으로|과의|와의|은|는|이|가|을|를|과|와|의|에)$/;

/** Words no table knows, of three syllables or more, used as somebody is. */
function koreanNames(text: string): Span[] {
  const open = new Set(
    findConcepts(text, 'ko')
      .filter((one) => one.open && one.kind === 'word')
      .map(({ start }) => start),
  );
  return [...text.matchAll(koreanWord)].flatMap(({ 0: word, index }) => {
    if (!open.has(index)) return [];
    const bare = word.replace(particle, '');
    if (isOrdinaryWord(bare)) return [];
    const acts = bare !== word || koreanOffice.test(text.slice(index + word.length));
    return acts && bare.length >= 3 && !/[하되한된할될했됐다]$/.test(bare)
      ? [{ start: index, end: index + bare.length }]
      : [];
  });
}
