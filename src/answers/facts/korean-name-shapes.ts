/** What may be a name in Korean text by its syllables, and the words of a text with those of one name together. */
import { companiesCalled } from '../../library/companies/companies.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { givenNameSyllables } from '../../library/people/role-table.ts';
import { findPlaces } from '../../library/places.ts';
import { koreanOffice, koreanSurnames } from './unlisted-people-table.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
}

/** "응우옌 반 히엡", "칼리드 알 마르주키": what stands between two names belongs to the second. */
export const joiner = '(?:반|티|득|빈|알|엘|드|판|폰|데|디)';
const wordsIn = new RegExp(`(?<=[가-힣]{2} )${joiner} [가-힣]{2,6}(?![가-힣])|[^\\s]+`, 'gu');
const foreign = new RegExp(`^(?:${joiner} )?[가-힣]{2,6}$`, 'u');

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordsIn)].map((m) => ({ text: m[0], start: m.index }));

/** Without what opens a quotation or a bracket. */
export const bare = (word: string): string => word.replace(/^[“”"'‘’([]+/u, '');

/** "은다바" begins with a surname, too; what follows one is made of few syllables. */
export const isKoreanName = (word: string): boolean => hasKoreanShape(word) && !isKnownWord(word);

export function hasKoreanShape(word: string): boolean {
  if (/^(?:남궁|황보|제갈|선우|독고|사공|서문)[가-힣]{1,2}$/u.test(word)) return true;
  const isName = /^[가-힣]{3}$/u.test(word) && koreanSurnames.has(word[0]!);
  return isName && [...word.slice(1)].every((s) => givenNameSyllables.has(s));
}

/** Of the final consonants Japanese in Korean letters has ㄴ and ㅅ alone. */
const japaneseFinals: ReadonlySet<number> = new Set([0, 4, 19]);

/** "정민재" is Korean for sure: it is no family name before a given one. */
export const isNoJapanese = (word: string): boolean =>
  [...word].some((s) => !japaneseFinals.has((s.charCodeAt(0) - FIRST_SYLLABLE) % FINALS));

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;

export function isForeign(word: string): boolean {
  return foreign.test(bare(word)) && !joins.test(bare(word)) && !isKnownWord(bare(word));
}

/** "뒤를 이어", "하지만", "당선되었으나": what joins clauses is no part of a name. */
export const joins =
  /^(?:이어|얻어|맞아|대해|대하여|위해|위하여|통해|통하여|따라|관해|비롯해|포함해|이에|이를|이와|그러나|하지만|그런데|한편|또한|다만|특히|결국|따라서|현재|당시|이후|최근|올해|지난해|이날)$|(?:[을를]|으나|지만|는데|면서|에서|에게|으로|부터|까지|[었았했됐][고으나다지만]+)$/u;

export function isKnownWord(word: string): boolean {
  return (
    companiesCalled(word).some(({ doubts }) => doubts.get(word) !== 'ambiguous') ||
    hasTerm(word) ||
    findPlaces(word).length > 0 ||
    findTopics(word).length > 0 ||
    koreanOffice.test(word)
  );
}

/** 전략기획팀 is made of terms; 오르테가 only begins like one. */
export function hasTerm(word: string): boolean {
  const terms = findGlossaryTerms(word);
  const said = terms.reduce((sum, { start, end }) => sum + end - start, 0);
  return terms.some(({ start, end }) => end - start > SHORT) || (terms.length > 0 && said >= word.length - 1);
}

/** A term of so few syllables may open a name. */
const SHORT = 2;
