// Firms in no table, found where a sentence of a deal names one company and needs another: "… and Telia have signed".
import type { Language, Span } from '../../domain/text.ts';
import { displayName } from '../companies/companies.ts';
import { idsCalled } from '../companies/company-names.ts';
import { companyTable } from '../companies/company-table.ts';
import { translate } from '../glossary/glossary.ts';
import { notNames } from '../people/role-table.ts';
import { findPlaces } from '../places.ts';
import { distinct } from './context.ts';
import { companyNear } from './near-names.ts';
import type { Actor, Clause } from './reading-types.ts';
import { koreanFirmEndings, noFirm } from './stranger-table.ts';

/** Of a country, not of a name: "Meridian" is none. */
const nationality =
  '(?:American|Canadian|Mexican|Brazilian|Argentin(?:e|ian)|Chilean|Colombian|Peruvian|European|British|English|Scottish|Welsh|Irish|French|German|Dutch|Belgian|Swiss|Austrian|Italian|Spanish|Portuguese|Greek|Turkish|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Serbian|Croatian|Slovenian|Ukrainian|Russian|Swedish|Norwegian|Danish|Finnish|Icelandic|Estonian|Latvian|Lithuanian|Israeli|Egyptian|Saudi|Emirati|Qatari|Kuwaiti|Iraqi|Iranian|Jordanian|Lebanese|Moroccan|Tunisian|Algerian|Nigerian|Kenyan|Ghanaian|Ethiopian|Tanzanian|Ugandan|African|South African|Indian|Pakistani|Bangladeshi|Sri Lankan|Nepali|Chinese|Japanese|Korean|South Korean|Taiwanese|Vietnamese|Thai|Malaysian|Singaporean|Indonesian|Philippine|Filipino|Australian|Asian|Californian|Texan)';
const word = "[A-Z][A-Za-zÀ-ž0-9&+'’.-]{1,24}";
const latin = `(${word}(?: ${word}){0,2})`;
const describedBy = `(?:(?:the|its|U\\.S\\.|US|UK|U\\.K\\.|EU|[A-Z][\\w-]+['’]s|${nationality}|[A-Z][a-zA-Z]+-based|[A-Z][a-z]+(?= [a-z-]+ )|(?!(?:at|in|on|for|from|to|by|of|with|and|or|that|which|into|as)\\b)[a-z-]+|IT|AI) ){0,5}`;
/** Right after a known company: "… and Fjordbotics have". */
const afterKnown = new RegExp(
  `^(?:,| and|,? together with|,? alongside) (?:the )?${latin}(?= (?:have|has|had|will|are|is|to|sign|agree|met|said|plan|form|launch)|[,.])`,
);
/** Right before one: "Robot maker Fjordbotics and Telia". */
const beforeKnown = new RegExp(`(?:^|[ “"])${latin}(?:,? and|,) (?:the )?$`);
const withPartner = new RegExp(
  `\\b(?:with|between|(?:chosen|selected|picked|appointed|hired|awarded|ordered) by|nam(?:ed|es)(?= [^.;]{2,60}(?:supplier|vendor|contractor|provider))|software from|equipment from|invest(?:s|ed|ing|ment)? (?:[^.;]{0,40} )?in|(?:put|puts|poured|injected|sunk) [^.;]{2,40} into|stake in|acquir(?:e|es|ed|ing)|buys?|buying|bought|purchased|acquisition of|takeover of|purchase of|(?:deliver|supply|provide|sell|sold|supplies|delivers|award(?:ed|s)?|gave|given|gone|went|hand(?:ed|s)) [^.;]{1,60} to) ${describedBy}${latin}`,
  'g',
);
const subject = new RegExp(
  `^(?:[A-Z]+ [–—-] )?(?:${describedBy})${latin}(?:,[^,]{2,110},)? (?:has|have|will|is|are|and|signed|said|agreed|won|announced|acquired|bought|invested|formed|met)\\b`,
);

const capitalised = new RegExp(`(?<![\\w-])(${word})`, 'g');

