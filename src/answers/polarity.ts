/** Whether a text denies what it speaks of: "is not legally binding", "구속력이 없다", "denied". */
import type { Coverage } from './coverage.ts';

const english =
  /\b(?:not|no|never|neither|nor|without|denie[sd]|denying|refus(?:ed|es)|rejected|isn't|aren't|wasn't|weren't|doesn't|didn't|don't|won't|hasn't|haven't|cannot|can't|non-binding|nonbinding|nothing|yet to)\b/i;
const korean = /(?:않|아니|없(?:다|는|었|이|고|으며)|못(?:했|하)|부인|거부|미정)/u;
/** How far from the words asked about a denial still concerns them, in characters. */
const REACH = 60;

export function denies(of: Coverage | string): boolean {
  if (typeof of === 'string') return english.test(of) || korean.test(of);
  const { sentence, covered } = of;
  const places = covered.flatMap((c) =>
    c.at !== null && c.concept.kind !== 'company' && c.concept.kind !== 'generic' ? [c.at - sentence.start] : [],
  );
  const negations = [
    ...sentence.text.matchAll(new RegExp(english, 'gi')),
    ...sentence.text.matchAll(new RegExp(korean, 'gu')),
  ];
  return negations.some((n) => places.some((at) => Math.abs(at - n.index) <= REACH));
}
