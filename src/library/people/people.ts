// Who is named in a text, with the role and the company the text gives: "SKT CEO Park Jung-ho", "황창규 KT 회장".
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { Language } from '../../domain/text.ts';
import { hasHangul } from '../../text/korean.ts';
import { englishPeople } from './people-english.ts';
import { koreanPeople } from './people-korean.ts';

export { translateRole } from './roles.ts';

/** The people of a text in order. `companies` are the mentions of the same text, direct names and products alike. */
export function findPeople(text: string, language: Language, companies: readonly CompanyMention[]): PersonMention[] {
  const named = companies.filter((company) => !company.viaProduct);
  const korean = language === 'ko' || (language !== 'en' && hasHangul(text));
  const found = korean ? koreanPeople(text, named) : englishPeople(text, named);
  return found.sort((a, b) => a.start - b.start).filter((p, i, all) => i === 0 || p.start >= all[i - 1]!.end);
}
