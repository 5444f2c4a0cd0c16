// The company table as objects: reads the lines of the table files once, when first asked.
import type { Company, CompanyKind } from '../domain/company.ts';
import type { CompanyId } from '../domain/ids.ts';
import { asianCompanies, koreanCompanies } from './company-table-asia.ts';
import { technologyCompanies } from './company-table-technology.ts';
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

const formerName = /^(.+) \((\d{4})–(\d{4})\)$/;

function readSpelling(cell: string): Spelling {
  const doubt: NameDoubt = cell.startsWith('??') ? 'ordinary' : cell.startsWith('?') ? 'ambiguous' : 'none';
  const bare = cell.slice(doubt === 'ordinary' ? 2 : doubt === 'ambiguous' ? 1 : 0);
  const former = bare.endsWith(')') ? formerName.exec(bare) : null;
  if (!former) return { name: bare, doubt, years: null };
  return { name: former[1]!, doubt, years: { from: Number(former[2]), to: Number(former[3]) } };
}

function readLine(line: string): CompanyEntry {
  const [id, what, name, nameKo, others] = line.split(' | ') as [string, string, string, string, string];
  const [kind, country, parent] = what.split(' ') as [CompanyKind, string, string | undefined];
  const spellings = [name, nameKo, ...others.split('; ')].filter((cell) => cell !== '-').map(readSpelling);
  const doubts = new Map(spellings.filter((s) => s.doubt !== 'none').map((s) => [s.name, s.doubt]));
  const formerly = spellings.flatMap((s) => (s.years ? [{ name: s.name, ...s.years }] : []));
  const names = [...new Set(spellings.map((s) => s.name))];
  return {
    id,
    name,
    nameKo: nameKo === '-' ? null : nameKo,
    names,
    country,
    kind,
    parent: parent ?? null,
    formerly,
    doubts,
  };
}

let table: ReadonlyMap<CompanyId, CompanyEntry> | null = null;

export function companyTable(): ReadonlyMap<CompanyId, CompanyEntry> {
  table ??= new Map(
    [koreanCompanies, asianCompanies, emeaCompanies, americanCompanies, technologyCompanies]
      .flatMap((lines) => lines.trim().split('\n'))
      .map(readLine)
      .map((entry) => [entry.id, entry]),
  );
  return table;
}
