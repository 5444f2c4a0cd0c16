/** People in Korean text without a role that the library knows: beside an office of any wording, called 씨, in charge of something or of a firm. */
import { companiesCalled } from '../../library/companies/companies.ts';
import type { NamedSpan } from './fact.ts';
import { small } from './korean-name-in-phrase.ts';
import { isKnownWord, isKoreanName } from './korean-name-shapes.ts';
import { beforeOffice, behindOffice } from './korean-officers.ts';

export function koreanPeople(text: string): NamedSpan[] {
  return once([
    ...spelledTwice(text),
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

/** "응우옌 반 히엡(Nguyen Van Hiep) 통신공사 회장이": as many Korean words as Latin ones, before an office. */
const twice =
  /((?:[가-힣]{1,6} ){1,3}[가-힣]{1,6}) ?\((\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:, [^()]{1,20})?\)(?= (?:[^\s,.]+ ){0,3}?[^\s,.]*(?:회장|사장|대표|최고경영자|CEO|CFO|CTO|의장|장관|총리|총재|원장|본부장|부문장|총괄|임원|이사|교수|애널리스트))/gu;

function spelledTwice(text: string): NamedSpan[] {
  return [...text.matchAll(twice)].flatMap((match) => {
    const words = match[1]!.split(' ');
    const own = words.slice(-match[2]!.split(' ').length);
    const name = own.join(' ');
    const start = match.index + match[1]!.length - name.length;
    return own.length < 2 || own.some((w) => /(?:은|는|을|를|에|와|과|의)$/u.test(w) && w.length > 1)
      ? []
      : [{ name, start, end: start + name.length }];
  });
}

/** "신임 총괄로 에바 린드를 앉혔다": the name after its office. */
const named =
  /(?:대표|사장|회장|최고경영자|CEO|CFO|CTO|의장|장관|원장|소장|본부장|총괄|후임|후임자|책임자)(?:로|로는|에|에는|은|는|으로) ([가-힣]{3}|[가-힣]{2,5} [가-힣]{1,5}?)(?=[을를이가와과은는](?:\s|$)|이?(?:다|며|고|었다|였다)(?=[\s,.]|$)|[,.]| 씨| 전 )/gu;

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

/** "해외사업을 맡은 나승현이", "무선을 이끄는 헬렌 애슈비가": whoever is in charge of something. */
const charged =
  /[을를] (?:총괄|담당|책임|지휘|주도)?(?:하는|하고 있는|한|맡은|맡고 있는|맡아 온|이끄는|이끌고 있는|이끌어 온|지낸) ([가-힣]{3}|[가-힣]{1,5} [가-힣]{1,5}?)(?=(?:이|가|은|는|을|를|와|과|의|에게)(?:\s|$)|[,.]| 씨)/gu;

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
      : words.every((w) => !isKnownWord(w) && !small.has(w) && !/(?:은|는|을|를|이|가|의|에)$/u.test(w));
  const start = match.index + match[0].length - name.length;
  return isName ? [{ name, start, end: start + name.length }] : [];
}
