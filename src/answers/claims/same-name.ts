/** A firm's name in two scripts: what is its own by its sound, what names its trade by its meaning: 누리통신 is Nuri Telecom. */
import { hasHangul } from '../../text/korean.ts';
import { soundsAlike } from '../../text/romanise.ts';
import { trades } from './same-name-table.ts';

/** One in Hangul, the other in Latin letters. */
export function isSameName(a: string, b: string, least: number): boolean {
  const [hangul, latin] = hasHangul(a) ? [a, b] : [b, a];
  if (soundsAlike(hangul, latin, least) >= least) return true;
  return trades.some(([korean, english]) => {
    if (!hangul.endsWith(korean) || hangul.length < korean.length + 2) return false;
    const own = hangul.slice(0, -korean.length);
    // "Haemil" alone is 해밀정보 too.
    return isSameName(own, latin.replace(english, '').trim(), least);
  });
}

/** Any word of the one: a Korean name is found word by word, an English one as a run. */
export function sharesNameWord(a: string, b: string, least: number): boolean {
  const [hangul, latin] = hasHangul(a) ? [a, b] : [b, a];
  const words = latin.match(/\p{Script=Latin}{3,}/gu) ?? [];
  return (hangul.match(/[가-힣]{2,}/g) ?? []).some((word) =>
    words.some((one) => soundsAlike(word, one, least) >= least),
  );
}
