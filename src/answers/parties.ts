/** Of two companies that a question names, a sentence may tell of one alone: its figure or deed is not the pair's. */
import type { Coverage } from './coverage.ts';
import type { Concept, Question } from './question/question.ts';

/** What the article, section or sentence before is about reaches it. */
const TOPIC_LEVEL = 0.8;
/** "The two companies" reaches it, a headline alone does not. */
const PARTY_LEVEL = 0.9;
/** "The Russian group MTS": characters before the name. */
const SUBJECT_REACH = 20;

const theirDeal =
  /\b(?:the|this|that|their) (?:[\w-]+ ){0,2}(?:deal|contract|agreement|partnership|memorandum|alliance|venture|project|order|extension|pact|transaction|company|laboratory|lab)\b|이번 (?:계약|협약|협력|투자|사업)|양사|두 회사|계약|협약|합작|이 (?:협력|계약|협약|제휴|합의|투자|사업|거래)/i;

/** A figure of several together is not the figure of one of them. */
const several =
  /\b(?:together|combined|jointly|in total|between them|the (?:two|three|four|five|six) )\b|^(?:but |and )?they\b|합쳐|합산|모두 합|공동으로|양사|두 회사/i;

/**
 * A sentence that names one of two parties, and not their deal, speaks of that one alone. One that names neither speaks
 * of what its article is about.
 */
export function onePartyOnly({ covered, sentence, another }: Coverage, measured: boolean): Concept | null {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  if (
    parties.length === 1 &&
    parties[0]!.at === null &&
    ((another && opensWithACompany(sentence)) || (measured && several.test(sentence.text)))
  )
    return parties[0]!.concept;
  if (parties.length < 2) return null;
  if (parties.every((c) => c.at === null)) return parties.find((c) => c.level < TOPIC_LEVEL)?.concept ?? null;
  if (theirDeal.test(sentence.text)) return null;
  return parties.find((c) => c.at === null && c.level < PARTY_LEVEL)?.concept ?? null;
}

/**
 * "How much did Andor invest in Celmar?", and the sentence says what somebody else did; "how many people do Andor and
 * Belmar have?", and it counts those of one.
 */
export function pairNotMeant(coverage: Coverage, { answerType, text }: Question): Concept | null {
  const parties = coverage.covered.filter((c) => c.concept.kind === 'company').map(({ concept }) => concept);
  const ofBoth = answerType === 'count' && areJoined(parties, text);
  return parties.length > 1 && (coverage.another || ofBoth) ? onePartyOnly(coverage, true) : null;
}

/** "Andor and Belmar", "안도르와 벨마르": what is counted is of both; "the masts that Andor sells Belmar" are of one. */
function areJoined(parties: readonly Concept[], text: string): boolean {
  return parties.some((one, i) => {
    const next = parties[i + 1];
    return next !== undefined && joins.test(text.slice(one.start + one.text.length, next.start));
  });
}

const joins = /^(?: ?(?:and|&|\+|·|,|\/|–|-|x|×) ?|(?:이?랑|하고|와|과) ?)$/i;

/** A sentence that opens with another company has that one for its subject. */
function opensWithACompany({ mentions, start }: Coverage['sentence']): boolean {
  const first = mentions[0];
  return first !== undefined && first.start - start < SUBJECT_REACH;
}
