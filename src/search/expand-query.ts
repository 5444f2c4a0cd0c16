/** Other names for what a query speaks of: of a company, of a place and its people, the translations of the field's terms. */
import { companyById, findCompanies } from '../library/companies/companies.ts';
import { findGlossaryTerms } from '../library/glossary/glossary.ts';
import { englishPlaceNames } from '../library/glossary/place-names.ts';
import type { Expansion } from './query.ts';

export function expandQuery(query: string): readonly Expansion[] {
  const companies = findCompanies(query, { anyCase: true })
    .filter(({ viaProduct }) => !viaProduct)
    .map(({ start, end, companyId }) => ({ start, end, names: companyById(companyId)?.names ?? [], isName: true }));
  const terms = findGlossaryTerms(query).map(({ start, end, translations }) => ({
    start,
    end,
    names: [...translations, ...englishPlaceNames(translations[0]!)],
    isName: false,
  }));
  return [...companies, ...terms];
}