/** Words of working together are weak: beside them only "and" makes a partner. */
function isStrong({ triggers }: Clause): boolean {
  return triggers.some(({ weak, kind }) => !weak && !['launch', 'ended', 'talks', 'visit'].includes(kind));
}

/** Strangers of one clause; `taken` are people and companies already found. */
export function strangersOf(clause: Clause, language: Language, taken: readonly Span[]): Actor[] {
  const count = distinct(clause.actors).length;
  if (clause.korean && count > 1) return clause.triggers.length > 0 ? shortlyNamed(clause, taken) : [];
  if (clause.triggers.length === 0 || (count === 0 && !isStrong(clause))) return [];
  if (count > 1) return boughtOf(clause, taken, language);
  if (count === 0) return mistyped(clause, taken);
  const spans = clause.korean ? koreanSlots(clause) : englishSlots(clause, isStrong(clause));
  const free = spans.filter((span) => !taken.some(({ start, end }) => start < span.end && end > span.start));
  return free.flatMap((span) => named(clause, span, language)).slice(0, 2);
}

const bought = new RegExp(
  `\\b(?:stake in|acquir(?:e|es|ed|ing)|buys?|buying|bought|acquisition of|takeover of|purchase of|sold [^.;,]{2,40} to) ${describedBy}${latin}`,
  'g',
);

/** Who is bought is named right after, however many other companies the sentence names. */
function boughtOf(clause: Clause, taken: readonly Span[], language: Language): Actor[] {
  if (!clause.triggers.some(({ kind }) => kind === 'acquisition' || kind === 'investment')) return [];
  const slots = [...clause.text.matchAll(bought)].map((match) => trimmed(clause, found(match, clause.start)!));
  const free = slots.filter(
    (span) => span.end > span.start && !taken.some(({ start, end }) => start < span.end && end > span.start),
  );
  return free.flatMap((span) => named(clause, span, language)).slice(0, 1);
}

/** "KT와 델은": a name of one syllable beside others. */
function shortlyNamed(clause: Clause, taken: readonly Span[]): Actor[] {
  const slots = koreanSlots(clause).filter(({ start, end }) => end - start === 1);
  const free = slots.filter((span) => !taken.some(({ start, end }) => start < span.end && end > span.start));
  return free.flatMap((span) => named(clause, span, 'ko'));
}

/** Where no company is known, only names that are one letter off. */
function mistyped(clause: Clause, taken: readonly Span[]): Actor[] {
  const slots = clause.korean
    ? koreanSlots(clause)
    : [...clause.text.matchAll(capitalised)].map((match) => found(match, clause.start)!);
  const free = slots.filter((span) => !taken.some(({ start, end }) => start < span.end && end > span.start));
  return free.flatMap((span) => {
    const id = companyNear(clause.text.slice(span.start - clause.start, span.end - clause.start));
    return id === null ? [] : [{ ...span, id, name: displayName(id, 'en') }];
  });
}

function named(clause: Clause, span: Span, language: Language): Actor[] {
  const name = clause.text.slice(span.start - clause.start, span.end - clause.start);
  if (isPerson(clause, span)) return [];
  const known = knownBySlot(name) ?? companyNear(name);
  if (known) return [{ ...span, id: known, name: displayName(known, 'en') }];
  if (
    language === 'ko'
      ? !isKoreanFirm(name) && !isCalledFirm(clause, span, name)
      : !isLatinFirm(name, isCalledSo(clause, span))
  )
    return [];
  return [{ ...span, id: slug(name), name }];
}

