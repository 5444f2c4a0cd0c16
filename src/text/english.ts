// English words by rule: stems, possessives, words that name nothing.
import { stemmer } from 'stemmer';
import { englishStopWords, irregularForms } from './english-table.ts';

/** Words are asked for again and again, by all who read; the memory is emptied when it has grown large. */
const stems = new Map<string, string>();
const MOST_STEMS = 100_000;

/** The stem of a lower-case word: "agreements" and "agreement", "signed" and "signing", "held" and "hold". */
export function stemEnglish(word: string): string {
  return word.length < 3 ? word : regularStem(uninflected(word));
}

/** "Sell" of "sold"; what an ending tells stays. */
export function uninflected(word: string): string {
  return irregularForms.get(word) ?? word;
}

/** By the word's ending alone. */
export function regularStem(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stem = stemmer(word);
    stems.set(word, stem);
  }
  return stem;
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
