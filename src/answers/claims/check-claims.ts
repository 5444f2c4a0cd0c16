/**
 * A claim of a model is believed only where code finds all of it in its quotes; what is wrong is said in words for repair.
 *
 * In order, each step on what the one before let through: `inert.ts` keeps out markup, addresses and other scripts, then
 * `passages.ts` finds each quote word for word and widens it to whole sentences, which all else reads. Against all quotes
 * together come the things that are true or false wherever they stand: dates, figures, names (`dates`, `numbers`,
 * `names`), kinds of deal and how far they went (`stages`), denials and opposites (`sense`). Then, by one principle in
 * three forms (`told.ts`), the claim must be its quotes made shorter: every word taken from one statement, with the same
 * doer, the same neighbours, the same caution and the same speaker. English by English: `english/compression.ts`. Korean
 * by Korean: the sentence it repeats (`statement.ts`) clause by clause (`korean/`). Across the two (`across.ts`): every
 * word that the glossary knows. A refused true claim costs its wording only: its quote is shown instead, so the checks
 * are strict rather than clever. The tables end in `-table.ts`.
 */
import { findNumbers } from '../../text/numbers.ts';
import type { ModelClaim } from '../generative/shape.ts';
import type { Question } from '../question/question.ts';
import { isAbout } from './about.ts';
import { datesOfClaim, unsupportedDates } from './dates.ts';
import { isActive, isInLanguage } from './inert.ts';
import { missingNames } from './names.ts';
import { unsupportedNumbers, withoutSpans } from './numbers.ts';
import { clearLine, findQuote, type GivenPassage, type Support } from './passages.ts';
import { turnsAround } from './sense.ts';
import { overstatedStages } from './stages.ts';
import { faultsInStatements } from './told.ts';
import { answersSomething } from './words.ts';

export interface CheckedClaim {
  readonly text: string;
  /** Its quotes, whole sentences; none where one of them is not of its passage. */
  readonly support: readonly Support[];
  /** Empty where every word of it may be shown. */
  readonly faults: readonly string[];
  /** True where the text is not the model's: sentences of the article in the place of what could not be verified. */
  readonly quoted?: true;
}

const LONGEST_CLAIM = 500;

/** What a claim answers to: its language, and what it must speak of. */
export type Asked = Pick<Question, 'language' | 'concepts'>;

export function checkClaim(claim: ModelClaim, passages: readonly GivenPassage[], question: Asked): CheckedClaim {
  const text = clearLine(claim.text);
  if (isActive(text)) return { text, support: [], faults: ['it holds markup or an address'] };
  const { support, faults } = quotesOf(claim, passages);
  if (faults.length > 0) return { text, support: [], faults };
  if (support.length === 0) return { text, support, faults: ['it has no quote'] };
  const early = unfit(text, question.language);
  return { text, support, faults: early.length > 0 ? early : faultsAgainst(text, support, question) };
}

function unfit(text: string, language: 'en' | 'ko'): string[] {
  if (text === '') return ['it is empty'];
  if (text.length > LONGEST_CLAIM) return ['it is too long'];
  return isInLanguage(text, language) ? [] : [`it is not in ${language === 'ko' ? 'Korean' : 'English'}`];
}

/** A quote that is nowhere makes the whole claim worthless: who invents one source may have invented the rest. */
function quotesOf(claim: ModelClaim, passages: readonly GivenPassage[]): { support: Support[]; faults: string[] } {
  const support: Support[] = [];
  const faults: string[] = [];
  for (const { passage: n, quote } of claim.quotes) {
    const passage = passages.find((one) => one.n === n);
    const found = passage && findQuote(quote, passage);
    if (!passage) faults.push(`there is no passage ${n}`);
    else if (!found) faults.push(`a quote is not word for word in passage ${n}`);
    else if (isActive(found.text)) faults.push(`a quote of passage ${n} holds an address`);
    else if (!support.some((one) => isSame(one, found))) support.push(found);
  }
  return { support, faults };
}

function isSame(a: Support, b: Support): boolean {
  return a.passage.evidence === b.passage.evidence && a.start === b.start && a.end === b.end;
}

function faultsAgainst(text: string, support: readonly Support[], question: Asked): string[] {
  const { language } = question;
  const dates = datesOfClaim(text, language);
  return [
    ...unsupportedDates(dates, support).map((date) => `the date "${date}" is not in its quotes`),
    ...unsupportedNumbers(text, support, dates).map((figure) => `the figure "${figure}" is not in its quotes`),
    ...missingNames(text, language, support, dates).map((name) => `the name "${name}" is not in its quotes`),
    ...overstatedStages(text, language, support).map((word) => `"${word}" says more than its quotes`),
    ...turnsAround(withoutSpans(text, dates), support),
    ...faultsInStatements(text, language, support, dates),
    ...(isAbout(text, language, support, [...dates, ...findNumbers(text)])
      ? []
      : ['its quotes speak of something else']),
    ...(answersSomething(question, text, support) ? [] : ['it has nothing to do with the question']),
  ];
}
