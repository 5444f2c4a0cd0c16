/** Phrases that the tables have as one word. */
import type { Span } from '../../domain/text.ts';
import { stemKey } from './keys.ts';
import { synonymsOf } from './synonyms.ts';
import { isPhrasal } from './thesaurus.ts';

const LONGEST_PHRASE = 4;

/** "Go live", "ran out". */
export const findPhrases = (text: string): Span[] => phrasesIn(text, (key) => synonymsOf(key).length > 0);

/** Of a question also "shelled out", "hang on to". */
export const findAskedPhrases = (text: string): Span[] =>
  phrasesIn(text, (key) => synonymsOf(key).length > 0 || isPhrasal(key));

function phrasesIn(text: string, isPhrase: (key: string) => boolean): Span[] {
  const words = [...text.matchAll(/[a-z]+(?:['’-][a-z]+)*/gi)];
  const found: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const longest = Math.min(LONGEST_PHRASE, words.length - i);
    for (let n = longest; n > 1; n--) {
      const start = words[i]!.index;
      const end = words[i + n - 1]!.index + words[i + n - 1]![0].length;
      if (!isPhrase(stemKey(text.slice(start, end)))) continue;
      found.push({ start, end });
      i += n - 1;
      break;
    }
  }
  return found;
}
