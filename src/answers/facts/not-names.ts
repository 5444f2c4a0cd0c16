/** What has a capital, quotation marks or a subject's particle and is no name all the same. */
import { legalForms } from '../../library/companies/unknown-organisation-table.ts';
import { findGlossaryTerms, translate } from '../../library/glossary/glossary.ts';
import { englishPlaceNames } from '../../library/glossary/place-names.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';

/** Units, currencies and sums in them, parts of years; "GPUs", "AI-RAN", "SIM-swap", "Californians": kinds of things and of people. */
const noName =
  /^(?:[kMGT]?Hz|[kMGT]?Wh?|[KMGTP]bps|[A-Z]{2,3}\$?|[A-Z]{2,5}s|Rs|Mr|Mrs|Ms|Dr|FY\d+|[QH]\d)$|^[A-Z]{1,4}-[A-Z]{2,5}$|^(?:[A-Z]\.)+[A-Z]?$|-(?:based|headquartered|owned|listed|led)$|-[a-z]{3,}s?$|^\p{Lu}\p{Ll}+(?:ians|eans|ese|ishmen)$|^[^A-Za-z]*\d|^(?:RM|Rs?|Rp|US|SG|HK|NT|NZ|Tk|KSh|Bs|AED|SAR|QAR|USD|EUR|GBP|KRW|JPY|CNY|INR|IDR|MYR|THB|PHP|VND|ZAR|NGN|KES|EGP|TRY|BRL|MXN)\d/u;

/** Days of the year, and adjectives of what a table knows as a place: "Omani". */
const holiday =
  /^(?:Christmas|Easter|Ramadan|Eid|Diwali|Thanksgiving|Chuseok|Halloween|All Saints|New Year|Lunar New Year|Hanukkah|Pentecost|Whitsun|Epiphany|Advent|Carnival)(?: Day| Eve)?$/;
const isOfCountry = (name: string): boolean =>
  ['i', 'n', 'ni', 'an', 'ian', 'ean', 'ese', 'ish'].some((ending) => {
    const stem = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    return stem.length > 2 && findPlaces(stem)[0]?.end === stem.length;
  });

/** What a firm is by law, without its name; beside the forms that show a firm those too short or rare to show one. */
const legal: ReadonlySet<string> = new Set([...legalForms, ...'LLP Plc Pty SA Oy AS KK PT Tbk'.split(' ')]);
const isLegalForm = (name: string): boolean => name.split(' ').every((word) => legal.has(word.replace(/\.$/, '')));

/** "Canadian AI": of a country, and a term of the field. */
function ofCountry(name: string): boolean {
  const [first, ...rest] = name.split(' ');
  const people = translate(first!, 'ko').some((one) => englishPlaceNames(one).length > 0);
  return rest.length > 0 && people && isTerm(rest.join(' '));
}

export const isNoEnglishName = (name: string): boolean =>
  name.length < 3 ||
  ofCountry(name) ||
  isLegalForm(name) ||
  noName.test(name) ||
  holiday.test(name) ||
  isOfCountry(name) ||
  (/ |^[A-Z]+$/.test(name) && isTerm(name));

/** "Chips", "Installation": a word of the language, whose capital may be that of its sentence. */
export function isEnglishWord(word: string): boolean {
  const small = word.toLowerCase();
  return [small, small.replace(/s$/, '')].some((form) => translate(form, 'ko').length > 0);
}

/** Whether a table knows all of it as a term of the field. */
export const isTerm = (word: string): boolean =>
  [...findGlossaryTerms(word), ...findTopics(word)].some(({ start, end }) => end - start === word.length);

/** "맺었다는", "우리는", "시점은": what a particle of subjects follows and is nobody. */
export function isNoKoreanSubject(word: string): boolean {
  return (
    /다$|이라$|^것|^[가-힣]{2,}[하되]$|^(?:소문|얘기|이야기|의견|관측|우려|기대|지적|비판|논란|가능성|움직임|사람|두 사람|우리|저희|그들|이들|모두|누구|자신|당사|이곳|그곳|여기|거기)$/u.test(
      word,
    ) || isKoreanWord(word)
  );
}

/** Bodies that act, though their word is no name: "정부", "규제기관". */
const body = /(?:정부|당국|기관|법원|의회|국회|노조|은행|부처|위원회|검찰|경찰|군|청|협회|투자자|주주|주민|이사회)$/u;

function isKoreanWord(word: string): boolean {
  return !body.test(word) && (translate(word, 'en').length > 0 || isTerm(word));
}

/** ㅆ, ㅄ and ㄶ end no noun: "했", "없", "않". */
const verbEnds: ReadonlySet<number> = new Set([20, 18, 6]);

/**
 * Whether a noun may stand before this ending of "to be": 다, 며 and 고 follow a vowel and 로 a vowel or ㄹ, all else has 이
 * or 으 between. "맡는다" is so told from "유젤이다".
 */
export function isCopulaOf(noun: string, ending: string): boolean {
  const final = finalOf(noun);
  if (final === null) return /^(?:이|으로)/u.test(ending) || ending === '로';
  if (verbEnds.has(final) || (noun.endsWith('다') && finalOf(noun.slice(0, -1)) !== 0)) return false;
  if (/^[다며고]/u.test(ending)) return final === 0;
  if (ending === '로') return final === 0 || final === 8;
  return true;
}

/** Number of the last syllable's final consonant, 0 for none; null where it is no syllable. */
function finalOf(word: string): number | null {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return code >= 0 && code < 11_172 ? code % 28 : null;
}
