/**
 * People whom the library's reader of names passed over: it wants a role it knows beside the name. A question that asks
 * who may also be answered with "Aino Kallas has run …" or "다니엘 켈러 팔란티어 아시아태평양 총괄".
 */

import type { Span } from '../../domain/text.ts';
import { companiesCalled } from '../../library/companies/companies.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import type { Sentence } from '../reading/evidence.ts';
import { koreanOffice, koreanSurnames, notOfPeople } from './unlisted-people-table.ts';

export interface UnlistedPerson extends Span {
  readonly name: string;
}

export function unlistedPeople(sentence: Sentence): UnlistedPerson[] {
  const found =
    sentence.language === 'ko'
      ? [...koreanPeople(sentence.text), ...namedAfterOffice(sentence.text)]
      : englishPeople(sentence.text);
  return found
    .filter(({ start, end }) =>
      sentence.mentions.every((m) => m.end - sentence.start <= start || m.start - sentence.start >= end),
    )
    .map(({ start, end, name }) => ({ name, start: start + sentence.start, end: end + sentence.start }));
}

const nameWord = "(?:[A-ZÀ-Þ][a-zà-ÿ]*[’'-])?[A-ZÀ-ÞŠŽČĆĐŁŚŻ][a-zà-ž]+(?:-[A-Za-zà-ž][a-zà-ž]+)?";
const fullName = new RegExp(
  `(?<![\\p{L}\\d’'-])(${nameWord}(?: (?:[A-Z]\\.|al|bin|da|de|del|della|der|di|du|el|la|le|ten|van|von))?(?: ${nameWord}){1,2})(?![\\p{L}\\d-])`,
  'gu',
);
/** One word alone is a name where it does what people do. */
const oneName = new RegExp(
  `(?<![\\p{L}\\d’'-] ?)(${nameWord})(?=, who |:\\s| (?:said|says|told|wrote|added|argued|explained) )`,
  'gu',
);

function englishPeople(text: string): UnlistedPerson[] {
  if (isHeadline(text)) return [];
  return [...text.matchAll(fullName), ...text.matchAll(oneName)].flatMap((match) => {
    const name = withoutOpening(match[1]!);
    const start = match.index + match[0].indexOf(name);
    return name !== '' && isEnglishName(name) ? [{ name, start, end: start + name.length }] : [];
  });
}

/** Where every word has a capital, capitals tell nothing. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 4 && words.filter((w) => /^\p{Lu}/u.test(w)).length > words.length * 0.7;
}

/** "When Beat Zurbriggen": the capital of the sentence is no name's. */
function withoutOpening(name: string): string {
  const words = name.split(' ');
  while (words.length > 0 && notOfPeople.has(words[0]!.toLowerCase())) words.shift();
  return words.join(' ');
}

function isEnglishName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.every((w) => !notOfPeople.has(w.toLowerCase())) &&
    companiesCalled(name).length === 0 &&
    findPlaces(name).length === 0 &&
    findTopics(name).length === 0 &&
    findGlossaryTerms(name).length === 0
  );
}

const MOST_WORDS = 6;

/** "새 최고경영자로 라이너 볼프를 소개했다": the name after its office. */
const named =
  /(?:대표|사장|회장|최고경영자|CEO|CFO|CTO|의장|장관|원장|소장|본부장|총괄|후임|후임자|책임자)(?:로|로는|에|에는|은|는|으로) ([가-힣]{2,5} [가-힣]{1,5}?|[가-힣]{3})(?=[을를이가와과은는](?:\s|$)|[,.]| 씨| 전 )/gu;

function namedAfterOffice(text: string): UnlistedPerson[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const name = match[1]!;
    const words = name.split(' ');
    const isName =
      words.length === 1
        ? isKoreanName(name)
        : words.every((w) => !isKnownWord(w) && !/(?:은|는|을|를|이|가|의|에)$/u.test(w));
    const start = match.index + match[0].length - name.length;
    return isName ? [{ name, start, end: start + name.length }] : [];
  });
}

/** Back from each office to where its phrase begins: the name stands first in it, or right before the office. */
function koreanPeople(text: string): UnlistedPerson[] {
  const words = [...text.matchAll(/[^\s]+/gu)].map((m) => ({ text: m[0], start: m.index }));
  return words.flatMap((word, at) => {
    if (!koreanOffice.test(bare(word.text))) return [];
    const phrase = words.slice(phraseStart(words, at), at);
    const named = nameIn(phrase);
    return named ? [named] : [];
  });
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const bare = (word: string): string => word.replace(/^[“”"'‘’([]+/u, '');

function phraseStart(words: readonly Word[], office: number): number {
  for (let i = office - 1; i >= Math.max(0, office - MOST_WORDS); i--) {
    const text = words[i]!.text;
    if (
      /[,.”"’)]$/u.test(text) ||
      (text.length > 2 && /(?:은|는|을|를|에|에서|으로|며|고|와|과|의|한|된|인)$/u.test(text) && !isKoreanName(text))
    )
      return i + 1;
    if (koreanOffice.test(bare(text))) return i + 1;
  }
  return Math.max(0, office - MOST_WORDS);
}

function nameIn(phrase: readonly Word[]): UnlistedPerson | null {
  const korean = phrase.find((w) => isKoreanName(bare(w.text)));
  const next = korean ? phrase[phrase.indexOf(korean) + 1] : undefined;
  // 마에다 다이스케 begins like a Korean name.
  if (korean && next && isForeign(next.text) && !department.test(next.text)) return personAt(korean, next);
  if (korean) return personAt(korean, korean);
  // A foreign name is two or three words that no table knows, before company and field.
  const known = phrase.findIndex((w) => !isForeign(w.text));
  const own = known < 0 ? phrase.slice(0, 2) : phrase.slice(0, known);
  return own.length === 2 || own.length === 3 ? personAt(own[0]!, own[1]!) : null;
}

const department = /(?:부|팀|실|단|국|소|과|센터|그룹|부문|본부|사업|담당)$/u;

function personAt(first: Word, last: Word): UnlistedPerson {
  const shift = first.text.length - bare(first.text).length;
  const start = first.start + shift;
  const end = last.start + (first === last ? shift : 0) + bare(last.text).length;
  const name = first === last ? bare(first.text) : `${bare(first.text)} ${bare(last.text)}`;
  return { name, start, end };
}

function isKoreanName(word: string): boolean {
  return /^[가-힣]{3}$/u.test(word) && koreanSurnames.has(word[0]!) && !isKnownWord(word);
}

function isForeign(word: string): boolean {
  return /^[가-힣]{2,6}$/u.test(bare(word)) && !isKnownWord(bare(word));
}

function isKnownWord(word: string): boolean {
  return (
    companiesCalled(word).length > 0 ||
    findGlossaryTerms(word).length > 0 ||
    findPlaces(word).length > 0 ||
    findTopics(word).length > 0 ||
    koreanOffice.test(word)
  );
}
