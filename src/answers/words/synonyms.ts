/** Near synonyms, and the phrases that their tables have as one word. */
import type { Span } from '../../domain/text.ts';
import { stemKey } from './keys.ts';
import { newsSynonyms } from './news-synonym-table.ts';
import { englishSynonyms, koreanSynonyms } from './synonym-table.ts';
import { bilingualRows, type Group, WordGroups } from './word-groups.ts';

const near = new WordGroups(() => [
  ...[...englishSynonyms, ...koreanSynonyms].map((words) => ({ words, bilingual: false })),
  ...bilingualRows(newsSynonyms),
]);

/** The rows that have a word, by its key. */
export function synonymsOf(key: string): readonly Group[] {
  return near.of(key);
}

const LONGEST_PHRASE = 4;

/** Phrases of a question that the tables have as one word: "go live", "ran out". */
export function findPhrases(text: string): Span[] {
  const words = [...text.matchAll(/[a-z]+(?:['’-][a-z]+)*/gi)];
  const found: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const longest = Math.min(LONGEST_PHRASE, words.length - i);
    for (let n = longest; n > 1; n--) {
      const start = words[i]!.index;
      const end = words[i + n - 1]!.index + words[i + n - 1]![0].length;
      if (synonymsOf(stemKey(text.slice(start, end))).length === 0) continue;
      found.push({ start, end });
      i += n - 1;
      break;
    }
  }
  return found;
}
