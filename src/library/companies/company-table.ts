// The company table as objects: reads a line of the table files once, when its company is first asked for.
import type { Company, CompanyKind } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import { asianCompanies, koreanCompanies } from './company-table-asia.ts';
import { technologyCompanies } from './company-table-technology.ts';
import { tradesOfKorea, tradesOfTheWorld } from './company-table-trades.ts';
import { americanCompanies, emeaCompanies } from './company-table-west.ts';

/** How much context a spelling needs: none, some near it, or some right beside it (it is an ordinary word as well). */
export type NameDoubt = 'none' | 'ambiguous' | 'ordinary';

/** An old name and the years it was used. */
export interface FormerName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface CompanyEntry extends Company {
  readonly parent: CompanyId | null;
  readonly formerly: readonly FormerName[];
  /** The spellings of `names` that count only with context. */
  readonly doubts: ReadonlyMap<string, NameDoubt>;
}

interface Spelling {
  readonly name: string;
  readonly doubt: NameDoubt;
  readonly years: { readonly from: number; readonly to: number } | null;
}

const noYears: readonly FormerName[] = [];
const noDoubts: ReadonlyMap<string, NameDoubt> = new Map();

/** A cell of the table: `?Rain`, `Facebook (2004–2021)`. */
export function readSpelling(cell: string): Spelling {
  const marks = cell.startsWith('??') ? 2 : cell.startsWith('?') ? 1 : 0;
  const doubt: NameDoubt = marks === 2 ? 'ordinary' : marks === 1 ? 'ambiguous' : 'none';
  const former = cell.endsWith(')') ? /^(.+) \((\d{4})–(\d{4})\)$/.exec(cell.slice(marks)) : null;
  if (!former) return { name: cell.slice(marks), doubt, years: null };
  return { name: former[1]!, doubt, years: { from: Number(former[2]), to: Number(former[3]) } };
}

function readLine(line: string): CompanyEntry {
  const [id, what, name, nameKo, others] = line.split(' | ') as [string, string, string, string, string];
  const [kind, country, parent] = what.split(' ') as [CompanyKind, string, string | undefined];
  const names = nameKo === '-' || nameKo === name ? [name] : [name, nameKo];
  let formerly = noYears;
  let doubts = noDoubts;
  for (const cell of others === '-' ? [] : others.split('; ')) {
    const spelling = readSpelling(cell);
    if (!names.includes(spelling.name)) names.push(spelling.name);
    if (spelling.doubt !== 'none') doubts = new Map([...doubts, [spelling.name, spelling.doubt]]);
    if (spelling.years) formerly = [...formerly, { name: spelling.name, ...spelling.years }];
  }
  const parentId = parent ?? null;
  return { id, name, nameKo: nameKo === '-' ? null : nameKo, names, country, kind, parent: parentId, formerly, doubts };
}

let lines: ReadonlyMap<CompanyId, string> | null = null;

/** The tables' lines by company, in their order. */
function companyLines(): ReadonlyMap<CompanyId, string> {
  lines ??= new Map(
    [
      koreanCompanies,
      asianCompanies,
      emeaCompanies,
      americanCompanies,
      technologyCompanies,
      tradesOfTheWorld,
      tradesOfKorea,
    ]
      .flatMap((all) => all.trim().split('\n'))
      .map((line) => [line.slice(0, line.indexOf(' | ')), line]),
  );
  return lines;
}

/** Every spelling as its cell has it (`readSpelling`), company by company; nothing else of a line is read for it. */
export function eachSpelling(visit: (cell: string, id: CompanyId) => void): void {
  for (const [id, line] of companyLines()) {
    const [, , name, nameKo, others] = line.split(' | ') as [string, string, string, string, string];
    visit(name, id);
    if (nameKo !== '-' && nameKo !== name) visit(nameKo, id);
    if (others !== '-') for (const cell of others.split('; ')) visit(cell, id);
  }
}

/** The companies that belong to another, with it. */
export function eachParent(visit: (id: CompanyId, parent: CompanyId) => void): void {
  for (const [id, line] of companyLines()) {
    const parent = line.split(' | ', 2)[1]!.split(' ')[2];
    if (parent !== undefined) visit(id, parent);
  }
}

const entries = new Map<CompanyId, CompanyEntry>();

/** One company; its line is read when it is first asked for. */
export function companyEntry(id: CompanyId): CompanyEntry | null {
  const known = entries.get(id);
  if (known) return known;
  const line = companyLines().get(id);
  if (line === undefined) return null;
  const entry = readLine(line);
  entries.set(id, entry);
  return entry;
}

let table: ReadonlyMap<CompanyId, CompanyEntry> | null = null;

export function companyTable(): ReadonlyMap<CompanyId, CompanyEntry> {
  table ??= new Map([...companyLines().keys()].map((id) => [id, companyEntry(id)!]));
  return table;
}
