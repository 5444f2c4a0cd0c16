/** What speaks against reading a yes or no off a sentence: it leaves a word of the question, or its very predicate, unsaid. */
import type { Coverage, Covered } from '../coverage.ts';
import type { Concept, Question } from '../question/question.ts';
import { saysNo } from './yes-no.ts';

/** A yes or no must speak of every word asked about. */
const EACH = 0.5;
/** The word itself or as good as the same. */
const STRICTLY = 0.95;
/** Whether there is a contract is not answered by an agreement of another kind. */
const strictly = /^(?:contracts?|acqui\w*|merge\w*|joint venture|계약|본계약|인수|합병|합작법인)$/i;
const predicative = /^(?:so |and |but )?(?:is|are|was|were|isn't|aren't|wasn't|weren't)\b/i;

/**
 * "Is the memorandum binding?" gets its yes from a sentence with "binding" in it, however much it says of the memorandum.
 * A no may come in other words: "no adviser has been chosen", where one was asked to be appointed.
 */
export function unsaidPredicate(coverage: Coverage, question: Question): Concept | null {
  if (question.language === 'en' && !predicative.test(question.text.trim())) return null;
  const last = coverage.covered.filter(isWord).at(-1);
  return last && last.at === null && !saysNo(coverage, question) ? last.concept : null;
}

/** A yes or no is read off a sentence that has at least one of the words in it, or it is about something else; a no comes in other words. */
export function unspoken(coverage: Coverage, question: Question): Concept | null {
  const content = coverage.covered.filter(isWord);
  const none = content.length > 0 && content.every((c) => c.at === null);
  return none && !saysNo(coverage, question) ? content[0]!.concept : null;
}

export function lacksContract({ covered }: Coverage): Concept | null {
  return covered.find((c) => strictly.test(c.concept.text) && c.level < STRICTLY)?.concept ?? null;
}

export function halfSaid({ covered }: Coverage): Concept | null {
  return covered.find((c) => (isWord(c) || c.concept.kind === 'head') && c.level < EACH)?.concept ?? null;
}

function isWord({ concept }: Covered): boolean {
  return concept.kind === 'word' || concept.kind === 'action';
}
