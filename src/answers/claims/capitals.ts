/** Words of a claim that are written as names are: with a capital anywhere. */
import type { Span } from '../../domain/text.ts';
import { formsOfWord } from '../words/forms.ts';
import { openers } from './table.ts';

export interface Word extends Span {
  readonly text: string;
}

const unit = /^(?:[KMGT]?(?:Hz|bps|Wh?|B)|MVA|dBm?)$/;
const latinWord =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}&'’-]*(?:\.(?=\p{Script=Latin}))?[\p{Script=Latin}\p{N}&'’-]*/gu;

/** The first word of a sentence may have its capital from there. */
export function capitalised(claim: string): Word[] {
  return [...claim.matchAll(latinWord)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter(({ text, start }) => {
      // "41MW" and "8 GHz" are figures.
      const before = claim.slice(Math.max(0, start - 2), start);
      if (!/\p{Lu}/u.test(text) || /\d$/.test(before) || (/\d $/.test(before) && unit.test(text))) return false;
      const opens = start === 0 || /[.!?:"“]\s*$/.test(claim.slice(0, start));
      return !(opens && isOrdinary(text.toLowerCase()));
    });
}

/** A word that the tables have in other forms is no name. */
function isOrdinary(word: string): boolean {
  return openers.has(word) || formsOfWord(word).length > 1;
}

/** Two words or more: "Tech Raiders" is 테크레이더스, and neither word alone is. */
export function capitalRuns(claim: string): Word[] {
  return [...claim.matchAll(/\p{Lu}[\p{Script=Latin}\p{N}-]*(?: \p{Lu}[\p{Script=Latin}\p{N}-]*){1,3}/gu)].map(
    ({ 0: text, index }) => ({ text, start: index, end: index + text.length }),
  );
}
