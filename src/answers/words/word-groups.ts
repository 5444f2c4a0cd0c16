/** Tables of words that say the same, read as they are asked: they hold twenty thousand words, and a question has ten. */
import { uninflected } from '../../text/english.ts';
import { hasHangul, initialOf, isHangulSyllable } from '../../text/korean.ts';
import { koreanPart, stemKey } from './keys.ts';

/** A row of a table. */
export interface Row {
  readonly words: readonly string[];
  /** Whether it names both languages: to translate each of its words again would only blur it. */
  readonly bilingual: boolean;
}

/** What a row says of one of its words. */
export interface Group {
  readonly others: readonly string[];
  readonly bilingual: boolean;
}

/** `One | another | 다른 말` a line; a line with # heads those below it. */
export function bilingualRows(table: string): Row[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ words: line.split(' | '), bilingual: true }));
}

/** Only words that begin as the one looked up are reduced to their stems. */
export class WordGroups {
  readonly #read: () => readonly Row[];
  #rows: ReadonlyMap<string, readonly Row[]> | null = null;
  readonly #known = new Map<string, ReadonlyMap<string, readonly Group[]>>();

  constructor(read: () => readonly Row[]) {
    this.#read = read;
  }

  /** The rows that have a word, by its key. */
  of(key: string): readonly Group[] {
    return this.#beginning(beginningOf(key)).get(key) ?? [];
  }

  #beginning(beginning: string): ReadonlyMap<string, readonly Group[]> {
    const known = this.#known.get(beginning);
    if (known) return known;
    this.#rows ??= byBeginning(this.#read());
    const groups = groupsOf(this.#rows.get(beginning) ?? [], beginning);
    // A beginning that no table has would be kept for every word ever asked.
    if (groups.size > 0) this.#known.set(beginning, groups);
    return groups;
  }
}

/** The rows with a word that begins so. */
function byBeginning(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const word of row.words) {
      const beginning = beginningOf(plain(word));
      const begun = found.get(beginning);
      if (begun === undefined) found.set(beginning, [row]);
      else if (begun.at(-1) !== row) begun.push(row);
    }
  }
  return found;
}

function groupsOf(rows: readonly Row[], beginning: string): Map<string, Group[]> {
  const groups = new Map<string, Group[]>();
  for (const { words, bilingual } of rows) {
    for (const word of words) {
      if (beginningOf(plain(word)) !== beginning) continue;
      const key = hasHangul(word) ? koreanPart(word) : stemKey(word);
      push(groups, key, { others: words.filter((w) => w !== word), bilingual });
    }
  }
  return groups;
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** What no inflection changes: the first consonant of a Korean stem, two letters of an English one. */
function beginningOf(stem: string): string {
  const first = stem.charCodeAt(0);
  return isHangulSyllable(first) ? `${initialOf(first)}` : stem.slice(0, 2).trim().toLowerCase();
}

/** "Sold" is kept with the forms of "sell". */
function plain(word: string): string {
  if (isHangulSyllable(word.charCodeAt(0))) return word;
  const [space, hyphen] = [word.indexOf(' '), word.indexOf('-')];
  const end = space < 0 || (hyphen >= 0 && hyphen < space) ? hyphen : space;
  const first = (end < 0 ? word : word.slice(0, end)).toLowerCase();
  return uninflected(first);
}
