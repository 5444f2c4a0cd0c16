/** News-like text without meaning, with the skew of real text: few words everywhere, most words hardly anywhere. */

/** A small generator of pseudo-random numbers (mulberry32), so that every run measures the same text. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VOCABULARY = 60_000;
const syllables = 'ka ro mi ten sol var del pin tor has lem qua bri net sta com ver ing ous al'.split(' ');
/** As many syllables as do most of the work in Korean. */
const hangul = Array.from({ length: 400 }, (_, i) => String.fromCharCode(0xac00 + ((i * 2_741) % 11_172)));
const particles = ['', '', '은', '는', '이', '가', '을', '를', '에', '의', '로', '와'];

export interface TextMaker {
  article(): { readonly title: string; readonly text: string; readonly language: 'en' | 'ko' };
  query(language: 'en' | 'ko'): string;
}

export function textMaker(seed: number): TextMaker {
  const random = seeded(seed);
  // Zipf by inversion: the rank is a power of a uniform number.
  const rank = () => Math.floor(VOCABULARY ** random()) - 1;
  const word = (language: 'en' | 'ko', at: number) => (language === 'en' ? english(at) : korean(at));
  const written = (language: 'en' | 'ko') =>
    language === 'en' ? english(rank()) : korean(rank()) + particles[Math.floor(random() * particles.length)]!;
  const sentence = (language: 'en' | 'ko') =>
    `${Array.from({ length: language === 'en' ? 18 : 12 }, () => written(language)).join(' ')}.`;
  return {
    article() {
      const language = random() < 0.5 ? 'en' : 'ko';
      const length = language === 'en' ? 2_300 : 1_000;
      let text = sentence(language);
      while (text.length < length) text += ` ${sentence(language)}`;
      return { title: sentence(language).slice(0, 60), text, language };
    },
    query: (language) => Array.from({ length: 6 }, () => word(language, Math.floor(rank() / 2) + 20)).join(' '),
  };
}

function english(at: number): string {
  return spell(at, syllables);
}

function korean(at: number): string {
  return spell(at, hangul);
}

/** The n-th word: common ones are short. */
function spell(at: number, letters: readonly string[]): string {
  let word = '';
  for (let rest = at + 20; rest > 0; rest = Math.floor(rest / letters.length)) word += letters[rest % letters.length]!;
  return word;
}

/** Half of them Korean. */
export function commonWords(count: number): string[] {
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? english(i >> 1) : korean(i >> 1)));
}
