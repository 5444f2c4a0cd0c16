// Firms in no table, found where a sentence of a deal names one company and needs another: "… and Telia have signed".
import { allMatches } from '../../basics/all-matches.ts';
import type { Language, Span } from '../../domain/text.ts';
import { displayName } from '../companies/companies.ts';
import { idsCalled } from '../companies/company-names.ts';
import { companyTable } from '../companies/company-table.ts';
import { notFirms } from '../companies/unknown-organisation-table.ts';
import { slug } from '../companies/unknown-organisations.ts';
import { translate } from '../glossary/glossary.ts';
import { notNames } from '../people/role-table.ts';
import { findPlaces } from '../places.ts';
import { takingPart } from './acting.ts';
import { distinct } from './context.ts';
import { framedPartners, framedSubjects } from './frames-english.ts';
import { companyNear } from './near-names.ts';
import type { Actor, Clause } from './reading-types.ts';
import { bought, capitalised, englishSlots, found, koreanSlots, trimmed } from './stranger-slots.ts';
import { koreanFirmEndings, noFirm } from './stranger-table.ts';

/** Words of working together are weak: beside them only "and" makes a partner. */
function isStrong({ triggers }: Clause): boolean {
  return triggers.some(({ weak, kind }) => !weak && !['launch', 'ended', 'talks', 'visit'].includes(kind));
}

/** Strangers of one clause; `taken` are people and companies already found. */
export function strangersOf(clause: Clause, language: Language, taken: readonly Span[]): Actor[] {
  const acting = clause.korean || clause.actors.length < 2 ? clause.actors : takingPart(clause);
  const count = distinct(acting).length;
  if (clause.korean && count > 1) return clause.triggers.length > 0 ? shortlyNamed(clause, taken) : [];
  if (clause.triggers.length === 0 || (count === 0 && !isStrong(clause))) return [];
  if (count > 1) return [...boughtOf(clause, taken, language), ...dealtWith(clause, taken, language)];
  const said = count === 0 ? subjectSaid(clause) : null;
  if (count === 0 && said === null) return mistyped(clause, taken);
  const known = said === null ? acting : [{ ...said, id: '', name: '' }];
  const spans = clause.korean
    ? koreanSlots(clause)
    : [
        ...englishSlots({ ...clause, actors: known }, isStrong(clause)),
        ...framedPartners(clause),
        ...framedSubjects(clause),
      ];
  const free = spans.filter((span) => !taken.some(({ start, end }) => start < span.end && end > span.start));
  return distinct(free.flatMap((span) => named(clause, span, language))).slice(0, 2);
}

/** "The company has leased", "회사는": a firm acts, though the sentence does not name it. */
function subjectSaid({ text, start, korean }: Clause): Span | null {
  const found = (korean ? koreanSubject : englishSubject).exec(text);
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}

