/** What two companies did together must be said of them, not of one of them somewhere near the other. */
import { type Coverage, isOfAffair } from './coverage.ts';
import { asksWhoSaid } from './question/asks-who-said.ts';
import { type Concept, isMeasured, type Question } from './question/question.ts';
import { saysOtherwise } from './relation-words.ts';

/** A near synonym in the sentence before still says it; one elsewhere in the paragraph does not. */
const RELATION_LEVEL = 0.63;
/** Sentences of the text that say first what two have with each other. */
const LEAD = 3;

const relation =
  /^(?:partner|cooperat|co-operat|collaborat|deal|agree|pact|mou$|memorand|contract|invest|acqui|merge|joint|tie|sign|제휴|협력|계약|양해각서|업무협약|투자|인수|합작|파트너십|협약|체결)/i;

/** "투자비" is what something costs, whoever pays it; a joint venture and an investor are parties, not what is between them. */
const noRelation =
  /(?:금|비|액|비용|규모|금액)$|^(?:(?:lead )?investors?|joint (?:ventures?|compan(?:y|ies))|합작(?:사|회사|법인)|투자(?:사|자))$/i;

/** Which of them it is, the judge weighs; only a yes or no depends on it. */
const someRelation =
  /\b(?:agree[ds]?|agreement|sign(?:s|ed)?|deal|contract|pact|memorandum|partner\w*|order|venture|합의)\b|합의|협약|계약|양해각서|맺었|맺은|맞손|손(?:을 )?잡|체결/i;

export function relationAsked({ covered }: Coverage): boolean {
  return covered.some((c) => relation.test(c.concept.text));
}

/** A sentence that names every party says by itself what is between them. */
export function namesAll({ covered }: Coverage): boolean {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  return parties.length > 1 && parties.every((c) => c.at !== null);
}

/** The act by which a deal comes about: where the sentence has the deal itself, it need not say the act as well. */
const act = /^(?:sign|agree|체결|맺)/i;

/** A stake is bought and a firm founded by a deal of its own kind; that there is some deal says nothing of it. */
const ofItsKind = /^(?:invest|acqui|merge|joint|투자|인수|합작)/i;

/** "The signing was in Oslo": what headline and lead have told of the two needs no word for it. */
function isToldOfBoth({ covered, sentence, another, evidence }: Coverage): boolean {
  const parties = covered.filter((c) => c.concept.kind === 'company');
  const lead = evidence.sentences.slice(0, evidence.opening + LEAD).map(({ text }) => text);
  return (
    parties.length > 1 &&
    !another &&
    parties.every(({ concept }) => isOfAffair(concept, sentence)) &&
    [evidence.article.title ?? '', ...lead].some((text) => someRelation.test(text))
  );
}

export function lacksRelation(coverage: Coverage, question: Question): Concept | null {
  const { covered, sentence } = coverage;
  const { answerType, shape, text } = question;
  if (!covered.some((c) => c.concept.kind === 'company')) return null;
  // What somebody says of a deal need not name it again.
  if (answerType === 'person' && asksWhoSaid(text)) return null;
  if (answerType === 'company' && someRelation.test(sentence.text)) return null;
  const dealSaid = covered.some(
    ({ concept, at }) => at !== null && relation.test(concept.text) && !act.test(concept.text),
  );
  // What a contract is worth is said of the contract: other sums stand all around it.
  const told = shape !== 'yes-no' && answerType !== 'money' && isToldOfBoth(coverage);
  return (
    covered.find(
      ({ concept, level }) =>
        concept.kind !== 'generic' &&
        !(told && !ofItsKind.test(concept.text)) &&
        !((dealSaid || isMeasured(question)) && shape !== 'yes-no' && act.test(concept.text)) &&
        relation.test(concept.text) &&
        !noRelation.test(concept.text) &&
        level < RELATION_LEVEL &&
        !(shape !== 'yes-no' && saysOtherwise(concept.text, sentence.text)),
    )?.concept ?? null
  );
}
