// Every spelling of every company and product, found by its beginning, so that a text is probed once at each word start.
import type { CompanyId } from '../../domain/ids.ts';
import type { Span } from '../../domain/text.ts';
import { isHangulSyllable, isLatinOrDigit } from '../../text/korean.ts';
import { PrefixFilter, PrefixIndex, prefixAt } from '../../text/prefix-index.ts';
import { eachSpelling, type NameDoubt, readSpelling } from './company-table.ts';
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

/** What is written apart from the name before it as often as not: a business, or a country. */
const apart =
  /^([가-힣]{2,})(텔레콤|모바일|클라우드|심포니|커뮤니케이션[즈스]?|네트웍스|네트워크스|일렉트로닉스|테크놀로지스?|인터내셔널|글로벌|디지털|플랫폼스|엔터프라이즈|홀딩스|스페이스|에너지|파이낸셜|인베스트먼트|파트너스|아프리카|중동아프리카|유럽|코리아|재팬|차이나|인디아|캐나다|호주|벨기에|루마니아|이집트|요르단|폴스카|노르웨이|덴마크|스웨덴|핀란드|에스토니아|스페인|이탈리아|독일|영국|칠레|콜롬비아|브라질|멕시코|페루|인도네시아|말레이시아|필리핀|베트남|태국|싱가포르|나이지리아|케냐|가나|튀르키예)$/;

/** 에티오텔레콤 is as often written 에티오 텔레콤. */
function apartBefore(name: string): string | null {
  const found = apart.exec(name);
  return found ? `${found[1]} ${found[2]}` : null;
}

/** Other ways the same name is commonly typed: without the space, with one after the capitals, without the hyphen. */
function variants(name: string): readonly string[] {
  const capitals = leadingCapitals(name);
  const hangul = isHangulAt(name, name.length - 1);
  const spaced = name.includes(' ');
  const hyphened = !hangul && name.includes('-');
  const inTwo = hangul && !spaced ? apartBefore(name) : null;
  if (capitals < 2 && !hyphened && !(hangul && spaced) && inTwo === null) return [name];
  const all = inTwo === null ? [name] : [name, inTwo];
  if (hangul && spaced) all.push(name.replaceAll(' ', ''));
  if (capitals > 1 && isHangulAt(name, capitals)) all.push(`${name.slice(0, capitals)} ${name.slice(capitals)}`);
  if (hyphened) all.push(name.replaceAll('-', ' '));
  const spelled = spelledOut(name, capitals);
  if (spelled) all.push(spelled);
  return all;
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
class NameIndex {
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
    this.#put(prefixAt(name.toLowerCase(), 0), raw);
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

function build(): NameIndex {
  const names = new NameIndex();
  eachSpelling((cell, id) => names.add(cell, id, false));
  for (const line of productLines.trim().split('\n')) {
    const [companyId, cells] = line.split(' | ') as [string, string];
    for (const cell of cells.split('; ')) names.add(cell, companyId, true);
  }
  return names;
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
    .replace(/^pt (?=.{4})|(?:,? (?:sdn|bhd|berhad|tbk|pte|asa|oyj|nv|n\.v|s\.p\.a|spa)\b\.?)+$/g, '')
    .replace(/[\s.\-_'·]/g, '');
}

/** Ids of the companies of which `name` is a spelling, whatever its case and spacing; products do not count. */
export function idsCalled(name: string): readonly CompanyId[] {
  return nameIndex().idsOf(compactName(name));
}

/** True where a character may stand beside a Hangul name only as part of another word. */
export function isHangulAt(text: string, i: number): boolean {
  return i >= 0 && i < text.length && isHangulSyllable(text.charCodeAt(i));
}