/** "With Jane Doe, chief executive of …": somebody whom the text gives a role. */
function isPerson(clause: Clause, { end }: Span): boolean {
  return /^,? (?:\(|(?:the |its |an? )?(?:[\w-]+ ){0,3}(?:chief|president|chairman|chairwoman|CEO|CTO|minister|director|founder|head|manager)\b)/i.test(
    clause.text.slice(end - clause.start, end - clause.start + 60),
  );
}

let shortNames: Map<string, string> | null = null;

/** Names of one syllable ("델") count only in the place of a partner. */
function knownBySlot(name: string): string | null {
  shortNames ??= new Map(
    [...companyTable().values()].flatMap(({ id, names }) =>
      names.filter((one) => one.length === 1).map((one) => [one, id] as const),
    ),
  );
  const ids = idsCalled(name);
  return shortNames.get(name) ?? (ids.length === 1 ? ids[0]! : null);
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9가-힣]+/g, '-')
    .replace(/^-|-$/g, '');
}

function isLatinFirm(name: string, called: boolean): boolean {
  const words = name.split(' ');
  if (
    words.every((one) => noFirm.has(one)) ||
    words.some((one) => noFirm.has(one) && /ese$|ish$|day$|ary$|ber$/.test(one))
  )
    return false;
  if (words.length === 1 && (translate(name, 'ko').length > 0 || (name === name.toUpperCase() && !called)))
    return false;
  return findPlaces(name).length === 0;
}

function isKoreanFirm(name: string): boolean {
  if (notNames.has(name) || translate(name, 'en').length > 0) return false;
  return name.length >= 4 && koreanFirmEndings.test(name);
}

/** "The state oil company YPF". */
function isCalledSo(clause: Clause, { start, end }: Span): boolean {
  return (
    end - start >= 3 &&
    /\b(?:company|firm|operator|group|carrier|start-?up|maker|utility|bank|provider) $/i.test(
      clause.text.slice(Math.max(0, start - clause.start - 12), start - clause.start),
    )
  );
}

/** "의료 인공지능 기업 온누리메디텍과": what stands before it says that it is a firm. */
function isCalledFirm(clause: Clause, { start }: Span, name: string): boolean {
  return (
    name.length >= 3 &&
    !notNames.has(name) &&
    translate(name, 'en').length === 0 &&
    /(?:기업|업체|회사|스타트업|전문사|제조사|개발사|팹리스)(?:인)? ["“'‘]?$/.test(
      clause.text.slice(Math.max(0, start - clause.start - 10), start - clause.start),
    )
  );
}

function englishSlots(clause: Clause, strong: boolean): Span[] {
  const known = clause.actors[0]!;
  const last = clause.actors.at(-1)!;
  const lead = clause.text.slice(0, known.start - clause.start);
  const tail = clause.text.slice(last.end - clause.start);
  const matches = [
    found(afterKnown.exec(tail), last.end),
    found(beforeKnown.exec(lead), clause.start),
    strong ? found(subject.exec(lead), clause.start) : null,
    ...[...(strong ? clause.text.matchAll(withPartner) : [])].map((match) => found(match, clause.start)),
  ];
  return matches.flatMap((span) => (span ? [trimmed(clause, span)] : [])).filter(({ start, end }) => end > start);
}

function found(match: RegExpExecArray | RegExpMatchArray | null, offset: number): Span | null {
  if (!match) return null;
  const start = offset + match.index! + match[0].lastIndexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** Without words in front that belong to the sentence, and without what closes it. */
function trimmed(clause: Clause, { start, end }: Span): Span {
  const written = clause.text.slice(start - clause.start, end - clause.start).replace(/(?:['’]s?|[.,])$/, '');
  const words = written.split(' ');
  let from = start;
  // "Austria's Cloudflight": whose it is, not its name.
  while (words.length > 0 && (noFirm.has(words[0]!) || (words.length > 1 && /['’]s$/.test(words[0]!)))) {
    from += words[0]!.length + 1;
    words.shift();
  }
  return { start: from, end: from + words.join(' ').length };
}

/** Korean: a word with the particle of a subject or a partner. */
function koreanSlots({ text, start }: Clause): Span[] {
  return [...text.matchAll(/(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{1,14}?)(?:와|과|이|가|은|는|로부터|에)(?= )/g)].map(
    (match) => ({
      start: start + match.index,
      end: start + match.index + match[1]!.length,
    }),
  );
}
