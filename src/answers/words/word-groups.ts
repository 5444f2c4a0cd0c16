/** Tables of words that say the same, read as they are asked: they hold twenty thousand words, and a question has ten. */
import { irregularForms } from '../../text/english-table.ts';
import { decompose, hasHangul } from '../../text/korean.ts';
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

interface Member {
  readonly word: string;
  readonly row: Row;
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
  #members: ReadonlyMap<string, readonly Member[]> | null = null;
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
    this.#members ??= membersOf(this.#read());
    const groups = groupsOf(this.#members.get(beginning) ?? []);
    // A beginning that no table has would be kept for every word ever asked.
    if (groups.size > 0) this.#known.set(beginning, groups);
    return groups;
  }
}

function membersOf(rows: readonly Row[]): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  for (const row of rows) for (const word of row.words) push(members, beginningOf(plain(word)), { word, row });
  return members;
}

function groupsOf(members: readonly Member[]): Map<string, Group[]> {
  const groups = new Map<string, Group[]>();
  for (const { word, row } of members) {
    const key = hasHangul(word) ? koreanPart(word) : stemKey(word);
    push(groups, key, { others: row.words.filter((w) => w !== word), bilingual: row.bilingual });
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
  const syllable = decompose(stem.charCodeAt(0));
  return syllable ? `${syllable.initial}` : stem.slice(0, 2).trim().toLowerCase();
}

/** "Sold" is kept with the forms of "sell". */
function plain(word: string): string {
  const first = /^[^\s-]*/.exec(word.toLowerCase())![0];
  return Object.hasOwn(irregularForms, first) ? irregularForms[first]! : first;
}
