// Which companies a text names: probes the name index at word starts, checks boundaries, asks context where a name is doubtful.
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import type { Span } from '../../domain/text.ts';
import { isHangulAt } from '../../text/korean.ts';
import { settleDoubts } from './company-doubts.ts';
import { idsCalled, nameIndex } from './company-names.ts';
import { type CompanyEntry, companyEntry } from './company-table.ts';
import { definedNames } from './defined-names.ts';
import { endsLikeName, startsLikeName } from './name-boundaries.ts';
import { fold } from './name-forms.ts';
import type { NameCandidate, NameEntry } from './name-index.ts';

export interface FindOptions {
  /** A question typed in small letters: "what did kt sign" names KT. Ordinary words still need their capital. */
  readonly anyCase?: boolean;
}

/** The companies named in a text, in order, without overlaps; doubtful names only where the text makes them clear. */
export function findCompanies(text: string, options: FindOptions = {}): CompanyMention[] {
  const candidates = probe(text, fold(text), options.anyCase ?? false);
  const settled = settleDoubts(text, candidates);
  return definedNames(text, settled).sort((a, b) => a.start - b.start);
}

function probe(text: string, folded: string, anyCase: boolean): NameCandidate[] {
  const names = nameIndex();
  const found: NameCandidate[] = [];
  for (let start = 0; start < folded.length - 1; start++) {
    if (!startsLikeName(folded, start)) continue;
    const candidate = names.longest(folded, start, (entries, end) => fitting(text, { start, end, entries }, anyCase));
    if (!candidate) continue;
    found.push(candidate);
    start = candidate.end - 1;
  }
  return found;
}

function fitting(text: string, { start, end, entries }: NameCandidate, anyCase: boolean): NameCandidate | null {
  if (!endsLikeName(text, start, end)) return null;
  const written = text.slice(start, end);
  const cased = entries.filter((entry) => caseFits(entry, written, anyCase));
  return cased.length > 0 ? { start, end, entries: cased } : null;
}

function caseFits(entry: NameEntry, written: string, anyCase: boolean): boolean {
  if (entry.written === written) return true;
  if (entry.exactCase) return anyCase && entry.doubt !== 'ordinary';
  if (entry.doubt === 'none' && (anyCase || !isPlainSmallWord(written))) return true;
  return (anyCase && entry.doubt !== 'ordinary') || /^\p{Lu}/u.test(written) || isHangulAt(written, 0);
}

/** One word in small letters: "reliance", "bedrock", "intel" are words before they are names. */
function isPlainSmallWord(written: string): boolean {
  return /^[a-z]+$/.test(written);
}

/** What somebody typed to name companies: there "Orange" or "Three" by itself is one, small letters or not. */
export function companiesTyped(text: string): Span[] {
  const found = findCompanies(text, { anyCase: true });
  const isName = found.length === 0 && /^(?:\p{Lu}|[가-힣])/u.test(text) && idsCalled(text).length === 1;
  return isName ? [{ start: 0, end: text.length }] : found;
}

export function companyById(id: CompanyId): CompanyEntry | null {
  return companyEntry(id);
}

/** The companies of which `name` is a spelling, in any script, case and spacing: `companiesCalled('SK 텔레콤')`. */
export function companiesCalled(name: string): CompanyEntry[] {
  return idsCalled(name).flatMap((id) => companyById(id) ?? []);
}

/** How a company is called in a language; the id itself for one that is in no table. */
export function displayName(id: CompanyId, language: 'en' | 'ko'): string {
  const company = companyById(id);
  return (language === 'ko' ? company?.nameKo : null) ?? company?.name ?? id;
}
