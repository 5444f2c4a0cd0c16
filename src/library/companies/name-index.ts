// Names found by their beginning, so that a text is probed once at each word start.
import type { CompanyId } from '../../domain/ids.ts';
import type { Span } from '../../domain/text.ts';
import { isHangulAt, isLatinOrDigit } from '../../text/korean.ts';
import { PrefixFilter, PrefixIndex, prefixAt } from '../../text/prefix-index.ts';
import { type NameDoubt, readSpelling } from './company-table.ts';
import { compactName } from './name-forms.ts';
import { leadingCapitals, spelledOut, variants } from './name-variants.ts';

export interface NameEntry {
  readonly companyId: CompanyId;
  /** As the table writes it: the case to compare with. */
  readonly written: string;
  readonly doubt: NameDoubt;
  readonly viaProduct: boolean;
  /** Short all-capital names (KT, BT, EE) are never read from small letters. */
  readonly exactCase: boolean;
}

/** A name found with its boundaries right; which company it means, if any, is settled afterwards. */
export interface NameCandidate extends Span {
  readonly entries: readonly NameEntry[];
}

/** A spelling as the table writes it, not read yet. */
interface RawName {
  readonly cell: string;
  readonly companyId: CompanyId;
  readonly viaProduct: boolean;
}

/**
 * A question meets few of the four thousand names, so the cells are only sorted by how their names begin; those that
 * begin alike are read when a text first has such a beginning. Plain loops: this runs at the start of every command.
 */
export class NameIndex {
  readonly #cells = new Map<number, RawName[]>();
  readonly #unread = new Map<number, readonly RawName[]>();
  readonly #names = new PrefixIndex<NameEntry[]>();
  readonly #begins = new PrefixFilter();
  readonly #compact = new Map<number, ReadonlyMap<string, readonly CompanyId[]>>();

  /** In the order of the tables: of the entries of one name the first is the one asked first. */
  add(cell: string, companyId: CompanyId, viaProduct: boolean): void {
    const raw = { cell, companyId, viaProduct };
    const marked = cell.charCodeAt(0) === question || cell.endsWith(')');
    const name = marked ? readSpelling(cell).name : cell;
    // Names of one character are not kept.
    if (name.length < 2) return;
    this.#put(prefixOf(name), raw);
    if (isSpelledOut(name)) this.#put(prefixAt(spelledOut(name, leadingCapitals(name)) ?? name.toLowerCase(), 0), raw);
    if (mayBeginOtherwise(name)) for (const prefix of otherBeginnings(cell)) this.#put(prefix, raw);
  }

  #put(prefix: number, raw: RawName): void {
    const cells = this.#cells.get(prefix);
    if (!cells) {
      const begun = [raw];
      this.#begins.add(prefix);
      this.#cells.set(prefix, begun);
      this.#unread.set(prefix, begun);
    } else if (cells.at(-1) !== raw) cells.push(raw);
  }

  /** The longest name at `start` of the folded text that `read` makes something of; null where there is none. */
  longest<R>(text: string, start: number, read: (entries: readonly NameEntry[], end: number) => R | null): R | null {
    const prefix = prefixAt(text, start);
    if (!this.#begins.mayHold(prefix)) return null;
    const unread = this.#unread.get(prefix);
    if (unread) {
      this.#unread.delete(prefix);
      for (const raw of unread) this.#read(raw, prefix);
    }
    return this.#names.longest(text, start, read);
  }

  #read({ cell, companyId, viaProduct }: RawName, prefix: number): void {
    const { name, doubt } = readSpelling(cell);
    for (const written of variants(name)) {
      const key = written.toLowerCase();
      if (prefixAt(key, 0) !== prefix) continue;
      const exactCase = written.length <= 5 && leadingCapitals(written) > 0 && written === written.toUpperCase();
      const entry = { companyId, written, doubt, viaProduct, exactCase };
      const others = this.#names.get(key);
      if (others) join(others, entry);
      else this.#names.set(key, [entry]);
    }
  }

  /** Ids of the companies with a spelling of this compact form. */
  idsOf(compact: string): readonly CompanyId[] {
    const prefix = prefixAt(compact, 0);
    const cells = this.#cells.get(prefix);
    if (!cells) return [];
    let ids = this.#compact.get(prefix);
    if (!ids) {
      ids = idsByCompactName(cells);
      this.#compact.set(prefix, ids);
    }
    return ids.get(compact) ?? [];
  }
}

/** A spelling given twice: a doubt that either cell has holds for both, and a company's own name is no product. */
function join(entries: NameEntry[], entry: NameEntry): void {
  const at = entries.findIndex((one) => one.companyId === entry.companyId && one.written === entry.written);
  if (at < 0) entries.push(entry);
  else if (!entry.viaProduct && entry.doubt !== 'none') entries[at] = entry;
}

/** As of its small letters, which Hangul has not. */
function prefixOf(name: string): number {
  const isSmall = isHangulAt(name, 0) && isHangulAt(name, 1);
  return prefixAt(isSmall ? name : name.slice(0, 2).toLowerCase(), 0);
}

const question = '?'.charCodeAt(0);

function isSpelledOut(name: string): boolean {
  return isCapital(name.charCodeAt(0)) && isCapital(name.charCodeAt(1));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A mark or space at the second place, a bracket or 주식회사 at the first may be left out. */
function mayBeginOtherwise(name: string): boolean {
  const first = name.charCodeAt(0);
  return !isLetter(first) || first === firstOfLegalForm || !isLetter(name.charCodeAt(1));
}

/** 주식회사. */
const firstOfLegalForm = '주'.charCodeAt(0);

function isLetter(code: number): boolean {
  return isLatinOrDigit(code) || (code > 0x2fff && code < 0xff00 && !(code >= 0x3200 && code < 0x3400));
}

function otherBeginnings(cell: string): Set<number> {
  const { name } = readSpelling(cell);
  return new Set(
    variants(name).flatMap((one) => [prefixAt(one.toLowerCase(), 0), prefixAt(compactName(one.toLowerCase()), 0)]),
  );
}

function idsByCompactName(cells: readonly RawName[]): Map<string, CompanyId[]> {
  const found = new Map<string, CompanyId[]>();
  for (const { cell, companyId, viaProduct } of cells) {
    if (viaProduct) continue;
    for (const written of variants(readSpelling(cell).name)) {
      if (written.length < 2) continue;
      const compact = compactName(written.toLowerCase());
      const ids = found.get(compact);
      if (!ids) found.set(compact, [companyId]);
      else if (!ids.includes(companyId)) ids.push(companyId);
    }
  }
  return found;
}
