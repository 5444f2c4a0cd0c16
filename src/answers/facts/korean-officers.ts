/** People in Korean text by their office, of any wording, before or behind the name. */
import { isJapaneseName } from '../../library/people/name-syllables.ts';
import { shortForeignNames } from '../../library/people/role-table.ts';
import type { NamedSpan } from './fact.ts';
import { nameIn } from './korean-name-in-phrase.ts';
import { bare, isForeign, isKnownWord, isKoreanName, joiner, type Word, wordsOf } from './korean-name-shapes.ts';
import { koreanOffice, koreanSurnames } from './unlisted-people-table.ts';

const MOST_WORDS = 6;

/** "브랜든 리가": of one syllable where a Korean is called so. */
const lastName = new RegExp(
  `^((?:${joiner} )?[가-힣]{2,5}?|[${[...koreanSurnames, '리', '림'].join('')}])(?:은|는|이|가|을|를|의|에게|께서|와|과)$`,
  'u',
);

/** "벨로티(Marco Belotti)는": the name ends where it is spelled in Latin. */
const spelled = /^([가-힣]{2,7})\(\p{Lu}/u;

/** "닌텐도 회장 이와타 사토루는": the name right behind its office. */
export function behindOffice(text: string): NamedSpan[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const [first, last, next] = words.slice(at + 1);
    if (!first || !last || !koreanOffice.test(bare(word.text)) || !/[가-힣A-Z]$/u.test(word.text)) return [];
    const latin = spelled.exec(last.text)?.[1];
    const end = latin ?? (next?.text.startsWith('등') ? last.text : lastName.exec(last.text)?.[1]);
    if (end === undefined || (end.length > 1 && isKnownWord(end)) || !mayBegin(first.text, latin !== undefined))
      return [];
    const name = `${first.text} ${end}`;
    return [{ name, start: first.start, end: first.start + name.length }];
  });
}

/** "톰", "카를로" only where the Latin letters behind show that it is no word and has no particle. */
const mayBegin = (word: string, isSpelled: boolean): boolean =>
  isSpelled
    ? isForeign(word) || shortForeignNames.has(word)
    : isForeign(word) && !/(?:은|는|을|를|에|의|로)$/u.test(word);

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
    if (isJapaneseName(bare(text), words[i + 1]!.text)) return i;
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
