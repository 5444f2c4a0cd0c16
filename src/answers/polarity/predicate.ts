/** What a yes-no question asks of its subject: the word that a yes or no must be read off. */
import type { Coverage, Covered } from '../coverage.ts';
import type { Question } from '../question/question.ts';

const isState = /^(?:so |and |but )?(?:is|are|was|were|isn't|aren't|wasn't|weren't)\b/i;
const isVerb = /(?:ing|ed)$/i;

/**
 * Null where it cannot be told. "Is Andor buying Belmar?" asks for buying, "is the order of Andor binding?" for binding;
 * Korean ends with it.
 */
export function predicateOf({ covered }: Coverage, { text, language }: Question): Covered | null {
  if (language === 'ko') return covered.filter((one) => isWord(one) || isUnknown(one)).at(-1) ?? null;
  const words = covered.filter(isWord);
  const last = words.at(-1) ?? null;
  const subject = covered.findIndex(({ concept: { kind } }) => kind === 'company' || kind === 'name');
  const opens = subject >= 0 && !covered.slice(0, subject).some(isWord);
  const verb = opens ? words.find(({ concept }) => concept.start > covered[subject]!.concept.start) : undefined;
  const ofState = isState.test(text.trim());
  if (verb === undefined) return ofState ? last : null;
  return ofState && !isVerb.test(verb.concept.text) ? last : verb;
}

function isWord({ concept: { kind } }: Covered): boolean {
  return kind === 'word' || kind === 'action' || kind === 'head';
}

const light = /^(?:하|되|있|없|같|다른)/u;

/** A word that no article has: "위약금이 있었나?" asks for just that. */
function isUnknown({ concept: { softened, text } }: Covered): boolean {
  return softened === true && !light.test(text);
}
