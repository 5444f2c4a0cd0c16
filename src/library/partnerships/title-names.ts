// The companies a title names, those too whose doubtful name only the text shows to be a company's.
import type { CompanyMention } from '../../domain/company.ts';
import { findCompanies } from '../companies/companies.ts';
import { endsLikeName, startsLikeName } from '../companies/name-boundaries.ts';

/** Shorter names stand in other words. */
const shortest = 3;

export function companiesOfTitle(title: string, inText: readonly CompanyMention[]): readonly CompanyMention[] {
  const found = findCompanies(title);
  const more = inText.filter(isFirst).flatMap((mention): CompanyMention[] => {
    const at = placeIn(title, mention);
    const free = at !== null && !found.some(({ start, end }) => start < at.end && end > at.start);
    return free ? [{ ...mention, ...at }] : [];
  });
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
}

function isFirst({ companyId }: CompanyMention, i: number, all: readonly CompanyMention[]): boolean {
  return all.findIndex((one) => one.companyId === companyId) === i;
}

function placeIn(title: string, { asWritten, viaProduct }: CompanyMention) {
  if (viaProduct || asWritten.length < shortest) return null;
  const start = title.indexOf(asWritten);
  const end = start + asWritten.length;
  return start >= 0 && startsLikeName(title, start) && endsLikeName(title, start, end) ? { start, end } : null;
}
