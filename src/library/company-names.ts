// Every spelling of every company and product in one prefix hash, so that a text is probed once at each word start.
import type { CompanyId } from '../domain/ids.ts';
import type { Span } from '../domain/text.ts';
import { isHangulSyllable } from '../text/korean.ts';
import { PrefixIndex } from '../text/prefix-index.ts';
import { companyTable, type NameDoubt, readSpelling } from './company-table.ts';
import { productLines } from './product-table.ts';

export interface NameEntry {
  readonly companyId: CompanyId;
  /** As the table writes it: the case to compare with. */
  readonly written: string;
  readonly doubt: NameDoubt;
  readonly viaProduct: boolean;
  /** Short all-capital names (KT, BT, EE) are never read from small letters. */
  readonly exactCase: boolean;
}

export type NameIndex = PrefixIndex<readonly NameEntry[]>;

/** A name found with its boundaries right; which company it means, if any, is settled afterwards. */
export interface NameCandidate extends Span {
  readonly entries: readonly NameEntry[];
}

/** One text in the form names are compared in, offset for offset: small letters, plain quotes, spaces and ampersands. */
export function fold(text: string): string {
  const plain = unusual.test(text) ? text.replace(everyUnusual, (mark) => usual[mark]!) : text;
  const small = plain.toLowerCase();
  return small.length === text.length ? small : plain.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

const unusual = /[\u00a0\n\r\t’‘＆]/;
const everyUnusual = /[\u00a0\n\r\t’‘＆]/g;
const usual: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
  '’': "'",
  '‘': "'",
  '＆': '&',
};

const letterNames: Readonly<Record<string, string>> = {
  A: '에이',
  B: '비',
  C: '씨',
  D: '디',
  E: '이',
  F: '에프',
  G: '지',
  H: '에이치',
  I: '아이',
  J: '제이',
  K: '케이',
  L: '엘',
  M: '엠',
  N: '엔',
  O: '오',
  P: '피',
  Q: '큐',
  R: '알',
  S: '에스',
  T: '티',
  U: '유',
  V: '브이',
  W: '더블유',
  X: '엑스',
  Y: '와이',
  Z: '제트',
};

/** The capitals an abbreviation begins with, as a count: 2 for SK하이닉스, 4 for TSMC, 0 for Nokia. */
function leadingCapitals(name: string): number {
  let n = 0;
  while (n < name.length && name.charCodeAt(n) >= 65 && name.charCodeAt(n) <= 90) n++;
  return n;
}

/** Abbreviations as Korean reads them aloud: SK하이닉스 → 에스케이하이닉스, TSMC → 티에스엠씨. */
function spelledOut(name: string, capitals: number): string | null {
  const rest = name.slice(capitals).trimStart();
  if (capitals < 2 || capitals > 4 || (rest === '' ? capitals === 2 : !isHangulAt(rest, 0))) return null;
  return [...name.slice(0, capitals)].map((letter) => letterNames[letter]).join('') + rest;
}

/** Other ways the same name is commonly typed: without the space, with one after the capitals, without the hyphen. */
function variants(name: string): readonly string[] {
  const capitals = leadingCapitals(name);
  const hangul = isHangulAt(name, name.length - 1);
  const spaced = name.includes(' ');
  const hyphened = !hangul && name.includes('-');
  if (capitals < 2 && !hyphened && !(hangul && spaced)) return [name];
  const all = [name];
  if (hangul && spaced) all.push(name.replaceAll(' ', ''));
  if (capitals > 1 && isHangulAt(name, capitals)) all.push(`${name.slice(0, capitals)} ${name.slice(capitals)}`);
  if (hyphened) all.push(name.replaceAll('-', ' '));
  const spelled = spelledOut(name, capitals);
  if (spelled) all.push(spelled);
  return all;
}

// Plain loops and literals below: this runs at the start of every command, so it must cost a few milliseconds.
class Builder {
  readonly names = new PrefixIndex<NameEntry[]>();

  add(name: string, companyId: CompanyId, doubt: NameDoubt, viaProduct: boolean): void {
    for (const written of variants(name)) {
      const key = written.toLowerCase();
      const exactCase = written.length <= 5 && leadingCapitals(written) > 0 && written === written.toUpperCase();
      const entry = { companyId, written, doubt, viaProduct, exactCase };
      const others = this.names.get(key);
      if (!others) this.names.set(key, [entry]);
      else if (!others.some((other) => other.companyId === companyId && other.written === written)) others.push(entry);
    }
  }
}

function build(): NameIndex {
  const builder = new Builder();
  for (const company of companyTable().values()) {
    for (const name of company.names) builder.add(name, company.id, company.doubts.get(name) ?? 'none', false);
  }
  for (const line of productLines.trim().split('\n')) {
    const [companyId, cells] = line.split(' | ') as [string, string];
    for (const cell of cells.split('; ')) {
      const { name, doubt } = readSpelling(cell);
      builder.add(name, companyId, doubt, true);
    }
  }
  return builder.names;
}

let index: NameIndex | null = null;

export function nameIndex(): NameIndex {
  index ??= build();
  return index;
}

/** A name without what may differ: case, spaces, points, the legal form. */
export function compactName(name: string): string {
  return fold(name.normalize('NFKC'))
    .replace(/주식회사|㈜|\(주\)/g, '')
    .replace(/,? (?:inc|corp|corporation|co|ltd|limited|plc|llc|gmbh|s\.a|ag)\b\.?/g, '')
    .replace(/[\s.\-_'·]/g, '');
}

let compactIndex: Map<string, CompanyId[]> | null = null;

/** Ids of the companies of which `name` is a spelling, whatever its case and spacing; products do not count. */
export function idsCalled(name: string): readonly CompanyId[] {
  compactIndex ??= buildCompactIndex();
  return compactIndex.get(compactName(name)) ?? [];
}

function buildCompactIndex(): Map<string, CompanyId[]> {
  const compact = new Map<string, CompanyId[]>();
  for (const [key, entries] of nameIndex().entries()) {
    for (const entry of entries) {
      if (entry.viaProduct) continue;
      const ids = compact.get(compactName(key)) ?? [];
      if (!ids.includes(entry.companyId)) compact.set(compactName(key), [...ids, entry.companyId]);
    }
  }
  return compact;
}

/** True where a character may stand beside a Hangul name only as part of another word. */
export function isHangulAt(text: string, i: number): boolean {
  return i >= 0 && i < text.length && isHangulSyllable(text.charCodeAt(i));
}
