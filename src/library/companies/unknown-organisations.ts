// Organisations that are in no table, known by their legal form, by what the text calls them, or by who heads them.
import { allMatches } from '../../basics/all-matches.ts';
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import type { Language, Span } from '../../domain/text.ts';
import { hasHangul, isParticleTail, stripParticle } from '../../text/korean.ts';
import { translate } from '../glossary/glossary.ts';
import { noFirm } from '../partnerships/stranger-table.ts';
import { notEnglishNames, notNames } from '../people/role-table.ts';
import { roleRow } from '../people/roles.ts';
import { findPlaces } from '../places.ts';
import { idsCalled } from './company-names.ts';
import { endsLikeName, startsLikeName } from './name-boundaries.ts';
import { englishByEvidence } from './organisation-evidence-english.ts';
import { koreanByEvidence } from './organisation-evidence-korean.ts';
import { occasionAfter, surnames } from './organisation-evidence-table.ts';
import {
  commonWords,
  firmNouns,
  firmWords,
  koreanFirmWords,
  koreanFirmWordsWeak,
  legalForms,
  notFirms,
} from './unknown-organisation-table.ts';

export interface OrganisationMention extends Span {
  readonly name: string;
  /** Slug of the name without its legal form. */
  readonly id: CompanyId;
}

/** More than this many different names in one article are a list or a trick, not news. */
const mostNames = 40;

const word = "[A-Z][A-Za-zÀ-ž0-9&+'-]{0,24}";
const latinName = `${word}(?: ${word}){0,2}`;

const byForm = new RegExp(
  `(?<![A-Za-z0-9.&-])(${word}(?: ${word}){0,3}?)(?:,? (${legalForms.join('|')})\\b\\.?)+`,
  'g',
);
const byNoun = new RegExp(
  `(?<![A-Za-z0-9.&-])(${word}(?: ${word}){0,2}? (?:${firmNouns.join('|')}))(?![A-Za-z0-9])`,
  'g',
);
const byDescription = new RegExp(`\\b${firmWords},? ["“‘']?(${latinName})(?![A-Za-z0-9])`, 'g');
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

/** The organisations of a text that are none of its known companies, in order; rather too few than a wrong one. */
export function findUnknownOrganisations(
  text: string,
  language: Language,
  companies: readonly CompanyMention[],
): OrganisationMention[] {
  const found = new Map<string, OrganisationMention>();
  const candidates = [
    ...latinCandidates(text),
    ...(language === 'ko' ? [] : englishByEvidence(text, companies)),
    ...(language === 'en' || !hasHangul(text) ? [] : [...koreanCandidates(text), ...koreanByEvidence(text, companies)]),
  ];
  for (const span of candidates) {
    const name = text.slice(span.start, span.end);
    if (found.size < mostNames && !found.has(name) && !isCount.test(name) && !overlaps(companies, span))
      found.set(name, { ...span, ...(glossOf(text, span, companies) ?? shortOf(name, companies) ?? called(name)) });
  }
  const short = [...found.values()].flatMap((m) => shortForms(m, text));
  for (const { written } of short) found.delete(written);
  return [...found.values(), ...short]
    .flatMap((m) => everywhere(text, m, companies))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(isFirst);
}

/** "안테나 320대", "1500여 곳"; "맺었다는 보도". */
const isCount = /^[\d,.]+[가-힣]{1,2}$|[었았했됐졌겠]다$/;

/** "인위(Inwi)": a spelling of the known company in the brackets. */
function glossOf(
  text: string,
  { start, end }: Span,
  companies: readonly CompanyMention[],
): Pick<OrganisationMention, 'name' | 'id'> | null {
  const open = /^ ?\(/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const inside = open > 0 ? companies.find((one) => one.start === end + open) : undefined;
  return inside && text[inside.end] === ')' ? { name: text.slice(start, end), id: inside.companyId } : null;
}

/** "SKY Perfect" where SKY Perfect JSAT is named in full. */
function shortOf(name: string, companies: readonly CompanyMention[]): Pick<OrganisationMention, 'name' | 'id'> | null {
  const whole = companies.find(({ asWritten }) => asWritten.startsWith(`${name} `));
  return whole ? { name, id: whole.companyId } : null;
}

/** A name that the company table holds, but that is too short or too common to be taken for it anywhere. */
function called(name: string): Pick<OrganisationMention, 'name' | 'id'> {
  const ids = idsCalled(name);
  return ids.length === 1 ? { name, id: ids[0]! } : { name, id: slug(name) };
}

interface ShortForm extends OrganisationMention {
  readonly written: string;
}

/** What the rest of the text calls it: "Larkfield" for Larkfield Photonics, 한들대 for 한들대학교. */
function shortForms(m: OrganisationMention, text: string): ShortForm[] {
  const written = m.name.endsWith('대학교') ? [m.name.slice(0, -2)] : englishShortForms(m.name);
  return written.flatMap((form) => (text.includes(form) ? [{ ...m, written: form }] : []));
}

/** Of schools, towns and offices the first word is a place. */
function englishShortForms(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3 || namedAfterPlace.test(name)) return [];
  return words.slice(1).flatMap((_, i) => {
    const form = words.slice(0, i + 1).join(' ');
    const own = form.length > 3 && !commonWords.has(form) && !notEnglishNames.has(form) && !noFirm.has(form);
    return own && translate(form, 'ko').length === 0 && findPlaces(form).length === 0 && idsCalled(form).length === 0
      ? [form]
      : [];
  });
}

