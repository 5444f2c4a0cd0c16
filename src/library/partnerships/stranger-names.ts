// Whose name stands in a stranger's place: a known firm's, misspelt or short, or that of a firm in no table.
import type { Language, Span } from '../../domain/text.ts';
import { displayName } from '../companies/companies.ts';
import { idsCalled } from '../companies/company-names.ts';
import { companyTable } from '../companies/company-table.ts';
import { slug } from '../companies/unknown-organisations.ts';
import { companyNear } from './near-names.ts';
import type { Actor, Clause } from './reading-types.ts';
import { isLatinFirm } from './stranger-firms-english.ts';
import { isKoreanFirm } from './stranger-firms-korean.ts';

export function named(clause: Clause, span: Span, language: Language): Actor[] {
  const name = clause.text.slice(span.start - clause.start, span.end - clause.start);
  if (isPerson(clause, span)) return [];
  const known = knownBySlot(name) ?? companyNear(name);
  if (known) return [{ ...span, id: known, name: displayName(known, 'en') }];
  const isFirm = (language === 'ko' ? isKoreanFirm : isLatinFirm)(clause, span, name);
  return isFirm ? [{ ...span, id: slug(name), name }] : [];
}

/** "With Jane Doe, chief executive of …": somebody whom the text gives a role. */
function isPerson(clause: Clause, { start, end }: Span): boolean {
  if (
    /^(?:[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}-[a-z]{1,6})$/.test(clause.text.slice(start - clause.start, end - clause.start))
  )
    return true;
  return /^,? (?:\(|(?:the |its |an? )?(?:[\w-]+ ){0,3}(?:chief|president|chairman|chairwoman|CEO|CTO|minister|director|founder|head|manager)\b)/i.test(
    clause.text.slice(end - clause.start, end - clause.start + 60),
  );
}

let shortNames: Map<string, string> | null = null;

/** Names of one syllable ("델") count only in the place of a partner. */
function knownBySlot(name: string): string | null {
  shortNames ??= new Map(
    [...companyTable().values()].flatMap(({ id, names }) =>
      names.filter((one) => one.length === 1).map((one) => [one, id] as const),
    ),
  );
  const ids = idsCalled(name);
  return shortNames.get(name) ?? (ids.length === 1 ? ids[0]! : null);
}
