/** Two firms that a question names as one: "가람·도루", "Garam-Doru". */
import { findCompanies } from '../../library/companies/companies.ts';
import { companyConcept } from '../question/concept.ts';
import type { Concept } from '../question/question.ts';
import type { ArticleEvidence } from './evidence.ts';

/** It may be a firm of that name: where no article knows it, it is the two that they do know. */
export function apart(company: Concept, articles: readonly ArticleEvidence[]): readonly Concept[] {
  const known = ({ companyIds }: Concept) =>
    companyIds.some((id) => articles.some(({ whole }) => whole.companies.has(id)));
  if (!/[·/+-]/u.test(company.text) || known(company)) return [company];
  const parts = findCompanies(company.text).map(({ start, end, companyId }) =>
    companyConcept(company.text.slice(start, end), company.start + start, [companyId]),
  );
  return parts.length > 1 && parts.every(known) ? parts : [company];
}
