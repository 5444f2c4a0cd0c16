/** The tables of words that say the same, and the phrases that they hold as one word. */
import type { Span } from '../../domain/text.ts';
import { hasHangul } from '../../text/korean.ts';
import { verbPart } from '../reading/text-view.ts';
import { englishStem } from './english-stem.ts';
import { koreanVerb } from './korean-stem.ts';
import { newsSynonyms } from './news-synonym-table.ts';
import { englishSynonyms, koreanSynonyms } from './synonym-table.ts';

export interface Group {
  readonly others: readonly string[];
  /** Whether its row names both languages: to translate each of its words again would only blur it. */
  readonly bilingual: boolean;
}

let groupsByWord: Map<string, Group[]> | null = null;

/** The rows that have a word, by its stem. */
export function synonymsOf(key: string): readonly Group[] {
  return synonymTable().get(key) ?? [];
}

function synonymTable(): ReadonlyMap<string, readonly Group[]> {
  if (groupsByWord) return groupsByWord;
  const table = new Map<string, Group[]>();
  const rows = [...englishSynonyms, ...koreanSynonyms].map((row) => ({ row, bilingual: false }));
  for (const { row, bilingual } of [...rows, ...newsRows().map((row) => ({ row, bilingual: true }))]) {
    for (const word of row) {
      const key = hasHangul(word) ? koreanPart(word) : stemKey(word);
      const group = { others: row.filter((w) => w !== word), bilingual };
      const known = table.get(key);
      if (known) known.push(group);
      else table.set(key, [group]);
    }
  }
  groupsByWord = table;
  return table;
}

function newsRows(): string[][] {
  return newsSynonyms.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split(' | ')]));
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
      if (!synonymTable().has(stemKey(text.slice(start, end)))) continue;
      found.push({ start, end });
      i += n - 1;
      break;
    }
  }
  return found;
}

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