const englishSubject =
  /^["“]?(?:(?:In|Last|On|Since|Earlier|Then|Also)\b[^,;]{0,30},? )?(?:[Ii]t|[Tt]he (?:[\w-]+ )?(?:company|firm|operator|carrier|group|vendor|start-?up|chipmaker|telco|landlord|bank|airline|maker))(?= (?:has |had |also |then |later |now |recently ){0,2}(?:signed|agreed|bought|buys|ordered|rents|leases|leased|picked|chose|chooses|sold|acquired|invested|hired|awarded|placed|took|struck|won)\b)/;
const koreanSubject = /^(?:한편 |이에 |앞서 |또 |이후 )?(?:(?:이|해당) )?(?:회사|업체)(?=는|가|도|측은)/;

/** Who is bought is named right after, however many other companies the sentence names. */
function boughtOf(clause: Clause, taken: readonly Span[], language: Language): Actor[] {
  if (!clause.triggers.some(({ kind }) => kind === 'acquisition' || kind === 'investment')) return [];
  const slots = allMatches(clause.text, bought).map((match) => trimmed(clause, found(match, clause.start)!));
  const free = slots.filter(
    (span) => span.end > span.start && !taken.some(({ start, end }) => start < span.end && end > span.start),
  );
  return free.flatMap((span) => named(clause, span, language)).slice(0, 1);
}

/** "Both use the masts of Emira Towers". */
function dealtWith(clause: Clause, taken: readonly Span[], language: Language): Actor[] {
  const free = framedPartners(clause).filter(
    (span) => !taken.some(({ start, end }) => start < span.end && end > span.start),
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
    : allMatches(clause.text, capitalised).map((match) => found(match, clause.start)!);
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
      ? !isKoreanFirm(name) &&
        !isCalledFirm(clause, span, name) &&
        !isForeignPartner(clause, span, name) &&
        !isPartnerOfThisFirm(clause, span, name)
      : !isLatinFirm(name, isCalledSo(clause, span))
  )
    return [];
  return [{ ...span, id: slug(name), name }];
}

/** "With Jane Doe, chief executive of …": somebody whom the text gives a role. */
function isPerson(clause: Clause, { start, end }: Span): boolean {
  if (
    /^(?:[A-Z][a-z]{1,5} [A-Z][a-z]{1,5}-[a-z]{1,6})$/.test(clause.text.slice(start - clause.start, end - clause.start))
  )
    return true;
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

/** "GPU", "NATO" and the like are shorter. */
const shortestInCapitals = 6;

function isLatinFirm(name: string, called: boolean): boolean {
  const words = name.split(' ');
  // "The Indonesian-language model".
  if (/-(?:language|based|owned|made|built|speaking|style|led|backed|wide|type|class)$/.test(words[0]!)) return false;
  // "GPUs", "MoUs".
  if (/^[A-Z][A-Za-z]{0,3}[A-Z]s$/.test(words.at(-1)!)) return false;
  if (
    words.every((one) => noFirm.has(one)) ||
    words.some((one) => noFirm.has(one) && /ese$|ish$|day$|ary$|ber$/.test(one))
  )
    return false;
  if (
    words.length === 1 &&
    (translate(name, 'ko').length > 0 ||
      (name === name.toUpperCase() && !(name.length >= shortestInCapitals && /^[A-Z]+$/.test(name)) && !called))
  )
    return false;
  // "Tokyo Power Grid" is one, "Greater Tokyo" none.
  const [place] = findPlaces(name);
  return place === undefined || (place.start === 0 && words.length > 1 && place.end < name.length);
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

/** "우즈베키스탄 유셀과 … 양해각서를": whom somebody signs with, behind the place it is from. */
function isForeignPartner(clause: Clause, { start, end }: Span, name: string): boolean {
  const dealt = (kinds: readonly string[]) => clause.triggers.some(({ kind, weak }) => !weak && kinds.includes(kind));
  const particle = /^(?:와|과|로부터|[을를])/.exec(clause.text.slice(end - clause.start, end - clause.start + 3))?.[0];
  if (particle === undefined) return false;
  const signed = clause.triggers.some(({ form, weak }) => form === 'paper' && !weak);
  const fits = { 로부터: isStrong(clause), 을: dealt(['acquisition']), 를: dealt(['acquisition']) }[particle] ?? signed;
  if (!fits) return false;
  const lead = clause.text.slice(Math.max(0, start - clause.start - 24), start - clause.start);
  const place = findPlaces(lead).at(-1);
  return (
    place !== undefined &&
    /^ (?:[가-힣]{1,7}(?:사|업체|기업|회사) )?$/.test(lead.slice(place.end)) &&
    name.length > 1 &&
    !/^[A-Z0-9]{1,3}$/.test(name) &&
    !notNames.has(name) &&
    !notFirms.has(name) &&
    !someFirm.test(name) &&
    translate(name, 'en').length === 0
  );
}

/** "회사는 지난해 누리다솜과 구축 계약을 맺었다": whom the firm spoken of signs a paper with. */
function isPartnerOfThisFirm(clause: Clause, { end }: Span, name: string): boolean {
  return (
    name.length > 2 &&
    clause.actors.length === 0 &&
    koreanSubject.test(clause.text) &&
    /^(?:와|과) /.test(clause.text.slice(end - clause.start)) &&
    clause.triggers.some(({ form, weak }) => form === 'paper' && !weak) &&
    !/^[A-Z0-9]{1,3}$/.test(name) &&
    !notNames.has(name) &&
    !notFirms.has(name) &&
    !someFirm.test(name) &&
    !somebody.test(name) &&
    translate(name, 'en').length === 0
  );
}

/** People, and groups of them: "투자자와", "입주민과", "조합원과". */
const somebody = /(?:자|인|들|민|원|생|객|님|가|진|노조|주주|채권단|농가|점주|사|처|단|부)$/;

/** "미국 기업과", "일본 정부와", "싱가포르 현지와": nobody by name. */
const someFirm =
  /(?:정부|당국|기업|회사|업체|사업자|통신사|이통사|은행|대학|대학교|병원|기관|단체|협회|언론|매체|연구진|연구소|고객|고객사|파트너사?|협력사|지사|법인|공장|본사|시장|현지|전역|북부|남부|동부|서부|중부|측|쪽|등|간|사이|주|시|군|성|부처|의회|군)$/;

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
