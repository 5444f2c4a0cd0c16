/** People in Korean text by their office, of any wording, before or behind the name. */
import type { NamedSpan } from './fact.ts';
import { bare, isForeign, isKnownWord, isKoreanName, joiner, joins, type Word, wordsOf } from './korean-name-shapes.ts';
import { koreanOffice } from './unlisted-people-table.ts';

const MOST_WORDS = 6;

const lastName = new RegExp(`^((?:${joiner} )?[가-힣]{2,5}?)(?:은|는|이|가|을|를|의|에게|께서|와|과)$`, 'u');

/** "닌텐도 회장 이와타 사토루는": the name right behind its office. */
export function behindOffice(text: string): NamedSpan[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const [first, last] = [words[at + 1], words[at + 2]];
    if (!first || !last || !koreanOffice.test(bare(word.text)) || !/[가-힣A-Z]$/u.test(word.text)) return [];
    const end = words[at + 3]?.text.startsWith('등') ? last.text : lastName.exec(last.text)?.[1];
    if (
      end === undefined ||
      !isForeign(first.text) ||
      isKnownWord(end) ||
      /(?:은|는|을|를|에|의|로)$/u.test(first.text)
    )
      return [];
    const name = `${first.text} ${end}`;
    return [{ name, start: first.start, end: first.start + name.length }];
  });
}

/** Back from each office to where its phrase begins: the name stands first in it, or right before the office. */
export function beforeOffice(text: string): NamedSpan[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    if (!koreanOffice.test(bare(word.text))) return [];
    const phrase = words.slice(phraseStart(words, at), at);
    const named = nameIn(phrase);
    return named ? [named] : [];
  });
}

function phraseStart(words: readonly Word[], office: number): number {
  for (let i = office - 1; i >= Math.max(0, office - MOST_WORDS); i--) {
    const text = words[i]!.text;
    if (
      /[,.”"’)]$/u.test(text) ||
      (text.length > 2 && /(?:은|는|을|를|에|에서|으로|며|고|와|과|의|한|된|인)$/u.test(text) && !isKoreanName(text)) ||
      /^(?:만난|맡은|이끈|이끄는|찾은|맺은|나선|참석한)$/u.test(text)
    )
      return i + 1;
    if (koreanOffice.test(bare(text))) return i + 1;
  }
  return Math.max(0, office - MOST_WORDS);
}

function nameIn(all: readonly Word[]): NamedSpan | null {
  // "하지만 윤가람 통신부장관은", "이에 대해 한다온 장관이".
  const phrase = all.slice(all.findLastIndex(({ text }) => joins.test(text)) + 1);
  const korean = phrase.find((w) => isKoreanName(bare(w.text)));
  const next = korean ? phrase[phrase.indexOf(korean) + 1] : undefined;
  // 마에다 다이스케 begins like a Korean name.
  if (korean && next && isForeign(next.text) && !department.test(next.text)) return personAt(korean, next);
  if (korean) return personAt(korean, korean);
  // "림 웨이진 싱텔 …": a family name of one syllable stands first.
  const [family, given] = phrase;
  if (family && given && /^[가-힣]$/u.test(bare(family.text)) && !small.has(bare(family.text)) && isForeign(given.text))
    return personAt(family, given);
  // A foreign name is two or three words that no table knows, before company and field.
  const known = phrase.findIndex((w) => !isForeign(w.text));
  const own = known < 0 ? phrase.slice(0, 2) : phrase.slice(0, known);
  if (own.length === 2 || own.length === 3) return personAt(own[0]!, own[1]!);
  if (own.length !== 1) return null;
  // "로베르토 지오 텔코 부사장": what ends the name is also a firm's, which stands behind it.
  if (phrase.length > 2 && /^[가-힣]+$/u.test(phrase[1]!.text)) return personAt(own[0]!, phrase[1]!);
  return phrase.length === 1 && bare(own[0]!.text).length >= LONG_NAME ? personAt(own[0]!, own[0]!) : null;
}

/** Words of one syllable that stand before a name and are no part of it. */
const small = new Set(
  '그 이 저 전 현 총 각 양 두 세 네 및 등 겸 약 새 옛 한 첫 또 더 수 본 당 모 고 부 신 구 안 못 잘 단'.split(' '),
);

/** "고바야시 본부장": one word before an office is a name where it is too long for most others, in syllables. */
const LONG_NAME = 4;

const department = /(?:부|팀|실|단|국|소|과|센터|그룹|부문|본부|사업|담당)$/u;

function personAt(first: Word, last: Word): NamedSpan {
  const shift = first.text.length - bare(first.text).length;
  const start = first.start + shift;
  const end = last.start + (first === last ? shift : 0) + bare(last.text).length;
  const name = first === last ? bare(first.text) : `${bare(first.text)} ${bare(last.text)}`;
  return { name, start, end };
}
