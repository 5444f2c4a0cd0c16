/** One name in two scripts: what is its own by its sound, what it says besides by its meaning: 누리통신 is Nuri Telecom. */
import { translate } from '../../library/glossary/glossary.ts';
import { hasHangul } from '../../text/korean.ts';
import { soundsAlike } from '../../text/romanise.ts';
import { additions } from './same-name-table.ts';

/** One in Hangul, the other in Latin letters. */
export function isSameName(a: string, b: string, least: number): boolean {
  const [hangul, latin] = hasHangul(a) ? [a, b] : [b, a];
  if (soundsAlike(hangul, latin, least) >= least) return true;
  if (soundsBehindLetters(hangul, latin)) return true;
  return endingLike(hangul).some(([korean, english]) => {
    if (!hangul.endsWith(korean) || hangul.length < korean.length + 2) return false;
    const own = hangul.slice(0, -korean.length).trim();
    // "Haemil" alone is 해밀정보 too.
    return hasHangul(own) && isSameName(own, latin.replace(english, '').trim(), least);
  });
}

/** "ORS소프트웨어" is ORS Software: letters that both have, and a word that sounds alike. */
function soundsBehindLetters(hangul: string, latin: string): boolean {
  const letters = /^[A-Z][A-Z0-9&]+(?=[가-힣]{2})/u.exec(hangul)?.[0];
  if (letters === undefined || !latin.startsWith(letters)) return false;
  const [own, other] = [hangul.slice(letters.length), latin.slice(letters.length).trim()];
  return /^\p{Lu}\p{Ll}+/u.test(other) && soundsAlike(own, other, BEHIND_LETTERS) >= BEHIND_LETTERS;
}

/** The letters say most of it: 소프트웨어 and Software are alike by 0.67, 모바일 and Mobility by 0.63. */
const BEHIND_LETTERS = 0.65;

/** "타인항", "한빛텔레콤": a Korean word that goes on as only a name does, and is no word of the glossary itself. */
export function isNameOfKind(word: string): boolean {
  return /^[가-힣]+(?:AI)?$/u.test(word) && ofNames.test(word) && translate(word, 'en').length === 0;
}

/** Of the additions those that no ordinary compound ends with. */
const ofNames =
  /..(?:AI|텔레콤|모바일|네트웍스|벤처스|캐피털|캐피탈|인베스트먼트|파트너스|테크놀로지스?|와이어리스|로보틱스|홀딩스|커뮤니케이션즈|시스템즈|반도체|(?<![운취출발결귀직복기개도])항|은행|증권)$/u;

let ends: ReadonlySet<string> | null = null;

/** A word is compared with every word of a text: most end like no addition. */
function endingLike(hangul: string): typeof additions {
  ends ??= new Set(additions.map(([korean]) => korean.at(-1)!));
  return ends.has(hangul.at(-1) ?? '') ? additions : [];
}

/** From this likeness on two spellings in two scripts are taken for one name; measured in test/text/romanise.test.ts. */
const SAME_NAME = 0.85;
/** Long ones are seldom alike by chance: "아우렐리아" and "Aurelia". */
const SAME_LONG_NAME = 0.8;
const LONG = { hangul: 4, latin: 8 } as const;

/** How alike the spellings of a name in the other script must be. */
export function leastLikeness(spelling: string): number {
  return isLong(spelling) ? SAME_LONG_NAME : SAME_NAME;
}

export function isLong(spelling: string): boolean {
  return spelling.length >= (hasHangul(spelling) ? LONG.hangul : LONG.latin);
}

/** Any word of the one: a Korean name is found word by word, an English one as a run. */
export function sharesNameWord(a: string, b: string, least: number): boolean {
  const [hangul, latin] = hasHangul(a) ? [a, b] : [b, a];
  const words = latin.match(/\p{Script=Latin}{3,}/gu) ?? [];
  return (hangul.match(/[가-힣]{2,}/g) ?? []).some((word) =>
    words.some((one) => soundsAlike(word, one, least) >= least),
  );
}
