/** Names in Korean text that no table has: in quotation marks, in capitals, or said to be a party. */
import { findGlossaryTerms } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import type { NamedSpan } from './fact.ts';
import { isCopulaOf, isTerm } from './not-names.ts';
import { noSite } from './place-table.ts';
import { koreanOffice } from './unlisted-people-table.ts';

const quoted = /[‘'“"「『<《]([가-힣A-Za-z0-9][가-힣A-Za-z0-9 &.·-]{1,18}[가-힣A-Za-z0-9])[’'”"」』>》]/gu;

/** "'최고의 앱' 부문", "'푸른 길' 사업": the name of something else. */
const titled =
  /^ ?(?:합작|방식|기능|모델|시리즈|문제|논란|패키지|여부|부문|분야|상[을이은 ]|전략|구상|캠페인|비전|사업|프로젝트|협약|행사|과제)/u;

/** Each place once, the surest reading first. */
export function koreanNames(text: string): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (const one of [
    ...quotedNames(text),
    ...namesSaidToBe(text),
    ...reporters(text),
    ...behindPlaces(text),
    ...counterparts(text),
    ...behindKinds(text),
    ...mixedNames(text),
    ...latinNames(text),
  ])
    if (found.every((f) => f.end <= one.start || f.start >= one.end)) found.push(one);
  return found;
}

/** "첫 고객은 팬오션과 한바다해운이며", "주관사는 가람증권으로 정했다": what a noun of parties is said to be. */
const toBe =
  /(?:고객|고객사|업체|기업|회사|파트너|협력사|공급사|시공사|주관사|운영사|제조사|개발사|투자사|참여사|선사|은행|기관|주주|상대|경쟁사|곳|쪽)(?:은|는) ((?:[가-힣A-Za-z0-9&·]+(?:와|과|,|·)? ){0,4}?[가-힣A-Za-z0-9&·]{2,15}?)(이다|다|이며|며|이고|고|으로|로)(?=[\s,.]|$)/gu;

function namesSaidToBe(text: string): NamedSpan[] {
  return [...text.matchAll(toBe)].flatMap((match) => {
    const from = match.index + match[0].indexOf(match[1]!, match[0].search(/(?:은|는) /u));
    return [...match[1]!.matchAll(/[가-힣A-Za-z0-9&]{2,}/gu)].flatMap((part, i, parts) => {
      const joined = i < parts.length - 1 ? /^(.{2,})[와과]$/u.exec(part[0]) : null;
      const isLast = i === parts.length - 1;
      const name = (joined?.[1] ?? part[0]).replace(only, '');
      if (isTerm(name) || findPlaces(name)[0]?.end === name.length || (isLast && !isCopulaOf(part[0], match[2]!)))
        return [];
      const listed = isLast || joined !== null || /^[,·]/u.test(match[1]!.slice(part.index + part[0].length));
      return listed ? [{ name, start: from + part.index, end: from + part.index + name.length }] : [];
    });
  });
}

/** "KT뿐이다". */
const only = /(?<=[가-힣A-Za-z]{2})(?:뿐|만)$/u;

/** "중동 매체 벨단레저는". */
const reporter = /(?:매체|일간지|경제지|주간지|언론사|외신) ([가-힣A-Za-z0-9]{2,14}?)(?:은|는|이|가)(?=[\s,])/gu;

function reporters(text: string): NamedSpan[] {
  return [...text.matchAll(reporter)].map((match) => {
    const start = match.index + match[0].lastIndexOf(match[1]!);
    return { name: match[1]!, start, end: start + match[1]!.length };
  });
}

/** "독일 연방체신부의", "호주 통신청 소관": ministries and offices of a country, whatever follows them. */
const ministryThere = /^ ([가-힣]{2,10}(?:부|청|처|위원회))(?=(?:은|는|이|가|을|를|의|에|에서|와|과|로|으로)?[\s,.])/u;

/** "우즈베키스탄 유젤과", "사우디 보건부를": whoever stands behind the name of a country. */
const fromThere = /^ ([가-힣A-Za-z0-9&]{2,12}?)(?:와|과|은|는|이|가|을|를)(?=[\s,])/u;
const ministry = /[가-힣]{2}(?:부|청|처|위원회)$/u;

function behindPlaces(text: string): NamedSpan[] {
  return findPlaces(text).flatMap(({ end }) => {
    const office = ministryThere.exec(text.slice(end, end + LONGEST_NAME))?.[1];
    if (office !== undefined && ministry.test(office) && !noSite.test(office))
      return [{ name: office, start: end + 1, end: end + 1 + office.length }];
    const name = fromThere.exec(text.slice(end, end + LONGEST_NAME))?.[1];
    if (name === undefined || noSite.test(name) || koreanOffice.test(name) || findPlaces(name).length > 0) return [];
    const known = findGlossaryTerms(name).length > 0 || findTopics(name).length > 0;
    return known && !ministry.test(name) ? [] : [{ name, start: end + 1, end: end + 1 + name.length }];
  });
}

const LONGEST_NAME = 16;

/** "한빛에셋과 센터의 운영 계약을 맺었다": with whom something was agreed. A name is no word of any table to its end. */
const together =
  /(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{3,14}?)(?:와|과)(?:의)?(?= [^.!?]{0,60}?(?:계약|협약|제휴|양해각서|MOU|합작|협력|손잡|손을 잡|맺|체결|협의|논의|시험|공동))/gu;

