/** What a place is to its sentence: where a firm is from, where the news was written, where the papers were signed. */
import type { Span } from '../../domain/text.ts';
import type { Coverage } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';
import { isCountry } from './place-kind.ts';

/** What of a firm stands somewhere: "서울 KT 사옥에서" is in Seoul. */
const ofFirm = /^(?:의)? ?\S*(?:사옥|본사|본관|센터|공장|지사|캠퍼스|연구소|데이터센터|사업장|건물|매장|호텔)/u;
const firmKind =
  /^ (?:(?:최대|대표|국영|민영|현지|유력|주요|토종|신생|\d위|\d대|제\d의?|1등|선두) ?)*(?:(?:이동)?통신사|이통사|통신업체|사업자|기업|회사|업체|스타트업|제조사|개발사|운용사|은행|그룹)(?=[\s인은는이가의와과,]|$)/u;
/** Words between a country and the firm that is of it: none that ends like a phrase of its own. */
const joined = /^ (?:[^\s,.]*[^\s,.은는이가을를에의서며고] ){0,3}$/u;

/** "일본 라쿠텐", "칠레 2위 통신사 타르보": whose firm it is, not where anything happens. */
export function isHomeOfFirm({ start, end }: Span, { sentence, evidence }: Coverage): boolean {
  if (sentence.language !== 'ko') return false;
  const at = (offset: number) => offset - sentence.start;
  if (!isCountry(sentence.text.slice(at(start), at(end)))) return false;
  const behind = sentence.text.slice(at(end));
  if (firmKind.test(behind)) return true;
  const next = [...sentence.mentions.filter((m) => !m.viaProduct), ...evidence.organisations()]
    .filter((firm) => firm.start > end)
    .sort((a, b) => a.start - b.start)[0];
  if (next === undefined || next.start - end > REACH) return false;
  return joined.test(sentence.text.slice(at(end), at(next.start))) && !ofFirm.test(sentence.text.slice(at(next.end)));
}

/** In characters. */
const REACH = 30;

const dateline =
  /^(?:[\p{Lu}][\p{L}.’' ]+(?:(?:,| and|,? et) \p{Lu}[\p{L}.’' ]+){0,4})(?:,? \(?[^–—]{0,45}?(?:\d{4}|\d{1,2})[^–—]{0,30}?)?\s?(?:[–—]|-+)\s|^[([][^)\]]{2,30}[)\]]/u;

/** "OSLO, 3 May 2024 – …": where the news was written. */
export function isDateline({ end }: Span, { text, start, language }: Sentence): boolean {
  const opening = dateline.exec(text)?.[0];
  if (opening === undefined || end > start + opening.length) return false;
  return language === 'ko' || /\d|\p{Lu}{3}/u.test(opening);
}

const signedHere = /\bsign(?:ed|ing)\b[^,;.:]{0,60} (?:in|at) (?:the )?$/i;
const spokenHere =
  /\b(?:said|told|spoke|speaking|announced|unveiled|met)(?: (?:reporters|journalists|analysts|investors|it|them|him|today|yesterday|on \w+|last \w+|\w+day))* (?:in|at) (?:the )?$/i;
const works =
  /\b(?:open|buil[dt]|hir|launch|install|deploy|operat|run|suppl|cover|serv|test|trial|host|construct|expand|produc|manufactur|assembl|mak|made|ran|connect)\w*\b/i;
const koreanCeremony = /(?:체결|서명|조인|발표|공개|합의|맺|밝히|밝혔|만났)\S{0,5}[.]*$/u;

/** "Signed in Muscat", "오슬로에서 양해각서를 체결했다": where it was agreed or said, and not where it is done. */
export function isOfCeremony(place: Span, { text, start, language }: Sentence): boolean {
  if (language === 'ko') {
    const clause = text.slice(place.end - start).split(/,|(?<=[했됐였었])고 |며 |지만 |(?<=[했됐였었])으나 /u)[0]!;
    const own =
      /^\S{0,14}(?: [^\s,.]+){0,3}?에서(?= (?!\S*[한된던연](?: |$)))/u.test(clause) && !/[“”"‘’']/u.test(clause);
    return own && koreanCeremony.test(clause);
  }
  const before = text.slice(Math.max(0, place.start - start - CLAUSE), place.start - start);
  return spokenHere.test(before) || (signedHere.test(before) && !works.test(signedHere.exec(before)![0]));
}

/** "It will open a laboratory in Kumasi": where something is done, and not where it was agreed. */
export function isOfWorks(place: Span, { text, start, language }: Sentence): boolean {
  const before = text.slice(Math.max(0, place.start - start - CLAUSE), place.start - start);
  if (language === 'ko') return false;
  const doing = before
    .split(/[,;:]/)
    .at(-1)!
    .match(/\p{L}+/gu)
    ?.findLast((word) => /^sign/i.test(word) || works.test(word));
  return (
    (doing !== undefined && works.test(doing)) ||
    /\b(?:director|head|president|chief|officer|manager)s?(?: of [\w ]{2,30}?)? (?:for|of) (?:the )?$/i.test(before)
  );
}

/** In characters. */
const CLAUSE = 90;
