/** Who stands for whom in an article: once "SK Telecom CEO Park Jung-ho" is said, "Park" alone speaks for SK Telecom. */
import type { PersonMention } from '../domain/company.ts';
import type { CompanyId } from '../domain/ids.ts';
import { hasHangul } from '../text/korean.ts';
import { englishStem } from './english-stem.ts';
import type { TextView } from './text-view.ts';

/** Word of a name → the company; a word that two companies' people share stands for neither. */
export type Affiliations = ReadonlyMap<string, CompanyId | null>;

export function affiliationsOf(people: readonly PersonMention[]): Affiliations {
  const found = new Map<string, CompanyId | null>();
  for (const { name, companyId } of people) {
    if (!companyId) continue;
    for (const word of wordsOf(name))
      found.set(word, found.has(word) && found.get(word) !== companyId ? null : companyId);
  }
  return found;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s·]+/)
    .filter((w) => w.length >= 2)
    .map((w) => (hasHangul(w) ? w : englishStem(w)));
}

export function companiesOfPeople(affiliations: Affiliations, view: TextView): Set<CompanyId> {
  const companies = new Set<CompanyId>();
  for (const [word, companyId] of affiliations) {
    if (!companyId) continue;
    if (hasHangul(word) ? view.hangul.some((h) => h.word.startsWith(word)) : view.latin.has(word))
      companies.add(companyId);
  }
  return companies;
}