function counterparts(text: string): NamedSpan[] {
  return [...text.matchAll(together)].flatMap(({ 1: name, index }) =>
    isOpenName(name!) ? [{ name: name!, start: index, end: index + name!.length }] : [],
  );
}

/** "생체인식 기업 노바핀이", "현지 통신사 벨리스와": a kind of firm, and its name. */
const ofKind =
  /(?:기업|업체|회사|스타트업|통신사|운영사|제조사|개발사|건설사|조선사|자회사|계열사|협력사|유통사|은행|증권사) ([가-힣A-Za-z0-9&]{3,14}?)(?:은|는|이|가|와|과|을|를|의|에|에게|도)(?=\s)/gu;

function behindKinds(text: string): NamedSpan[] {
  return [...text.matchAll(ofKind)].flatMap(({ 0: whole, 1: name, index }) => {
    const start = index + whole.indexOf(name!, whole.indexOf(' '));
    const other = /(?:관계자|대표|하나|가운데|중|간|내부|외부|입장|차원|전용|대상|최초|모두|들)$/u.test(name!);
    return isOpenName(name!) && !other ? [{ name: name!, start, end: start + name!.length }] : [];
  });
}

/** "BNX파트너스": capitals and Hangul in one word, where the capitals are no term: "AI모델" is no name. */
const mixed =
  /(?<![가-힣A-Za-z0-9·-])([A-Z][A-Za-z&]{1,7})([가-힣]{2,8}?)(?=(?:은|는|이|가|와|과|을|를|의|에|에서|으로|로|이며|이다|다|도)?(?:[\s,.)]|$))/gu;

function mixedNames(text: string): NamedSpan[] {
  return [...text.matchAll(mixed)].flatMap(({ 1: capitals, 2: rest, index }) => {
    const name = `${capitals}${rest}`;
    return isTerm(capitals!) || isTerm(name) || isUnit.test(capitals!) || ofThing.test(rest!)
      ? []
      : [{ name, start: index, end: index + name.length }];
  });
}

const isUnit =
  /^(?:[kMGT]?Wh?|[kMGT]?Hz|[kMGT]bps|[KMGTP]B|LTE|MVNO|AI|IT|ICT|IoT|GPU|CPU|NPU|TV|IPTV|SW|HW|UAM|ESG|PC|VR|AR|XR|MR|UX|UI|OS|API|LLM|SLM|RAN|SIM|QR|CCTV)$/i;
const ofThing =
  /^(?:에서|에서는|에게|에게는|에는|에도|과의|와의|으로|부터|까지|이라|라는|측)$|(?:급|망|칩|폰|앱|팀|용|형|사업|모델|서버|센터|기술|시장|반도체|서비스|분야|부문|협약|체결|장비|기기|단말|요금제|방식|기반)$/u;

/** No table has it, and what it ends with is nothing that anybody may be: "통신장비", "연구기관". */
export function isOpenName(name: string): boolean {
  if (isTerm(name) || noSite.test(name) || koreanOffice.test(name) || ofThing.test(name)) return false;
  if (
    /[가-힣](?:사|측|들|군|계|층|력|성|적|국|들과|기관|단체|업체|기업|정부|부처|당국|지자체|대학|학교|고객|주민|전문가|이용자|가입자)$/u.test(
      name,
    )
  )
    return false;
  const terms = [...findGlossaryTerms(name), ...findTopics(name)];
  return terms.every(({ end }) => end < name.length) && findPlaces(name).length === 0;
}

/** "HMM이", "RFHIC와": capitals in Korean text that are no term of the field. */
const latin =
  /(?<![A-Za-z0-9·-])([A-Z][A-Za-z&]{1,14})(?=(?:은|는|이|가|와|과|을|를|의|에|에서|에서는|에게|으로|로|이며|이다|다|도)(?=[\s,.]|$)|,|·)/gu;

function latinNames(text: string): NamedSpan[] {
  return [...text.matchAll(latin)].flatMap(({ 1: name, index }) =>
    isTerm(name!) ? [] : [{ name: name!, start: index, end: index + name!.length }],
  );
}

function quotedNames(text: string): NamedSpan[] {
  return [...text.matchAll(quoted)]
    .filter(
      (m) =>
        m[1]!.split(' ').length <= 3 &&
        !/(?:다|요|까|죠)$|의 /u.test(m[1]!) &&
        !isSaying(m[1]!, text.slice(m.index + m[0].length)) &&
        !titled.test(text.slice(m.index + m[0].length)),
    )
    .map((m) => ({ name: m[1]!, start: m.index + 1, end: m.index + 1 + m[1]!.length }));
}

/** "“사실무근”이라고", "“검토 중”", "‘780억 원’": somebody's words and figures are no names. */
function isSaying(words: string, behind: string): boolean {
  return (
    /^\d[\d.,]*\s?(?:년|월|일|조|억|만|원|달러|유로|%|명|곳|개|건|대)|(?: 중|부터|까지|에서|하게|것)$/u.test(words) ||
    /^(?:이?라(?:고|며|면서|는 (?!이름|회사|업체|기업|곳|브랜드|신생|스타트업))|[은는이가]? ?(?:입장|주장|답변|말))/u.test(
      behind,
    ) ||
    isTerm(words) ||
    kind.test(words)
  );
}

/** "‘AI폰’", "‘5G 기지국’": a kind of thing. */
const kind =
  /^(?:AI|[56]G|LTE|IoT|GPU|RAN|K-?) ?[가-힣]{0,4}(?:폰|칩|망|사|국|앱|팩|패키지|서비스|모델|서버|로봇|비서|센터|공장)$/u;
