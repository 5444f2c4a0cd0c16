/** Where a sentence has the office asked for, however the field of it is joined to it. */
import { translate } from '../../library/glossary/glossary.ts';
import { findPlaces } from '../../library/places.ts';
import type { Covered } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';
import { compoundOffice, headed } from './role-asked.ts';

/**
 * Of a compound in Korean those of its end ("센터장은", "법인의 장"), in English where the field it is about stands, too: any
 * head would do else. Of "strategy chief" in Korean where its field ends so: 전략총괄.
 */
export function officePlaces(
  { concept, places }: Covered,
  { text, start, language }: Sentence,
  field?: Covered,
): readonly number[] {
  const compound = compoundOffice.exec(concept.text);
  if (compound !== null && language === 'ko')
    return compoundPlaces(compound[1]!, compound[2]!, text).map((at) => at + start);
  if (compound !== null)
    return translate(compound[1]!, 'en').some((said) => text.toLowerCase().includes(said)) ? places : [];
  if (language !== 'ko' || !headed.test(concept.text) || !field) return places;
  return [...places, ...field.places.filter((at) => koreanHead.test(text.slice(at - start)))];
}

/** "전략총괄", "네트워크 부문장". */
const koreanHead =
  /^[가-힣A-Za-z]{2,8}? ?(?:총괄|책임자|본부장|부문장|담당|실장|센터장|그룹장|단장|임원)(?=[은는이가과와을를의,(]|\s|$)/u;

function compoundPlaces(field: string, end: string, text: string): readonly number[] {
  const unit = /장$/u.test(end) ? end.slice(0, -1) : null;
  const spread = unit === null ? '' : `|${unit}(?:의)? ?(?:장|수장|대표이사|대표|책임자|총괄)(?![가-힣]{3})`;
  return [...text.matchAll(new RegExp(`(${end}${spread})`, 'gu'))]
    .filter(({ index }) => fitsField(field, text.slice(0, index)))
    .map(({ index }) => index);
}

/** "북미법인장" and "북미 법인장" are not 유럽법인장; "센터장" alone may be any. */
function fitsField(field: string, before: string): boolean {
  const [, previous = '', own = ''] = /(?:([가-힣A-Za-z]+) )?([가-힣A-Za-z]*)$/u.exec(before) ?? [];
  if (own !== '') return own.includes(field) || field.includes(own) || sameField(field, own);
  const [here, asked] = [findPlaces(previous), findPlaces(field)];
  return here.length === 0 || asked.length === 0 || previous.includes(field) || field.includes(previous);
}

const sameField = (a: string, b: string): boolean =>
  translate(a, 'en').some((said) => translate(b, 'en').includes(said));
