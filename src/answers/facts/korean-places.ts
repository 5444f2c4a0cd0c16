/** Places in Korean text: by the particles and verbs that put something somewhere, and by how their names end. */
import { companiesCalled } from '../../library/companies/companies.ts';
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import { hasTerm } from './korean-name-shapes.ts';
import { type Phrase, phrasesOf, surestFirst } from './phrase.ts';
import {
  facility,
  koreanDistrict,
  koreanDoing,
  koreanIs,
  koreanNamedSite,
  koreanPlace,
  koreanSeat,
  koreanSite,
  koreanWithin,
  noDistrict,
  noSite,
  notKoreanPlaces,
} from './place-table.ts';

export function koreanPlaces(text: string): Phrase[] {
  const sites = phrasesOf(text, koreanNamedSite).flatMap(({ text: said, start }) => {
    const own = withoutSubject(said);
    return /\s/.test(own) && !own.startsWith('인근 ') ? [{ text: own, start: start + said.lastIndexOf(own) }] : [];
  });
  const districts = phrasesOf(text, koreanDistrict).filter(
    ({ text: name }) => !noDistrict.test(name) && !noDistrict.test(name.split(' ').at(-1)!),
  );
  return surestFirst(
    known(text, koreanPlace),
    known(text, koreanIs),
    withinPlaces(text).filter(isOpen),
    sites,
    districts,
    phrasesOf(text, koreanSeat).filter(isOpen),
    phrasesOf(text, koreanSite).filter(isOpen),
    phrasesOf(text, koreanDoing).filter(isOpen),
  ).filter(({ text: said }) => !ministry.test(said));
}

/** "국토교통부" is nowhere; "중심부" is. */
const ministry = /[가-힣]{4,}부$/u;

/** "덴마크 코펜하겐 인근 헬레룹에": nearer than the place a table knows. */
function withinPlaces(text: string): Phrase[] {
  return findPlaces(text).flatMap(({ end }) => {
    const behind = koreanWithin.exec(text.slice(end, end + WITHIN));
    return behind ? [{ text: behind[1]!, start: end + behind[0].length - behind[1]!.length }] : [];
  });
}

/** As far behind a place as another may begin, in characters, and end. */
const WITHIN = 30;

/** A word of no table, or a town with what is in it ("오울루항"): a term of the field is no place. */
function isOpen({ text }: Phrase): boolean {
  if (noSite.test(text)) return false;
  const inTown = findPlaces(text)[0]?.start === 0;
  return inTown || (!hasTerm(text) && findTopics(text).length === 0);
}

/** "이시카와현", "응에안주": no table has them, their last syllable tells. */
const region = /^(?!(?:지난|이번|다음|매|금|전|차|격|[가-힣]*주)주$)[가-힣]{2,7}[주현성]$/u;

/** Where the region begins that stands right before a town: "홋카이도 도마코마이". The town's own start where there is none. */
export function regionStart(text: string, town: number): number {
  const word = /(?<![^\s(“"‘'])([가-힣]{2,8}) $/u.exec(text.slice(Math.max(0, town - LONGEST_REGION), town))?.[1];
  if (word === undefined) return town;
  const [known] = findPlaces(word);
  const isRegion = known
    ? known.end === word.length
    : region.test(word) && findGlossaryTerms(word).every(({ end }) => end < word.length - 1);
  return isRegion && companiesCalled(word).length === 0 ? town - word.length - 1 : town;
}

/** In characters, with what stands around it. */
const LONGEST_REGION = 10;

/** The phrase runs up to its particle, so that its last word is a place or there is none. */
function known(text: string, pattern: RegExp): Phrase[] {
  return phrasesOf(text, pattern).flatMap(({ text: said, start }) => {
    const place = withoutSubject(said.trim());
    const isPlace =
      (facility.test(place) && !place.startsWith('인근 ')) || findPlaces(place).at(-1)?.end === place.length;
    const from = start + said.lastIndexOf(place);
    return notKoreanPlaces.test(place) || !isPlace || spokenOf.test(text.slice(0, from))
      ? []
      : [{ text: place, start: from }];
  });
}

/** "이 공장에서" does not say which. */
const spokenOf = /(?:^|\s)(?:이|그|해당|같은) $/u;

/** "KT는 대전에서": the subject and the object before a place are not part of it. */
function withoutSubject(phrase: string): string {
  const words = phrase
    .split(' ')
    .filter((word) => !/^\d{1,4}(?:년|월|일|분기)$|^(?:상반기|하반기|연내|연말|연초)$/u.test(word));
  const last = words.findLastIndex(
    (word, i) =>
      i < words.length - 1 &&
      !/창고$/u.test(word) &&
      (isWhither(word) ||
        /^\d\S*[급형]$|[가-힣A-Za-z0-9)](?:은|는|이|가|을|를|에게|에|으로|[었했됐렸졌왔갔났들하]고|며|면|부터|까지|에서|보다|처럼|[사립합정행용작업결]해|지만|이뤄|[가-힣]{2}고|[가-힣A-Z]의)$|^(?:은|는|이|가|을|를|와|과|그|해당|같은|함께|같이|지금|동안|이후|뒤|밖|손잡고|전날|이날|지난|오는|올해|내년|작년|최근|현재|당시|이미|먼저|처음|\d+\S*간)$/u.test(
          word,
        )),
  );
  return words.slice(last + 1).join(' ');
}

/** "예테보리로 본사를 옮겼다": where to; 종로 and 구로 are no 종 and no 구. */
function isWhither(word: string): boolean {
  const town = /^([가-힣]{2,})(?:으로|로)$/u.exec(word)?.[1];
  return town !== undefined && findPlaces(town).some(({ start, end }) => start === 0 && end === town.length);
}
