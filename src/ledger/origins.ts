/** How many origins the statements of a stage have: copies of one release, and reports that only pass it on, count once. */
import { findCompanies } from '../library/companies/companies.ts';
import { dateConflict, valueConflict } from './conflicts.ts';
import { thirdParties } from './origin-table.ts';
import type { Telling } from './telling.ts';

export interface Origins {
  readonly outlets: number;
  readonly independent: number;
}

/** @param tellings in the order of their telling. */
export function originsOf(tellings: readonly Telling[]): Origins {
  const origins: Telling[][] = [];
  for (const telling of tellings) {
    const origin = origins.find((one) => fits(telling, one));
    if (origin) origin.push(telling);
    else origins.push([telling]);
  }
  return { outlets: new Set(tellings.map(outletOf)).size, independent: origins.length };
}

/** What contradicts one report of an origin is not of it, however like another it is. */
function fits(telling: Telling, origin: readonly Telling[]): boolean {
  const sameSource = origin.filter((other) => sourceOf(telling) === sourceOf(other));
  if (sameSource.some((other) => isCopy(telling, other))) return true;
  const contradicts = (other: Telling) =>
    dateConflict(telling.mark, other.mark) !== null || valueConflict(telling, other);
  return !origin.some(contradicts) && sameSource.length > 0;
}

function isCopy(a: Telling, b: Telling): boolean {
  return a.article.id === b.article.id || alike(sentenceOf(a), sentenceOf(b));
}

/** An article without a publisher is an outlet of its own. */
function outletOf({ article }: Telling): string {
  return article.publisher?.toLowerCase() ?? article.id;
}

/** Empty for the parties themselves, and where nobody is named: unattributed reports of a deal rest on its announcement. */
function sourceOf({ reading, mark }: Telling): string {
  const said = reading.statedBy?.value ?? '';
  const named = findCompanies(said).map(({ companyId }) => companyId);
  if (named.some((id) => mark.parties.includes(id))) return '';
  if (named.length > 0) return named[0]!;
  return thirdParties.some((words) => words.test(said)) ? said.toLowerCase() : '';
}

function sentenceOf({ article, reading }: Telling): string {
  return article.text.slice(reading.sentence.start, reading.sentence.end);
}

/** Of the shorter sentence's word pairs so many stand in the other: the same words, edited. */
const ALIKE = 0.7;

function alike(a: string, b: string): boolean {
  const [x, y] = [wordPairs(a), wordPairs(b)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size < 4) return false;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return shared / few.size >= ALIKE;
}

function wordPairs(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}
