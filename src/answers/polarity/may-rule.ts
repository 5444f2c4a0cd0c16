/** Whether a sentence may say yes or no: the word is believed more readily than the sentence behind it. */
import type { Coverage, Covered } from '../coverage.ts';
import type { Candidate } from '../select.ts';
import { SHORT } from './said-in-full.ts';

/**
 * Log odds that a sentence answers, from which on it may say yes or no though it names little of what was asked: below, that
 * word was wrong, or stood before a sentence that does not say so, in 9 of 14 answers (fresh14, fresh15), above in 1 of 6.
 */
const EVEN = 0;

export function mayRule({ coverage, likelihood }: Candidate): boolean {
  return !namesOnlyOthers(coverage) && (likelihood >= EVEN || namesHalf(coverage));
}

/** What is only around a sentence may be of something else; one too short for that goes on about it: "It has not." */
function namesHalf({ covered, sentence }: Coverage): boolean {
  const wanted = covered.filter(({ concept: { kind } }) => kind !== 'generic');
  return sentence.view.words <= SHORT || wanted.filter(({ at }) => at !== null).length * 2 >= wanted.length;
}

/** "Belmar has not filed" is no no to "Has Andor filed?", even in an article on Andor. */
export function namesOnlyOthers({ covered, sentence }: Coverage): boolean {
  const asked = covered.filter(({ concept: { kind } }) => kind === 'company');
  const isNamed = ({ at, concept: { companyIds, affiliateIds } }: Covered) =>
    at !== null || [...companyIds, ...affiliateIds].some((id) => sentence.companies.has(id));
  return asked.length > 0 && sentence.companies.size > 0 && !asked.some(isNamed);
}
