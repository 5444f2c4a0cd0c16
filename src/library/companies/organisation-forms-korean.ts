// Organisations that a Korean text shows by ㈜, by whoever heads them or by what it calls them.
import { allMatches } from '../../basics/all-matches.ts';
import type { Span } from '../../domain/text.ts';
import { hasHangul, isParticleTail, stripParticle } from '../../text/korean.ts';
import { translate } from '../glossary/glossary.ts';
import { notNames } from '../people/role-table.ts';
import { surnames } from './organisation-evidence-table.ts';
import { commonWords, koreanFirmWords, koreanFirmWordsWeak, notFirms } from './unknown-organisation-table.ts';

const byShare =
  /(?:㈜|\(주\)|주식회사 )([가-힣A-Za-z0-9&]{2,15})|(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{2,15})(?:㈜|\(주\))/g;
const byHead =
  /(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{2,15})\((?:공동 ?)?(?:대표이사|대표|CEO|회장|사장|원장|총장)[ :]/g;
/** "윤세린 파도AI 대표": between somebody's name and the office stands the firm. */
const byChief = new RegExp(
  `(?<![가-힣A-Za-z0-9])[${surnames}][가-힣]{2} ([가-힣A-Za-z0-9&]{2,12}) (?:공동)?(?:대표|창업자|의장)(?=[ (,.은는이가]|$)`,
  'g',
);
const byKoreanWord = new RegExp(
  `${koreanFirmWords}(?:인|이자)? (?:["“‘']([가-힣A-Za-z0-9& ]{2,15})["”’']|([가-힣A-Za-z0-9&]{2,12})(?![가-힣A-Za-z0-9]))|${koreanFirmWordsWeak}(?:인|이자)? (?:["“‘']([가-힣A-Za-z0-9& ]{2,15})["”’']|([가-힣]{2,10})\\([A-Z][A-Za-z ]{2,20}\\))`,
  'g',
);

/** How a text shows a Korean firm; in the group `bare` nothing parts the name from its particle, before `from` none begins. */
const koreanShapes: readonly { readonly pattern: RegExp; readonly bare: number | null; readonly from: number }[] = [
  { pattern: byShare, bare: 1, from: 0 },
  { pattern: byHead, bare: null, from: 0 },
  { pattern: byChief, bare: null, from: 4 },
  { pattern: byKoreanWord, bare: 2, from: 2 },
];

export function* koreanCandidates(text: string): Generator<Span> {
  for (const { pattern, bare, from } of koreanShapes) {
    for (const match of allMatches(text, pattern)) {
      const written = match.slice(1).find((group) => group !== undefined)!;
      const start = match.index + match[0].indexOf(written, from);
      const name = bare !== null && match[bare] !== undefined ? withoutParticle(written) : written;
      const end = start + name.length;
      if (name.length > 1 && isFirmName(name) && !isKindOfFirm(text, end)) yield { start, end };
    }
  }
}

/** "ZF가", "말결의": behind what a firm is called there is nothing but its name and a particle. */
function withoutParticle(written: string): string {
  const name = stripParticle(written);
  // Of three syllables the last is a particle only where it fits what stands before it: "유셀과", "토닥에".
  if (
    name === written &&
    /^[가-힣]{2}[와과은는을를에]$/.test(written) &&
    isParticleTail(written[2]!, written.charCodeAt(1))
  )
    return written.slice(0, 2);
  return name === written
    ? written.replace(/(?<=^[A-Z][A-Za-z0-9&]{1,14})[은는이가을를와과의]$|(?<=[가-힣]{2})의$/, '')
    : name;
}

/** "위성사업자이자 방송장비 사업자": what kind of firm it is, not its name. */
function isKindOfFirm(text: string, end: number): boolean {
  return /^ (?:사업자|기업|업체|회사|통신사)/.test(text.slice(end, end + 4));
}

/** Counts, years, letters; parts of a firm and those who work there: "3곳", "네트워크사업부", "수석연구원". */
const noNameAtAll =
  /^[\d\s]+$|^[A-Z]{2}$(?<!ZF|HP|GE|LG|SK|KT)|^\d+(?:곳|개|명|년|위|사|조|억|만)|(?:사업부|사업본부|본부|부문|연구원|수석|비용|분기|연간)$/;

function isFirmName(name: string): boolean {
  if (notFirms.has(name) || notNames.has(name) || noNameAtAll.test(name) || commonWords.has(name)) return false;
  if (/(?:하는|되는|했다|한다|들의|에서|에게|으로|적인|위한|통한|[은는을를])$/.test(name)) return false;
  // "파도AI" is a name, though "AI" is a word.
  return translate(name, 'en').length === 0 && (hasHangul(name) || translate(name, 'ko').length === 0);
}
