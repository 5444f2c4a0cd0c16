/** The words of the made text, by how common they are; the names of its companies. Common words are short. */

export type Random = () => number;
type Language = 'en' | 'ko';

const VOCABULARY = 60_000;
const COMPANIES = 50_000;
/** In every language the word that three of four passages say. */
export const COMPANY = { en: 'company', ko: '회사' } as const;
/** Half of the Korean words have one of these; what has two syllables makes pairs that are everywhere. */
export const endings = ['', '', '은', '는', '이', '가', '을', '를', '의', '에', '와', '에서', '으로', '했다'] as const;

const latin =
  'ka ro mi te sol va de pin ta ha le qua bu net tu co ver lan gu el sa du na po ru fi ga lo wi tor mu ce da su pe vi ri zo pa ki'.split(
    ' ',
  );
/** Of names only. */
const proper = 'zan kor lum bex gul xim par jul wob hun kez tal fex dor nyx vok zim ruk pol gad'.split(' ');
/** As many as do most of the work in Korean: an initial, a vowel, perhaps a final. */
const hangul = Array.from({ length: 400 }, (_, i) => {
  const initial = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18][i % 14]!;
  const vowel = [0, 4, 8, 13, 20, 1, 5, 18][Math.floor(i / 14) % 8]!;
  const final = [0, 4, 21, 8][Math.floor(i / 112)]!;
  return String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final);
});
/** Korean words of two syllables, and of three; from this rank on they have three. */
const [TWO, THREE] = [400, 160_000];
const LONG = 5_000;

export function wordAt(language: Language, rank: number): string {
  if (language === 'en') return spell(rank + 1, latin);
  return rank < LONG ? spell(TWO + ((rank * 7_919) % (THREE - TWO)), hangul) : longKorean(rank);
}

export function companyName(random: Random, language: Language): string {
  const rank = skewed(random, COMPANIES);
  if (language === 'ko') return longKorean(VOCABULARY + rank);
  const name = spell(rank + 400, proper);
  return name[0]!.toUpperCase() + name.slice(1);
}

/** All different. */
function longKorean(at: number): string {
  return spell(THREE + ((at * 104_729) % (400 * THREE - THREE)), hangul);
}

/** The number in other digits. */
function spell(number: number, digits: readonly string[]): string {
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / digits.length)) word += digits[rest % digits.length]!;
  return word;
}

/** Zipf by inversion: the rank is a power of a uniform number. */
export function skewed(random: Random, size: number): number {
  return Math.floor(size ** random()) - 1;
}

/** A word as often as the text has it, of those from a rank on. */
export function anyWord(random: Random, language: Language, from = 0): string {
  for (;;) {
    const rank = skewed(random, VOCABULARY);
    if (rank >= from) return wordAt(language, rank);
  }
}

/** Half of them Korean. */
export function commonWords(count: number): string[] {
  return Array.from({ length: count }, (_, i) => wordAt(i % 2 === 0 ? 'en' : 'ko', i >> 1));
}
