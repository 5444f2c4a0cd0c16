/** A claim is words in the asker's language and nothing else: no markup, mention, address or instruction to a client. */
import { findCompanies } from '../../library/companies/companies.ts';
import { activeText, domainLike, notDomains } from './table.ts';

export function isActive(text: string): boolean {
  if (activeText.test(text)) return true;
  return [...text.matchAll(domainLike)].some(({ 0: written }) => {
    if (notDomains.test(written) || /^[\d.]+$/.test(written)) return false;
    // "Booking.com" and "Amazon.com" are names of companies.
    return !findCompanies(written).some(({ start, end }) => start === 0 && end === written.length);
  });
}

/** Letters of other scripts, or of the other language without a name to them. */
export function isInLanguage(text: string, language: 'en' | 'ko'): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const hangul = letters.filter((letter) => /[가-힣]/.test(letter)).length;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length === 0 || hangul + latin < letters.length * 0.98) return false;
  return language === 'ko' ? hangul >= letters.length * 0.25 : hangul <= letters.length * 0.1;
}
