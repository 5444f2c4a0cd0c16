// Whose somebody is: the company named beside an office in an English text.
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';

export function companyBefore(text: string, roleStart: number, companies: readonly CompanyMention[]): CompanyId | null {
  const last = companies.findLast((c) => c.end <= roleStart && c.end > roleStart - 40);
  if (!last) return null;
  // "Her colleague at Telia, chief executive Ann Berg".
  const apart =
    text.slice(last.end, roleStart) === ', ' && / (?:at|of|from) (?:the )?$/.test(text.slice(0, last.start));
  if (apart) return last.companyId;
  return /^(?: \([A-Z0-9&]+\))?(?: Group)?(?:(?:['’]s?)? (?:(?:new|newly appointed|former|then|current|global|deputy|group|regional|acting|interim|outgoing|incoming|founder|co-founder|and|founding) ){0,2}|['’]s? (?:(?!of |for |and |with |by |in |to )[a-z0-9A-Z&-]+ ){0,3})$/.test(
    text.slice(last.end, roleStart),
  )
    ? last.companyId
    : null;
}

/** "The Russian group Tarnlow": what a firm is, before its name; of a parent the question may be itself. */
export const firmDescribed =
  '(?:(?:(?!(?:parent|mother|holding|sister|owner) )[\\p{L}\\d-]+ ){0,3}(?:group|operator|carrier|firm|company|maker|vendor|bank|giant|developer|supplier|start-?up) )?';
const ofFirm = new RegExp(
  `^(?: (?:of|for) (?:(?! (?:after|before|since|until|following|when) )[^.,;()“”"]){0,60})? (?:of|at|for|from|with) (?:(?:the|an?) )?${firmDescribed}$`,
  'u',
);

/** "CEO of GSMA", "head of AI at SK Telecom", "Kornya of MTS", "chief of the Russian group MTS", not across a verb or the end of the clause. */
export function companyAfter(text: string, end: number, companies: readonly CompanyMention[]): CompanyId | null {
  const next = companies.find((c) => c.start >= end && c.start < end + 80);
  if (!next) return null;
  return ofFirm.test(text.slice(end, next.start)) ? next.companyId : null;
}

export function companyWithin(companies: readonly CompanyMention[], start: number, end: number): CompanyId | null {
  return companies.find((c) => c.start >= start && c.end <= end)?.companyId ?? null;
}
