/** What a yes-no question asks of its subject: the word that a yes or no must be read off. */
import type { Coverage, Covered } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Sentence } from '../reading/evidence.ts';

const isState = /^(?:so |and |but )?(?:is|are|was|were|isn't|aren't|wasn't|weren't)\b/i;
const isVerb = /(?:ing|ed)$/i;
/** Letters in which "withdrawn" and "withdrew" are alike. */
const STEM = 5;

/**
 * Null where it cannot be told. "Is Andor buying Belmar?" asks for buying, "is the order of Andor binding?" for binding;
 * Korean ends with it.
 */
export function predicateOf({ covered, sentence }: Coverage, { text, language }: Question): Covered | null {
  if (language === 'ko') return koreanPredicate(covered.filter((one) => isWord(one) || isUnknown(one)));
  const last = covered.findLast(isWord) ?? null;
  const ofState = isState.test(text.trim());
  const verb = verbOf(covered, ofState ? null : sentence);
  if (verb === undefined) return ofState ? last : null;
  return ofState && !isVerb.test(verb.concept.text) ? last : verb;
}

/** "Plans to list" and "상장을 추진하나" ask for the listing: that it plans something else answers neither. */
const ahead =
  /^(?:plan|want|intend|hope|expect|aim|agree|decide|promise|pledge|need|seek|continue|start|begin|try)(?:s|d|ed|ning|ing)?$/i;
const koreanAhead = /^(?:계획|예정|방침|생각|의향|일정|추진)/u;

export const isAhead = ({ concept: { text } }: Covered): boolean => ahead.test(text) || koreanAhead.test(text);

function koreanPredicate(words: readonly Covered[]): Covered | null {
  return words.findLast((one) => !isAhead(one)) ?? words.at(-1) ?? null;
}

/** The first word behind the subject: of "did Ofcom torpedo the venture?" also one that the sentence has not in any form. */
function verbOf(covered: readonly Covered[], sentence: Sentence | null): Covered | undefined {
  const subject = covered.findIndex(({ concept: { kind } }) => kind === 'company' || kind === 'name');
  if (subject < 0 || covered.slice(0, subject).some(isWord)) return undefined;
  const { start } = covered[subject]!.concept;
  const verbs = covered.filter(
    (one) => one.concept.start > start && (isWord(one) || (sentence !== null && isUnsaidVerb(one, sentence))),
  );
  return verbs.find((one) => !isAhead(one)) ?? verbs[0];
}

function isUnsaidVerb({ concept: { softened, text } }: Covered, sentence: Sentence): boolean {
  const stem = text.slice(0, STEM).toLowerCase();
  return softened === true && /^\p{Ll}{4,}(?<!ly)$/u.test(text) && !sentence.text.toLowerCase().includes(` ${stem}`);
}

function isWord({ concept: { kind } }: Covered): boolean {
  return kind === 'word' || kind === 'action' || kind === 'head';
}

const light = /^(?:하|되|있|없|같|다른)/u;

/** A word that no article has: "위약금이 있었나?" asks for just that. */
function isUnknown({ concept: { softened, text } }: Covered): boolean {
  return softened === true && !light.test(text);
}
