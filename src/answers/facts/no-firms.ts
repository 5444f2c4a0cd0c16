/** Names in no table that answer no question for a firm: of prizes, gatherings and papers, and of what was asked about. */
import type { Span } from '../../domain/text.ts';
import type { Coverage } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';

const occasions =
  'Awards?|Prizes?|Meetings?|Conferences?|Summits?|Forums?|Congress|Expo|Week|Day|Shows?|Festivals?|Acts?|Laws?|Reports?';
const occasion = new RegExp(
  `\\b(?:${occasions})$|(?:대상|어워드|회의|콘퍼런스|컨퍼런스|포럼|총회|박람회|전시회|축제)$`,
  'u',
);
const ofOccasion = new RegExp(`^ (?:and|&) (?:\\p{Lu}[\\p{L}-]* ){1,4}(?:${occasions})\\b`, 'u');

/** Prizes, gatherings and papers have names and are no firms; "Best Network and Best Partner Award" are two. */
export function isOccasion(
  { end, name }: { readonly end: number; readonly name: string },
  { text, start }: Sentence,
): boolean {
  return occasion.test(name) || ofOccasion.test(text.slice(end - start, end - start + 60));
}

/** "Who won the Best Partner Award?" is not answered with the Best Partner Award. */
export function isWhollyAsked({ start, end }: Span, { covered, sentence }: Coverage): boolean {
  const name = sentence.text.slice(start - sentence.start, end - sentence.start);
  const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)];
  const asked = (at: number) => covered.some(({ places }) => places.includes(start + at));
  return words.length > 1 && words.every(({ index }) => asked(index));
}
