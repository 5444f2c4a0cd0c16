/**
 * Names in no table, of whatever kind: runs of capitalised words that the article never writes small, and Korean names
 * in quotation marks. A question for a firm may be answered with one where no reader of organisations knows it.
 */
import { translate } from '../../library/glossary/glossary.ts';
import { englishPlaceNames } from '../../library/glossary/place-names.ts';
import { findPlaces } from '../../library/places.ts';
import type { ArticleEvidence, Sentence } from '../reading/evidence.ts';
import { englishNames } from './english-names.ts';
import type { NamedSpan } from './fact.ts';
import { koreanNames } from './korean-names.ts';

export function unlistedNames(evidence: ArticleEvidence, sentence: Sentence): NamedSpan[] {
  const found = sentence.language === 'ko' ? koreanNames(sentence.text) : englishNames(evidence, sentence.text);
  return found
    .map(({ name, start, end }) => ({ name, start: start + sentence.start, end: end + sentence.start }))
    .filter(
      (one) =>
        [...sentence.mentions, ...evidence.people].every((m) => m.end <= one.start || m.start >= one.end) &&
        findPlaces(one.name).every((place) => place.end - place.start < one.name.length) &&
        !isOfPlace(one.name),
    );
}

/** "A Southeast Asian platform business". */
function isOfPlace(name: string): boolean {
  return translate(name, 'ko').some((korean) => englishPlaceNames(korean).length > 0);
}
