/** Near synonyms. */
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
