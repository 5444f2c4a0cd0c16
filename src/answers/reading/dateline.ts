/** "TURKU, May 3 (Tarn Wire) - ": where and when a report was written, before its first sentence. */
import { findCompanies } from '../../library/companies/companies.ts';

const town = "\\p{Lu}[\\p{Lu}’'.]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}’'.]+){0,3}";
const opening = new RegExp(
  `^(${town})(, [^-–—;]{2,60}?)?( ?\\([^()]{2,40}\\)| ?/[^/]{2,40}/)? ?(?:--|[-–—]) (?=["“‘\\p{Lu}])`,
  'u',
);

/** Empty where there is none: "NVIDIA - which makes chips - said" has none. */
export function datelineOf(text: string): string {
  const found = opening.exec(text);
  if (found === null) return '';
  const [whole, place, date, agency] = found as unknown as [string, string, string?, string?];
  if (agency !== undefined || /\d/.test(date ?? '')) return whole;
  const insertion = / [-–—]+ /.test(text.slice(whole.length));
  return date === undefined && !insertion && findCompanies(place).length === 0 ? whole : '';
}
