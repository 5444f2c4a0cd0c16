/** Where: places of a sentence, by the words that put something in a place. */
import type { Span } from '../../domain/text.ts';
import { companiesCalled } from '../../library/companies/companies.ts';
import { translate } from '../../library/glossary/glossary.ts';
import { englishPlaceNames } from '../../library/glossary/place-names.ts';
import { findPlaces } from '../../library/places.ts';
import { hasHangul } from '../../text/korean.ts';
import type { Coverage } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { englishPlaces, partBehind, placesIn } from './english-places.ts';
import { distanceTo, type Fact } from './fact.ts';
import { koreanPlaces, regionStart } from './korean-places.ts';
import { overlap, type Phrase, phrasesOf } from './phrase.ts';
import { englishHome } from './place-table.ts';
import { unlistedPeople } from './unlisted-people.ts';

export function placeFacts(coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const anchors = covered.flatMap((c) => (c.at === null ? [] : [c.at]));
  const towns = townsIn(sentence);
  const found = placesOf(coverage)
    .filter((phrase) => companiesCalled(phrase.text).length === 0 && !isAsked(phrase, coverage))
    .map(({ text, start }) => {
      const span = { start: start + sentence.start, end: start + text.length + sentence.start };
      return {
        ...span,
        key: `place:${text.toLowerCase()}`,
        en: said(text, 'en'),
        ko: said(text, 'ko'),
        distance: distanceTo(span, anchors),
      };
    })
    .filter((place) => isSeat(place, coverage) || !isSomebody(place, coverage, towns))
    .sort((a, b) => a.distance - b.distance);
  return sentence.language === 'ko' ? inRegions(found, coverage) : found;
}

/** "전남 고흥에": a town and the region right before it are one place, unless the question has the region. */
function inRegions(found: readonly Fact[], coverage: Coverage): Fact[] {
  const { text, start: from } = coverage.sentence;
  const whole = found.map((town) => {
    const start = regionStart(text, town.start - from) + from;
    const region = text.slice(start - from, town.start - from).trim();
    if (region === '' || isAsked({ text: region, start }, coverage)) return town;
    const written = `${region} ${text.slice(town.start - from, town.end - from)}`;
    const [inner, outer] = [bare(town.en), bare(said(region, 'en'))];
    const en = hasHangul(inner) && hasHangul(outer) ? written : `${inner}, ${outer} (${written})`;
    return { ...town, start, key: `place:${written}`, en, ko: written };
  });
  const isRegion = (one: Fact) => whole.some((town) => town.start === one.start && town.end > one.end);
  return whole.filter((one) => !isRegion(one));
}

/** Without the spelling of the source behind it. */
const bare = (place: string): string => place.replace(/ \([^()]+\)$/, '');

function placesOf(coverage: Coverage): Phrase[] {
  const { text, language } = coverage.sentence;
  const phrases = language === 'ko' ? koreanPlaces(text) : englishPlaces(text);
  const listed = findPlaces(text)
    .filter((place) => outside(place, coverage) && !partBehind.test(text.slice(place.end)))
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const all = [...phrases, ...listed.filter((one) => phrases.every((p) => !overlap(one, p)))];
  if (!asksForSeat(coverage)) return all.filter(({ text: one, start }) => !seated.test(text.slice(start + one.length)));
  const homes = phrasesOf(text, englishHome).filter(({ text: one }) => !isOfPeople(one));
  return [...all, ...homes.filter((one) => all.every((p) => !overlap(one, p)))];
}

/** "Reno-based Castor Energy" is one name to some reader of names. */
const isSeat = ({ end }: Fact, { sentence: { text, start } }: Coverage): boolean =>
  seated.test(text.slice(end - start));
const seated = /^-(?:based|headquartered|registered|listed)/;
/** "The Danish company" is of a country. */
const isOfPeople = (name: string): boolean => translate(name, 'ko').some((one) => englishPlaceNames(one).length > 0);

/** "The Bern-based operator" says where it is at home, not where it does anything. */
function asksForSeat({ covered }: Coverage): boolean {
  return covered.some(({ concept: { text } }) =>
    /^(?:base|headquarter|hq|locat|home|from$|본사|위치|소재|어디)/i.test(text),
  );
}

/** "China" in "China Unicom" is no place. */
function outside(place: Span, { sentence }: Coverage): boolean {
  const start = place.start + sentence.start;
  return sentence.mentions.every((m) => start < m.start || start >= m.end);
}

/** Whether the question names it itself; a longer phrase may say more than that. */
function isAsked({ text }: Phrase, { covered }: Coverage): boolean {
  const words = text.split(/\s+/);
  const asked = covered.filter(({ concept: { kind, forms } }) => kind !== 'generic' && forms.length > 0);
  const saying = (said: string) => asked.filter(({ concept }) => matchForms(concept.forms, viewText(said)) !== null);
  // "목동 데이터센터" is more than the data centre asked about.
  const whole = saying(text).some(({ concept }) => concept.text.split(/\s+/).length >= words.length);
  return words.length <= 2 && (whole || words.every((word) => saying(word).length > 0));
}

/** "From Karim Saleh" is from somebody, "officer of Nubis" of a firm; its town and its plant are somewhere. */
function isSomebody({ start, end }: Span, { evidence, sentence }: Coverage, towns: ReadonlySet<number>): boolean {
  // In English a town of two words looks like a person.
  const people = [...evidence.people, ...(sentence.language === 'ko' ? unlistedPeople(sentence) : [])];
  // A town is not the firm that some other article takes its name for: "two campuses in Halifax".
  const named = [...sentence.mentions.filter((m) => !m.viaProduct), ...evidence.organisations()];
  const firms = named.filter((one) => !(one.start === start && one.end === end && towns.has(start)));
  return (
    people.some((one) => one.start < end && start < one.end) ||
    firms.some((one) => one.start <= start && end <= one.end)
  );
}

/** Where the text puts something in as many words; firms have people at them, and money in them. */
function townsIn({ text, start, language }: Sentence): ReadonlySet<number> {
  const put = language === 'en' ? placesIn(text).map((place) => place.start) : [];
  return new Set(put.filter((at) => putsIn.test(text.slice(Math.max(0, at - BESIDE), at))).map((at) => at + start));
}

const putsIn = /\b(?:in|near|outside) $/;
/** In characters. */
const BESIDE = 9;

/** A city or country the glossary knows is said in the other language, all else as written. */
function said(place: string, language: 'en' | 'ko'): string {
  const whole = findPlaces(place)[0];
  const translated = whole && whole.end - whole.start === place.length ? translate(place, language)[0] : undefined;
  return translated && translated !== place ? `${translated} (${place})` : place;
}
