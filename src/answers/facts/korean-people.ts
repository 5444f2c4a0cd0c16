/** People in Korean text without a role that the library knows: names beside an office of any wording, or called 씨. */
import { companiesCalled } from '../../library/companies/companies.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import type { NamedSpan } from './fact.ts';
import { koreanOffice, koreanSurnames } from './unlisted-people-table.ts';

export function koreanPeople(text: string): NamedSpan[] {
  return once([
    ...beforeOffice(text),
    ...appointedTo(text),
    ...calledSo(text),
    ...behindOffice(text),
    ...inCharge(text),
    ...ofFirm(text),
  ]);
}

/** Where two readings overlap the first stands. */
function once(people: readonly NamedSpan[]): NamedSpan[] {
  const kept: NamedSpan[] = [];
  for (const one of people) if (kept.every((k) => k.end <= one.start || k.start >= one.end)) kept.push(one);
  return kept;
}

/** "응우옌 반 히엡", "칼리드 알 마르주키": what stands between two names belongs to the second. */
const joiner = '(?:반|티|득|빈|알|엘|드|판|폰|데|디)';
const wordsIn = new RegExp(`(?<=[가-힣]{2} )${joiner} [가-힣]{2,6}(?![가-힣])|[^\\s]+`, 'gu');
const foreign = new RegExp(`^(?:${joiner} )?[가-힣]{2,6}$`, 'u');

const wordsOf = (text: string): Word[] => [...text.matchAll(wordsIn)].map((m) => ({ text: m[0], start: m.index }));

const MOST_WORDS = 6;

/** "신임 총괄로 에바 린드를 앉혔다": the name after its office. */
const named =
  /(?:대표|사장|회장|최고경영자|CEO|CFO|CTO|의장|장관|원장|소장|본부장|총괄|후임|후임자|책임자)(?:로|로는|에|에는|은|는|으로) ([가-힣]{2,5} [가-힣]{1,5}?|[가-힣]{3})(?=[을를이가와과은는](?:\s|$)|[,.]| 씨| 전 )/gu;

/** "하야카와 신지 씨가", "정민재 씨는": whoever is called so. */
const called = /(?<![가-힣])((?:[가-힣]{2,6} )?[가-힣]{2,6}) 씨(?=[가는를와도의에,.]|\s|$)/gu;

function calledSo(text: string): NamedSpan[] {
  return [...text.matchAll(called)].map((match) => {
    const words = match[1]!.split(' ');
    const name = words.length === 2 && (isKnownWord(words[0]!) || isKoreanName(words[1]!)) ? words[1]! : match[1]!;
    const start = match.index + match[1]!.length - name.length;
    return { name, start, end: start + name.length };
  });
}

const lastName = new RegExp(`^((?:${joiner} )?[가-힣]{2,5}?)(?:은|는|이|가|을|를|의|에게|께서|와|과)$`, 'u');

/** "닌텐도 회장 이와타 사토루는": the name right behind its office. */
function behindOffice(text: string): NamedSpan[] {
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

/** "해외사업을 맡은 나승현이", "무선을 이끄는 헬렌 애슈비가": whoever is in charge of something. */
const charged =
  /[을를] (?:총괄|담당|책임|지휘|주도)?(?:하는|하고 있는|한|맡은|맡고 있는|맡아 온|이끄는|이끌고 있는|이끌어 온|지낸) ([가-힣]{2,5} [가-힣]{1,5}?|[가-힣]{3})(?=(?:이|가|은|는|을|를|와|과|의|에게)(?:\s|$)|[,.]| 씨)/gu;

function inCharge(text: string): NamedSpan[] {
  return [...text.matchAll(charged)].flatMap((match) => nameAtEnd(match));
}

/** "보다폰의 헬렌 애슈비와": two words that no table has, behind a firm. */
const belongs =
  /(?<![^\s,“"‘'])([가-힣A-Za-z0-9&]{2,14})의 ([가-힣]{2,6} [가-힣]{2,5}?)(?=(?:이|가|은|는|와|과|에게)(?:\s|$)|,)/gu;

function ofFirm(text: string): NamedSpan[] {
  return [...text.matchAll(belongs)].flatMap((match) => {
    const name = match[2]!;
    const start = match.index + match[0].length - name.length;
    const isName = name.split(' ').every((w) => !isKnownWord(w) && !/(?:은|는|을|를|이|가|의|에|한|된|인)$/u.test(w));
    return isName && companiesCalled(match[1]!).length > 0 ? [{ name, start, end: start + name.length }] : [];
  });
}

function appointedTo(text: string): NamedSpan[] {
  return [...text.matchAll(named)].flatMap((match) => nameAtEnd(match));
}

/** What the pattern holds at its end, if it may be a name: three syllables of a Korean one or two words no table has. */
function nameAtEnd(match: RegExpExecArray): NamedSpan[] {
  const name = match[1]!;
  const words = name.split(' ');
  const isName =
    words.length === 1
      ? isKoreanName(name)
      : words.every((w) => !isKnownWord(w) && !/(?:은|는|을|를|이|가|의|에)$/u.test(w));
  const start = match.index + match[0].length - name.length;
  return isName ? [{ name, start, end: start + name.length }] : [];
}

/** Back from each office to where its phrase begins: the name stands first in it, or right before the office. */
function beforeOffice(text: string): NamedSpan[] {
  const words = wordsOf(text);
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
      (text.length > 2 && /(?:은|는|을|를|에|에서|으로|며|고|와|과|의|한|된|인)$/u.test(text) && !isKoreanName(text)) ||
      /^(?:만난|맡은|이끈|이끄는|찾은|맺은|나선|참석한)$/u.test(text)
    )
      return i + 1;
    if (koreanOffice.test(bare(text))) return i + 1;
  }
  return Math.max(0, office - MOST_WORDS);
}

function nameIn(phrase: readonly Word[]): NamedSpan | null {
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
  if (phrase.length > 2) return personAt(own[0]!, phrase[1]!);
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

function isKoreanName(word: string): boolean {
  return /^[가-힣]{3}$/u.test(word) && koreanSurnames.has(word[0]!) && !isKnownWord(word);
}

function isForeign(word: string): boolean {
  return foreign.test(bare(word)) && !isKnownWord(bare(word));
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
