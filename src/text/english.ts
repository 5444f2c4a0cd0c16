// English words by rule: stems, possessives, words that name nothing.
import { stemmer } from 'stemmer';
import { englishStopWords, irregularForms } from './english-table.ts';

/** The stem of a lower-case word: "agreements" and "agreement", "signed" and "signing", "held" and "hold". */
export function stemEnglish(word: string): string {
  return word.length < 3 ? word : stemmer(irregularForms.get(word) ?? word);
}

/** Takes "lower-case word". */
export function isEnglishStopWord(word: string): boolean {
  return englishStopWords.has(word);
}

/** Irregular forms that begin otherwise than what they are forms of: "went", "held". */
const strays = [...irregularForms].filter(([form, plain]) => form.slice(0, 2) !== plain.slice(0, 2));

/** The two letters that words with this stem may begin with: a stem keeps its word's, but for irregular forms. */
export function beginningsOf(stem: string): string[] {
  const first = stem.slice(0, 2);
  return [first, ...strays.filter(([, plain]) => plain.startsWith(first)).map(([form]) => form.slice(0, 2))];
}
