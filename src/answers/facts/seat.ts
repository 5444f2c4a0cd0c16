/** Where a firm is at home: "Reno-based", "본사를 둔", "the Ann Arbor company". Where anything else happens is no seat. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';
import { isCountry, isRegion } from './place-kind.ts';
import { isDateline, isOfWorks } from './place-role.ts';

export function asksForSeat({ concepts, text }: Question): boolean {
  return (
    concepts.some(({ text: word }) =>
      /^(?:based|headquarters?|headquartered|hq|head office|본사|본거지)$/i.test(word),
    ) && !/본사에서|\bat (?:the )?(?:headquarters|head office)|based on/i.test(text)
  );
}

const firm =
  '(?:company|firm|operator|group|start-?up|maker|carrier|business|developer|bank|supplier|vendor|provider|utility|insurer)';
const tiedBehind = new RegExp(
  `^-(?:based|headquartered)|^ ${firm}\\b|^(?:에|에 )? ?본사|^에 (?:있는|위치한|소재한|둔|자리)|^에 있다|^(?:의|에) (?:본거지|거점)`,
  'u',
);
const tiedBefore =
  /\b(?:based|headquartered|headquarters|head office|offices?|seat|home|located|registered|domiciled)(?: is| are| was)?(?: in| at| near| out of| outside)(?: the)? $|\p{Lu}[\p{L}&.]+ of $|본사(?:는|가|를|은)? (?:\S+ ){0,3}$/u;

/** Tied to the firm where the sentence ties any; else anywhere but in the dateline. */
export function atSeat(facts: readonly Fact[], coverage: Coverage): readonly Fact[] {
  const { sentence } = coverage;
  const own = facts.filter((fact) => !isOfOther(fact, coverage));
  const tied = own.filter(({ start, end, en }) => {
    const before = sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start);
    const isSite = /\b(?:offices?|headquarters|campus)\b|본사|사옥/iu.test(en);
    return isSite || tiedBefore.test(before) || tiedBehind.test(sentence.text.slice(end - sentence.start));
  });
  return tied.length > 0
    ? tied
    : own.filter(
        (fact) =>
          !isDateline(fact, sentence) && !isOfWorks(fact, sentence) && isNamed.test(fact.en) && !isLarge(fact.en),
      );
}

/** A country that a sentence has for anything else says nothing of a seat. */
const isLarge = (place: string): boolean => isCountry(place) || isRegion(place);

/** "The terminal" is no seat. */
const isNamed = /\p{Lu}|[가-힣]/u;

/** In characters. */
const REACH = 40;

const described =
  /^(?:company|firm|operator|supplier|vendor|maker|start-?up|developer|provider|회사|기업|업체|통신사|공급사|스타트업)$/i;

/** "Ghent-based Nova Group": the seat of another than the one asked about, which stands elsewhere. */
function isOfOther({ end }: Fact, { covered, sentence }: Coverage): boolean {
  const behind = /^-(?:based|headquartered) (?:[\p{Ll}\d-]+ ){0,4}(\p{Lu}[\p{L}\d&.]*)/u.exec(
    sentence.text.slice(end - sentence.start),
  );
  if (behind === null) return false;
  const [first, last] = [end, end + behind[0].length];
  // "Where is the firm based that …": it is not the one named in the question.
  if (covered.some(({ concept: { text } }) => described.test(text))) return false;
  const asked = covered.filter(({ concept: { kind } }) => kind === 'company' || kind === 'name' || kind === 'word');
  const named = asked.filter((c) => c.concept.kind !== 'word');
  const places = (named.length > 0 ? named : asked).flatMap((c) => c.places);
  return !places.some((at) => at >= first && at < last);
}
