/** Of the places of a sentence those that the question asks for: a city, the seat of the firm, where it is done or signed. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';
import { isCountry, isRegion } from './place-kind.ts';
import { isDateline, isHomeOfFirm, isOfCeremony, isOfWorks } from './place-role.ts';
import { asksForSeat, atSeat } from './seat.ts';

export function placesAsked(facts: readonly Fact[], coverage: Coverage, question: Question): readonly Fact[] {
  const { sentence } = coverage;
  const written = ({ start, end }: Fact) => sentence.text.slice(start - sentence.start, end - sentence.start);
  const text = question.text.toLowerCase();
  if (asksForSeat(question)) return atSeat(facts, coverage);
  const small = asksForTown.test(text) || withinCountry(question);
  const signing = asksOfSigning.test(text);
  const asked = asksWhichCountry.test(text)
    ? facts.map((fact) => (isCountry(written(fact)) ? fact : { ...fact, apt: false }))
    : facts;
  return asked.filter(
    (fact) =>
      !(
        small &&
        written(fact)
          .split(/, | and |와 |과 |·/)
          .every(isLarge)
      ) &&
      !(!asksForCountry.test(text) && isHomeOfFirm(fact, coverage)) &&
      !(!asksOfCeremony.test(text) && (isDateline(fact, sentence) || isOfCeremony(fact, sentence))) &&
      !(signing && isOfWorks(fact, sentence)),
  );
}

const asksForTown =
  /\b(?:which|what) (?:[\w-]+ )?(?:cit(?:y|ies)|towns?|villages?)\b|(?:어느|어떤|무슨) (?:\S+ )?(?:도시|마을)|도시(?:는|가|은|\?|$)/;
const asksForCountry = /\bcountr(?:y|ies)\b|\bnation\w*|\bmarkets?\b|나라|국가|국적|시장/;
/** A town tells its country less well than the country's own name. */
const asksWhichCountry = /\b(?:which|what) countr(?:y|ies)\b|(?:어느|어떤|무슨) ?나라|(?:나라|국가)는?(?: ?어디|\?|$)/;
/** Of papers, of news and of a meeting: where it was said and signed may be asked for. */
const asksOfCeremony =
  /\b(?:sign\w*|ink\w*|announc\w*|unveil\w*|reveal\w*|me[et]t?\w*|ceremony|held|hold|talks?|visit\w*|papers?|deal|agree\w*|contract|mou|memorandum|pact|said|say|told|speak\w*|spoke|interview\w*|conference|event|show\w*|present\w*|report\w*)\b|체결|서명|협약|계약|발표|조인|만나|만났|회동|양해각서|행사|간담|열[렸린리]|개최|방문|찾|인터뷰|공개|회의|밝[혔히]|말[했한하]/;
const asksOfSigning = /\bsign(?:ed|ing)?\b|체결|서명|조인/;

const isLarge = (place: string): boolean => isCountry(place) || isRegion(place);

/** "Where in India": India is known. */
function withinCountry({ text, concepts }: Question): boolean {
  return concepts.some(({ text: name, start }) => {
    if (!isCountry(name)) return false;
    const before = text.slice(0, start);
    const behind = text.slice(start + name.length);
    return (
      /\b(?:where|which part|whereabouts)\b(?: \w+)? (?:in|of) (?:the )?$/i.test(before) ||
      /^(?:의|에서|에|내)? ?(?:어디|어느|어떤)/u.test(behind)
    );
  });
}
