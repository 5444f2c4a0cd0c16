// Korean by rule: syllables and their parts, particles taken off and put on.
import {
  boundNouns,
  longestParticle,
  type ParticlePair,
  particlePairs,
  particles,
  type StemEnd,
} from './particle-table.ts';

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const vowels = 21;
const finals = 28;
const rieul = 8;

export function isHangulSyllable(code: number): boolean {
  return code >= firstSyllable && code <= lastSyllable;
}

/** False beyond either end of the text. */
export function isHangulAt(text: string, i: number): boolean {
  return i >= 0 && i < text.length && isHangulSyllable(text.charCodeAt(i));
}

/** Latin letter (accented ones too) or digit: what may not stand beside a Latin name. */
export function isLatinOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

export function hasHangul(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHangulSyllable(text.charCodeAt(i))) return true;
  return false;
}

/** Index of a syllable's initial, 0…18. */
export function initialOf(syllable: number): number {
  return Math.floor((syllable - firstSyllable) / (vowels * finals));
}

/** Indexes of initial (0…18), vowel (0…20) and final (0…27, 0 for none); null for anything but a syllable. */
export function decompose(code: number): { initial: number; vowel: number; final: number } | null {
  if (!isHangulSyllable(code)) return null;
  const n = code - firstSyllable;
  return {
    initial: initialOf(code),
    vowel: Math.floor((n % (vowels * finals)) / finals),
    final: n % finals,
  };
}

export type FinalSound = 'none' | 'rieul' | 'other';

/** How a word ends when read aloud in Korean, also for Latin words and numbers: "5G" none, "Intel" rieul, "SKT" none. */
export function finalSound(word: string): FinalSound {
  const last = word.trimEnd().replace(/[)\]"'”’»]+$/u, '');
  const parts = decompose(last.charCodeAt(last.length - 1));
  if (parts) return parts.final === 0 ? 'none' : parts.final === rieul ? 'rieul' : 'other';
  const end = last.slice(-1);
  if (/\d/.test(end)) return '178'.includes(end) ? 'rieul' : '036'.includes(end) ? 'other' : 'none';
  return latinFinalSound(last);
}

/** Letters of an abbreviation are read by name (엘, 엠, 엔, 알); other words roughly as English is written in Hangul. */
function latinFinalSound(word: string): FinalSound {
  const token = /[A-Za-z]+$/.exec(word)?.[0] ?? '';
  if (token === token.toUpperCase()) {
    if (/[LR]$/.test(token)) return 'rieul';
    return /[MN]$/.test(token) ? 'other' : 'none';
  }
  if (/(?:l|le)$/i.test(token)) return 'rieul';
  return /(?:[mn]|[aeiou][mn]e|ng|ck|[aeiou][pbk])$/i.test(token) ? 'other' : 'none';
}

/** The word with the right form of a particle: `withParticle('KT', '은/는')` is "KT는". */
export function withParticle(word: string, pair: ParticlePair): string {
  const [afterConsonant, afterVowel] = particlePairs[pair];
  const sound = finalSound(word);
  const consonant = pair === '로/으로' ? sound === 'other' : sound !== 'none';
  return word + (consonant ? afterConsonant : afterVowel);
}

function mayFollow(stemEnd: number, rule: StemEnd): boolean {
  const parts = decompose(stemEnd);
  if (!parts || rule === 'any') return true;
  if (rule === 'consonant') return parts.final !== 0;
  return parts.final === 0 || (rule === 'vowel-or-rieul' && parts.final === rieul);
}

/** A stem worth keeping: two Hangul syllables, or Latin letters or digits before the particle. */
function isStem(word: string, length: number): boolean {
  if (length < 1) return false;
  if (isLatinOrDigit(word.charCodeAt(length - 1))) return true;
  return (
    length >= 2 && isHangulSyllable(word.charCodeAt(length - 1)) && !isHighPunctuation(word.charCodeAt(length - 2))
  );
}

function isHighPunctuation(code: number): boolean {
  return !isHangulSyllable(code) && !isLatinOrDigit(code);
}

/** Particles that a name or a noun ends like far oftener than a text has them: "수라바야", "스페인", "회원사야?". */
export const seldomParticle = /^[야자라인나고며든란여다]$/u;

/** The word without its longest particle; the word itself where none can be taken off. */
export function stripParticle(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (!isHangulSyllable(last)) return word;
  for (let n = Math.min(longestParticle, word.length - 1); n > 0; n--) {
    const rule = particles.get(word.slice(-n));
    const stem = word.length - n;
    if (rule && isStem(word, stem) && mayFollow(word.charCodeAt(stem - 1), rule)) return word.slice(0, stem);
  }
  return word;
}

/**
 * True where `rest`, the end of an eojeol after a name, is nothing, a particle, or a bound noun with one: "", "가", "측은".
 * With the code of the stem's last character the particle must also fit it (레인이, not 레인가).
 */
export function isParticleTail(rest: string, stemEnd = 0): boolean {
  if (rest === '') return true;
  const rule = particles.get(rest);
  if (rule) return mayFollow(stemEnd, rule);
  for (const noun of boundNouns) {
    if (rest.startsWith(noun) && (rest.length === noun.length || particles.has(rest.slice(noun.length)))) return true;
  }
  return false;
}