const namedAfterPlace =
  /\b(?:University|Institute|College|Municipality|Ministry|Council|Authority|Hospital|Bank|Airport|Port|Agency|Clinic|School|City|Commission|Association|Museum|of)\b/;

function isFirst(m: OrganisationMention, i: number, all: readonly OrganisationMention[]): boolean {
  return i === 0 || m.start >= all[i - 1]!.end;
}

/** Mentions lie in the order of the text: halve until near, then look at the few beside. */
function overlaps(companies: readonly CompanyMention[], span: Span): boolean {
  let low = 0;
  let high = companies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (companies[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < companies.length && companies[low]!.start < span.end;
}

function* latinCandidates(text: string): Generator<Span> {
  for (const match of allMatches(text, byForm)) {
    const span = trimmed(match[1]!, match.index);
    if (span && (match[2] !== 'Co' || /Co\.|Ltd/.test(match[0]))) yield span;
  }
  for (const match of allMatches(text, byNoun)) {
    const span = trimmed(match[1]!, match.index);
    if (
      span &&
      span.words > 1 &&
      !isHeadline(text, match.index) &&
      !occasionAfter.test(text.slice(span.end, span.end + 14))
    )
      yield span;
  }
  for (const match of allMatches(text, byDescription)) {
    const span = trimmed(match[1]!, match.index + match[0].length - match[1]!.length);
    if (span && !isHeadline(text, match.index)) yield span;
  }
}

/** Without words before the name that belong to the sentence; null where only common words are left. */
function trimmed(written: string, at: number): (Span & { words: number }) | null {
  let words = written.split(' ');
  let start = at;
  const belongsToSentence = (w: string) => notEnglishNames.has(w) || isRole(w) || /['’]s$/.test(w);
  while (
    words.length > 1
      ? belongsToSentence(words[0]!)
      : words.length > 0 && (notEnglishNames.has(words[0]!) || isRole(words[0]!))
  ) {
    start += words[0]!.length + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && isRole(words.at(-1)!)) words = words.slice(0, -1);
  const last = words.at(-1)?.replace(/['’]s?$/, '') ?? '';
  if (words.every((w) => commonWords.has(w) || firmNouns.includes(w) || notEnglishNames.has(w)) || last.length < 2)
    return null;
  // "News Corp" would make every "News" of the text a firm.
  if (words.length === 1 && translate(last, 'ko').length > 0) return null;
  const end = start + [...words.slice(0, -1), last].join(' ').length;
  return { start, end, words: words.length };
}

function isRole(w: string): boolean {
  return /^(?:C[A-Z]O|[ES]?VP|MD)$/.test(w) || roleRow(w) !== undefined;
}

/** A line most of whose words have capitals tells nothing by its capitals. */
function isHeadline(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const words =
    text
      .slice(Math.max(from, at - 60), at + 60)
      .split('\n')[0]!
      .match(/[A-Za-z]{4,}/g) ?? [];
  return words.length >= 4 && words.filter((w) => w[0]! < 'a').length > words.length * 0.75;
}

/** How a text shows a Korean firm; in the group `bare` nothing parts the name from its particle, before `from` none begins. */
const koreanShapes: readonly { readonly pattern: RegExp; readonly bare: number | null; readonly from: number }[] = [
  { pattern: byShare, bare: 1, from: 0 },
  { pattern: byHead, bare: null, from: 0 },
  { pattern: byChief, bare: null, from: 4 },
  { pattern: byKoreanWord, bare: 2, from: 2 },
];

function* koreanCandidates(text: string): Generator<Span> {
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

/** Once known, the name is found wherever it stands by itself. */
function everywhere(
  text: string,
  { written, ...m }: OrganisationMention & { readonly written?: string },
  companies: readonly CompanyMention[],
): OrganisationMention[] {
  const all: OrganisationMention[] = [];
  const form = written ?? m.name;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const span = { start: at, end: at + form.length };
    const whole = startsLikeName(text, at) && endsLikeName(text, at, span.end);
    if ((whole || (at === m.start && !written)) && !overlaps(companies, span)) all.push({ ...m, ...span });
  }
  return all;
}

/** The id of an organisation that is in no table. */
export function slug(name: string): CompanyId {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9가-힣]+/g, '-')
    .replace(/^-|-$/g, '');
}
