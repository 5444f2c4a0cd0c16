/** A concept of a question, and what each kind of them weighs. */
import type { CompanyId } from '../../domain/ids.ts';
import { affiliatesOf } from '../../library/companies/affiliates.ts';
import { isFieldTerm } from '../../library/glossary/field-terms.ts';
import { findPlaces } from '../../library/places.ts';
import { formsOfWord } from '../words/forms.ts';
import type { Concept, ConceptKind } from './question.ts';

/** What a concept counts when coverage is added up. Entities decide what a sentence is about, generic words little. */
const weights: Readonly<Record<ConceptKind, number>> = {
  company: 3,
  name: 3,
  head: 2.5,
  number: 2,
  action: 1.5,
  word: 1.5,
  generic: 0.4,
};

export function conceptOf(
  kind: ConceptKind,
  from: Omit<Concept, 'kind' | 'weight' | 'open' | 'affiliateIds'>,
): Concept {
  return {
    ...from,
    kind,
    weight: weights[kind],
    open: from.companyIds.length === 0 && !isFieldTerm(from.text) && findPlaces(from.text).length === 0,
    affiliateIds: from.companyIds.flatMap(affiliatesOf),
  };
}

/** A product is as much the subject as its maker. */
export function nameConcept(text: string, start: number): Concept {
  return conceptOf('name', { text, start, companyIds: [], forms: formsOfWord(text) });
}

export function companyConcept(text: string, start: number, ids: readonly CompanyId[]): Concept {
  // "보다폰 아일랜드" is spaced as its writer likes, which a table's name is not.
  const forms = /\s/.test(text) ? formsOfWord(text).slice(0, 1) : [];
  return conceptOf('company', { text, start, companyIds: ids, forms });
}
