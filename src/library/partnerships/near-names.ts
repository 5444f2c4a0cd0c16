// A company whose name is mistyped by one letter ("Verison", "에릭손"), asked only of words that stand where a party must.
import type { CompanyId } from '../../domain/ids.ts';
import { decompose } from '../../text/korean.ts';
import { companyTable } from '../companies/company-table.ts';

/** Shorter names have too many neighbours. In letters; Hangul syllables count as the two or three letters they are. */
const shortest = 6;

/** By first letter and length: only names that may be near are looked at. */
let shelves: ReadonlyMap<string, ReadonlyMap<string, CompanyId | null>> | null = null;

/** null where no name, or names of two companies, are one letter away. */
export function companyNear(word: string): CompanyId | null {
  const typed = inLetters(word);
  if (typed.length < shortest) return null;
  shelves ??= allNames();
  const found = new Set<CompanyId>();
  for (const length of [typed.length - 1, typed.length, typed.length + 1])
    for (const [name, id] of shelves.get(shelf(typed[0]!, length)) ?? [])
      if (id !== null && oneApart(name, typed)) found.add(id);
  return found.size === 1 ? [...found][0]! : null;
}

const shelf = (first: string, length: number) => `${first}${length}`;

function allNames() {
  const found = new Map<string, Map<string, CompanyId | null>>();
  for (const { id, names } of companyTable().values()) for (const name of names) addName(found, inLetters(name), id);
  return found;
}

function addName(all: Map<string, Map<string, CompanyId | null>>, name: string, id: CompanyId): void {
  if (name.length < shortest) return;
  const key = shelf(name[0]!, name.length);
  const names = all.get(key) ?? new Map<string, CompanyId | null>();
  all.set(key, names.set(name, names.has(name) && names.get(name) !== id ? null : id));
}

function inLetters(word: string): string {
  return [...word.toLowerCase().replace(/[\s.-]/g, '')].map(parts).join('');
}

/** Initial, vowel and final as private characters. */
function parts(syllable: string): string {
  const found = decompose(syllable.charCodeAt(0));
  if (!found) return syllable;
  const { initial, vowel, final } = found;
  return String.fromCharCode(0xe000 + initial, 0xe100 + vowel, ...(final === 0 ? [] : [0xe200 + final]));
}

/** One letter more, less, other, or two neighbours swapped. */
function oneApart(a: string, b: string): boolean {
  if (a === b) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let [i, j] = [a.length, b.length];
  while (i > from && j > from && a[i - 1] === b[j - 1]) {
    i -= 1;
    j -= 1;
  }
  const [left, right] = [a.slice(from, i), b.slice(from, j)];
  return left.length + right.length <= 2 && Math.abs(left.length - right.length) <= 1
    ? true
    : left.length === 2 && right === left[1]! + left[0]!;
}
