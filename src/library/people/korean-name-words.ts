// Which Korean words are names, and which say where somebody works or what for.

import { stripParticle } from '../../text/korean.ts';
import { koreanInstitutions } from '../companies/organisation-evidence-table.ts';
import { translate } from '../glossary/glossary.ts';
import {
  givenNameSyllables,
  koreanSurnames,
  mandarinSurnames,
  mandarinSyllables,
  notNameEndings,
  notNames,
  shortForeignNames,
  workplaceEndings,
} from './role-table.ts';

/** What a role is for or where: "6G", "네트워크", "기술담당", "다솜증권". */
export function isField(word: string): boolean {
  return (
    /^[A-Z0-9&]{2,6}$|[가-힣](?:용|형)$/.test(word) ||
    isWorkplace(word) ||
    notNames.has(word) ||
    translate(word, 'en').length > 0
  );
}

export const isWorkplace = (word: string): boolean => workplaceEndings.test(word) || koreanInstitutions.test(word);

export function isKoreanName(word: string): boolean {
  if (word.length < 2 || word.length > 4 || !isNameWord(word)) return false;
  const surname = word.length === 4 ? 2 : 1;
  return koreanSurnames.has(word.slice(0, surname)) && [...word.slice(surname)].every((s) => givenNameSyllables.has(s));
}

/** "왕쉐펑": a surname and what is read so in Mandarin alone. */
export function isMandarinName(word: string): boolean {
  return (
    (word.length === 3 || word.length === 4) &&
    [1, 2].some((n) => mandarinSurnames.has(word.slice(0, n)) && mandarinSyllables.test(word.slice(n))) &&
    isNameWord(word)
  );
}

/** Could be a name: no known word, nothing a particle or a verb ending closes. */
export function isNameWord(word: string): boolean {
  if (word.length > 6 || notNames.has(word) || notNameEndings.test(word) || translate(word, 'en').length > 0)
    return false;
  const stem = stripParticle(word);
  return stem === word || (word.length <= 4 && /[이나고도로라]$/.test(word) && !/[을를은는와과]$/.test(word));
}

/** A word of a foreign name: one syllable only if it is a first name of one syllable, and no clipped ending of a verb. */
export function isForeignWord(word: string): boolean {
  return isNameWord(word) && (word.length > 1 || shortForeignNames.has(word)) && !/[고해겨려며던할될은는]$/.test(word);
}
