/** A firm asked for by its own name, told of by that of its group: "Reliance" where Jio is asked about, "삼성" where 삼성전자 is. */
import type { CompanyId } from '../../domain/ids.ts';
import { affiliatesOf } from '../../library/companies/affiliates.ts';
import { companyById } from '../../library/companies/companies.ts';
import { findPlaces } from '../../library/places.ts';
import type { Concept } from '../question/question.ts';
import type { ArticleEvidence } from './evidence.ts';

/**
 * Only where an article names all others that are asked for, and no firm of that group: beside its partner it is clear
 * which of them is meant; alone, what the group has is not what its firm has. A firm of one country is none of another.
 */
export function byGroup(company: Concept, all: readonly Concept[], articles: readonly ArticleEvidence[]): Concept {
  if (articles.some((one) => isNamed(company, one)) || findPlaces(company.text).length > 0) return company;
  const others = all.filter((one) => one !== company && one.kind === 'company');
  if (others.length === 0) return company;
  const meant = articles.filter((one) => others.every((other) => isNamed(other, one)));
  const groups = company.companyIds.flatMap((id) => companyById(id)?.parent ?? []);
  const named = groups.filter((group) =>
    meant.some(({ whole }) => whole.companies.has(group) && !namesFirmOf(group, whole.companies)),
  );
  return named.length === 0 ? company : { ...company, affiliateIds: [...company.affiliateIds, ...named] };
}

function isNamed({ companyIds, affiliateIds }: Concept, { whole, title }: ArticleEvidence): boolean {
  return [...companyIds, ...affiliateIds].some((id) => whole.companies.has(id) || title.companies.has(id));
}

function namesFirmOf(group: CompanyId, named: ReadonlySet<string>): boolean {
  return affiliatesOf(group).some((firm) => named.has(firm));
}
