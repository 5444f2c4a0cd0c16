/** A claim of a model is believed only where code finds all of it in its quotes; what is wrong is said in words for repair. */
import { findNumbers } from '../../text/numbers.ts';
import type { ModelClaim } from '../generative/shape.ts';
import type { Question } from '../question/question.ts';
import { datesOfClaim, unsupportedDates } from './dates.ts';
import { isActive, isInLanguage } from './inert.ts';
import { namesOfClaim } from './names.ts';
import { unsupportedNumbers, withoutSpans } from './numbers.ts';
import { clearLine, findQuote, type GivenPassage, type Support } from './passages.ts';
import { figuresOfOthers, turnsAround } from './sense.ts';
import { overstatedStages, pairsOthers } from './stages.ts';
import { faultsInStatements } from './told.ts';
import { answersSomething, isAbout } from './words.ts';

export interface CheckedClaim {
  readonly text: string;
  readonly support: readonly Support[];
  /** Empty where every word of it may be shown. */
  readonly faults: readonly string[];
}

const LONGEST_CLAIM = 500;

/** What a claim answers to: its language, and what it must speak of. */
export type Asked = Pick<Question, 'language' | 'concepts'>;

export function checkClaim(claim: ModelClaim, passages: readonly GivenPassage[], question: Asked): CheckedClaim {
  const text = clearLine(claim.text);
  const early = unfit(text, question.language);
  if (early.length > 0) return { text, support: [], faults: early };
  const { support, faults } = quotesOf(claim, passages);
  if (faults.length > 0 || support.length === 0)
    return { text, support, faults: faults.length > 0 ? faults : ['it has no quote'] };
  return { text, support, faults: faultsAgainst(text, support, question) };
}

function unfit(text: string, language: 'en' | 'ko'): string[] {
  if (text === '') return ['it is empty'];
  if (text.length > LONGEST_CLAIM) return ['it is too long'];
  if (isActive(text)) return ['it holds markup or an address'];
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
  const { companies, missing } = namesOfClaim(text, language, support, dates);
  return [
    ...unsupportedDates(dates, support).map((date) => `the date "${date}" is not in its quotes`),
    ...unsupportedNumbers(text, support, dates).map((figure) => `the figure "${figure}" is not in its quotes`),
    ...missing.map((name) => `the name "${name}" is not in its quotes`),
    ...overstatedStages(text, language, support).map((word) => `"${word}" says more than its quotes`),
    ...(pairsOthers(text, language, support) ? ['its quotes do not say this of these companies together'] : []),
    ...figuresOfOthers(text, companies, support).map((figure) => `the figure "${figure}" is another company's`),
    ...turnsAround(withoutSpans(text, dates), support),
    ...faultsInStatements(text, language, support, dates),
    ...(isAbout(text, language, support, [...dates, ...findNumbers(text)])
      ? []
      : ['its quotes speak of something else']),
    ...(answersSomething(question, text, support) ? [] : ['it has nothing to do with the question']),
  ];
}
