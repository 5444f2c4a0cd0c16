/** A person in words: "Park Jung-ho, CEO of SK Telecom" / "박정호 SK텔레콤 사장". */
import type { PersonMention } from '../../domain/company.ts';
import { companyById, displayName } from '../../library/companies/companies.ts';
import { translateRole } from '../../library/people/roles.ts';
import { hasHangul } from '../../text/korean.ts';

/** The name is left in the script it was written in. */
export function sayPerson(person: PersonMention, language: 'en' | 'ko'): string {
  const role = person.role ? translateRole(person.role, language) : null;
  // A firm in no table has an id and no name.
  const listed = person.companyId !== null && companyById(person.companyId) !== null;
  const company = listed ? displayName(person.companyId, language) : null;
  // An office that no table translates: "Ines Varga(head of masts)".
  if (language === 'ko' && role && !hasHangul(role))
    return `${person.name}(${[company, role].filter(Boolean).join(' ')})`;
  if (language === 'ko' || (hasHangul(person.name) && !role))
    return [person.name, company, role].filter(Boolean).join(' ');
  if (role && company) return `${person.name}, ${role} of ${company}`;
  return role ? `${person.name}, ${role}` : person.name;
}
