// A person's name in English text, as all the world writes names: given names, particles, initials, a nickname in quotes.

/** Small words inside a name: "Willem van der Hoek", "Maryam bint Saleh", "Rosa de la Cruz", "Óscar Ruiz y Peña". */
const particles =
  'bin|bint|binti|ibn|abu|al|el|ul|ur|de|da|do|dos|das|del|della|di|du|des|la|le|las|los|van|von|vom|zu|zum|zur|der|den|ter|ten|te|af|av|y|e';
const joined = "(?:[Aa]l|[Ee]l|[Aa]d|[Aa]s|[Aa]sh|[Aa]r|[Aa]n|[Aa]t|[Uu]l)-\\p{Lu}[\\p{L}’'-]+";
const initials = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,2}';
const nickname = '[“"]\\p{Lu}[\\p{L}-]{1,13}[”"]';

/** A name of words like `word`: one, or up to `most` more behind it, each perhaps behind a particle or two. */
export function nameOf(word: string, least: number, most: number): string {
  const next = `(?:${initials}|${nickname} ${word}|(?:(?:${particles}) ){1,2}${word}|${joined}|${word})`;
  return `(?:${initials} )?${word}(?: ${next}){${least},${most}}`;
}

const isParticle = new RegExp(`^(?:${particles})$`, 'u');

/** The words of a name that tell whose it is. */
export const ownWords = (name: string): string[] => name.split(' ').filter((word) => !isParticle.test(word));

/** What a name is courteously begun with, and no part of it: "Prof. Dr.", "Smt.", "Datuk Seri". */
const honorifics =
  'Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Mdm|Madam|Sir|Dame|Lord|Lady|Baroness|Hon|Engr|Rev|Smt|Shri|Shrimati|Alhaji|Alhaja|Haji|Sheikh|Sheikha|Emir|Datuk|Dato|Datin|Seri|Encik|Puan|Ustaz|Comrade|Justice|Judge|Sr|Sra|Herr|Frau|Mme|Señor|Señora';
export const honorific = `(?:(?:${honorifics})\\.? )*`;
const isHonorific = new RegExp(`^(?:${honorifics})\\.?$`, 'u');

export const opensCourteously = (word: string): boolean => isHonorific.test(word);
