/**
 * What all forms of a Korean verb have in common: "물러난", "물러났다" and "물러나는" leave 물러, "고르다" and "고른" 고르.
 * It is no dictionary form and need not be one: it is compared only with what other words leave. Nouns pass through it
 * too and mostly stay as they are.
 */
import { decompose } from '../../text/korean.ts';

const endings =
  /(?:습니다|습니까|는다|다고|다는|다며|다가|라고|라는|면서|지만|는데|도록|려고|려는|으려|니까|니다|더니|거나|므로|으며|으면|으니|은데|다|고|며|면|는|던|기|게|자|니|나|냐|지|죠|요|서|야|까|든|을|은|음|어|아|었|았|였|겠|시)$/u;
/** Endings that leave a verb of one syllable: "맡나", "짓는". After the others one syllable is half a noun ("전기", "경고"). */
const surely = /(?:습니다|는다|습니까|는데|지만|다고|다며|다|는|나|냐|던|을|은|었|았|어|아)$/u;

const NIEUN = 4;
const RIEUL = 8;
const MIEUM = 16;
const PIEUP = 17;
const SSANG_SIOT = 20;
/** Vowels that a stem and the past have run together to: 려 = 리 + 어, 봐 = 보 + 아, 워 = 우 + 어, 돼 = 되 + 어. */
const uncontracted: ReadonlyMap<number, number> = new Map([
  [6, 20],
  [9, 8],
  [14, 13],
  [10, 11],
]);

const known = new Map<string, string>();
/** Bounded: outside text must not grow the memory of a bot that runs for months. */
const MOST_KNOWN = 50_000;
const MOST_ENDINGS = 6;

export function verbRoot(word: string): string {
  let root = known.get(word);
  if (root === undefined) {
    root = reduce(word);
    if (known.size < MOST_KNOWN) known.set(word, root);
  }
  return root;
}

/** "팔기로 했다", "받게 된", "내지 않는다": what follows shows that one syllable before such an end is a verb, not half a noun. */
const leaning: readonly (readonly [RegExp, RegExp])[] = [
  [/기로(?:는|만)?$/u, /^(?:[했한하될된돼됐되]|합의|결정|약속|확정|뜻|의견)/u],
  [/[게]$/u, /^[되된될돼됐했한하]/u],
  [/고$/u, /^(?:있|싶|나서|나면)/u],
  [/[지진](?:는|도|를)?$/u, /^[않못]/u],
];

/** The verb of a word that its next word shows to be one; null where that shows nothing. */
export function verbLeaning(word: string, next: string): string | null {
  const end = leaning.find(([ending, behind]) => ending.test(word) && behind.test(next))?.[0].exec(word)?.[0];
  return end === undefined || end.length === word.length ? null : verbRoot(`${word.slice(0, -end.length)}다`);
}

/** Endings that no noun has: a past tense, and the forms that only ask. */
export function isConjugated(word: string): boolean {
  if (/.(?:나요|는가요?|는지요?|니까|을까요?|냐|다(?:는데|던데|면서)요?)$/u.test(word)) return true;
  for (let i = 0; i < word.length; i++) if (decompose(word.charCodeAt(i))?.final === SSANG_SIOT) return true;
  return false;
}

function reduce(word: string): string {
  let stem = word;
  for (let i = 0; i < MOST_ENDINGS; i++) {
    // "갑니다" has a consonant of its ending under its stem, "사업자" one of its own.
    const shorter = withoutFinal(withoutEnding(stem), /니[다까]$/u.test(stem));
    if (shorter === stem) break;
    stem = shorter;
  }
  return doubled(stem);
}

function withoutEnding(word: string): string {
  const ending = endings.exec(word)?.[0];
  if (!ending) return word;
  const left = word.slice(0, -ending.length);
  if (left.length >= 2) return left;
  return left.length === 1 && surely.test(ending) ? left : word;
}

/** The consonant that a tense or modifier has put under the last syllable: 난 → 나, 했 → 하, 봤 → 보. */
function withoutFinal(word: string, formal: boolean): string {
  const parts = decompose(word.charCodeAt(word.length - 1));
  if (!parts) return word;
  const { initial, vowel, final } = parts;
  const past = final === SSANG_SIOT;
  if (word.length < 2 && !past && final !== NIEUN && final !== RIEUL) return word;
  if (!past && ![NIEUN, RIEUL, MIEUM].includes(final) && !(formal && final === PIEUP)) {
    return final === 0 && vowel === 6 ? word.slice(0, -1) + syllable(initial, 20) : word;
  }
  return word.slice(0, -1) + syllable(initial, past ? vowelBefore(initial, vowel) : vowel);
}

/** 골라 is 고르 + 아, 올랐 오르 + 았. */
function doubled(stem: string): string {
  const before = stem.length < 2 ? null : decompose(stem.charCodeAt(stem.length - 2));
  if (!before || before.final !== RIEUL || !/[라러]$/u.test(stem)) return stem;
  return `${stem.slice(0, -2)}${syllable(before.initial, before.vowel)}르`;
}

function vowelBefore(initial: number, vowel: number): number {
  // 했 is 하 + 였.
  if (initial === 18 && vowel === 1) return 0;
  return uncontracted.get(vowel) ?? vowel;
}

function syllable(initial: number, vowel: number): string {
  return String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28);
}
