/** "출범식을 열었다", "opened talks": a meeting was held or a matter taken up, and no plant opened. */
import type { Covered } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';

const opening = /^(?:open|열)/i;
const koreanEvents =
  '(?:식|회|행사|포럼|협상|회담|회의|수사|조사|입찰|워크숍|세미나|콘퍼런스|전시|축제|박람회)[을를이가은는]?';
const englishEvents =
  '(?:talks|negotiations|discussions|inquir(?:y|ies)|probes?|investigations?|proceedings|bidding|tenders?|applications|consultations?|ceremony|conference|meeting)\\b';
const before = new RegExp(`[가-힣]${koreanEvents} (?:\\S+ ){0,2}$`, 'u');
const behind = new RegExp(`^open\\w* (?:[\\w-]+ ){0,3}${englishEvents}`, 'i');
const asked = new RegExp(`[가-힣]${koreanEvents} |\\b${englishEvents}`, 'iu');

/** Whether all that a sentence opens is such an event, and a question asks of the opening of something else. */
export function holdsEvent({ concept, places }: Covered, { text, start }: Sentence, question: string): boolean {
  if (!opening.test(concept.text) || asked.test(question) || places.length === 0) return false;
  return places.every((at) => before.test(text.slice(0, at - start)) || behind.test(text.slice(at - start)));
}
