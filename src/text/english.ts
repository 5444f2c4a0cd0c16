// English words by rule: stems, possessives, words that name nothing.
import { stemmer } from 'stemmer';
import { englishStopWords, irregularForms } from './english-table.ts';

const irregular = new Map(Object.entries(irregularForms));

/** The stem of a lower-case word: "agreements" and "agreement", "signed" and "signing", "held" and "hold". */
export function stemEnglish(word: string): string {
  return word.length < 3 ? word : stemmer(irregular.get(word) ?? word);
}

/** Takes "lower-case word". */
export function isEnglishStopWord(word: string): boolean {
  return englishStopWords.has(word);
}
