/** By what a word is looked up in the tables of words that say the same. */
import { verbPart } from '../reading/text-view.ts';
import { englishStem } from './english-stem.ts';
import { koreanVerb } from './korean-stem.ts';

/** A verb of a table ("맡다") is found in all its forms and only as a verb; any other Korean word as the beginning of a word. */
export function koreanPart(word: string): string {
  return word.length > 1 && word.endsWith('다') ? verbPart(koreanVerb(word)) : word;
}

/** English words as their stems, for looking them up. */
export function stemKey(term: string): string {
  return term
    .split(/[\s-]+/)
    .map(englishStem)
    .join(' ');
}
