// Korean names that what stands around them shows to be organisations: "배터리 업체 천광에너지", "K와 X가 협약을".
import { allMatches } from '../../basics/all-matches.ts';
import type { CompanyMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { isParticleTail } from '../../text/korean.ts';
import { translate } from '../glossary/glossary.ts';
import { koreanFirmEndings } from '../partnerships/stranger-table.ts';
import { notNames } from '../people/role-table.ts';
import {
  enough,
  koreanCallings,
  koreanCallingsWeak,
  koreanChosenAs,
  koreanCountry,
  koreanDealWords,
  koreanFacts,
  koreanInstitutions,
  koreanKindsOfInstitution,
  koreanOffices,
  koreanProvince,
  koreanQuotedFrom,
  koreanRoleAfter,
  koreanTown,
  surnames,
} from './organisation-evidence-table.ts';
import { notFirms } from './unknown-organisation-table.ts';

/** "PSA 앤트워프" is one name, "AI 반도체" none. */
const token =
  /(?<![가-힣A-Za-z0-9])(?:(?!(?:AI|IT|ICT|CEO|CTO|IoT|LTE|GPU|NPU|CPU|SW|HW|SA|TV|US|EU|MWC|CES|HBM|LLM|DX|VR|AR|IR|PR) )[A-Z]{2,5} [가-힣]{2,8}|[가-힣A-Za-z0-9&]{3,18})(?![A-Za-z0-9])/g;
/** In capitals, with a particle behind it: "ZF가". */
const latinName = /^[A-Z]{2,6}$/;
const particle = /(?:에서는|으로부터|로부터|에서|에게|으로|까지|부터|[은는이가을를와과의에로도])$/;

/** More tokens than these that might be names are no news. */
const mostNames = 400;

interface Weighed {
  weight: number;
  times: number;
  readonly span: Span;
  readonly kinds: Set<string>;
}

export function koreanByEvidence(text: string, companies: readonly CompanyMention[]): Span[] {
  const found = new Map<string, Weighed>();
  let at = 0;
  for (const { index, 0: written } of allMatches(text, token)) {
    while (at < companies.length && companies[at]!.end <= index) at += 1;
    if (at < companies.length && companies[at]!.start < index + written.length) continue;
    const name = nameOf(written);
    if (!mayBeName(name, companies[at - 1]?.end === index - 1)) continue;
    const span = { start: index, end: index + name.length };
    const known = found.get(name);
    const weighed: Weighed = known ?? { weight: 0, times: 0, span, kinds: new Set() };
    if (!known) {
      if (found.size >= mostNames) break;
      found.set(name, weighed);
    }
    weighed.times += 1;
    weigh(weighed, text, span, companies, at);
  }
  return [...found].flatMap(([name, one]) => (isEnough(name, one) ? [one.span] : []));
}

/** @param behindKnown right behind a company: "KSA" in "자인 KSA" is its unit. */
function mayBeName(name: string, behindKnown: boolean): boolean {
  if (latinName.test(name)) return !behindKnown;
  // "말결의": the name ends before its particle.
  return name.length > 2 && /[가-힣]/.test(name) && !(name.length === 3 && name.endsWith('의'));
}

/** Most tokens of a text show nothing; only those that do are asked whether they are words. */
function isEnough(name: string, { weight, times, kinds }: Weighed): boolean {
  if (kinds.has('town')) return true;
  if (weight < 0 || (weight === 0 && !koreanOffices.test(name))) return false;
  const whole = weight + byName(name) + (times > 1 ? 0.5 : 0);
  return whole >= enough && isName(name);
}

function nameOf(written: string): string {
  const tail = particle.exec(written);
  if (!tail) return written;
  const stem = written.slice(0, tail.index);
  if (latinName.test(stem)) return stem;
  // "토닥에" is 토닥 with its particle, and too short to be told here.
  if (stem.length < 3) return /^[가-힣]{2}$/.test(stem) && /^[와과은는을를에]$/.test(tail[0]) ? stem : written;
  return isParticleTail(tail[0], stem.charCodeAt(stem.length - 1)) ? stem : written;
}

function byName(name: string): number {
  if (name.length < 4 || koreanKindsOfInstitution.test(name)) return 0;
  if (koreanOffices.test(name)) return enough;
  return koreanInstitutions.test(name) || koreanFirmEndings.test(name) ? 1 : 0;
}

/** Part of a firm, those who work there, what it costs: no firm. */
const partOfFirm =
  /^\d+(?:곳|개|명|년|위|사)|(?:사업부|사업본부|부문|수석연구원|책임연구원|선임연구원|비용|이용료|사용료)$/;

function isName(name: string): boolean {
  if (notFirms.has(name) || notNames.has(name) || koreanKindsOfInstitution.test(name) || partOfFirm.test(name))
    return false;
  if (
    /(?:하는|되는|했다|한다|들의|에서|에게|으로|적인|위한|통한|하고|하며|하기|한편|면서|지만|라고|다고|[은는을를들하되있없])$/.test(
      name,
    )
  )
    return false;
  return !koreanCallings.test(`${name} `) && translate(name, 'en').length === 0;
}

function weigh(
  one: Weighed,
  text: string,
  { start, end }: Span,
  companies: readonly CompanyMention[],
  at: number,
): void {
  const count = (kind: string, weight: number) => {
    if (one.kinds.has(kind)) return;
    one.kinds.add(kind);
    one.weight += weight;
  };
  const lead = text.slice(Math.max(0, start - 24), start);
  const tail = text.slice(end, end + 160);
  if (isPerson(end - start, text[start]!, tail)) {
    one.weight = -enough;
    return;
  }
  // "서울 종로구 사옥" is where it was; "충남 아산시와" is whom it was with.
  if (koreanProvince.test(lead) && koreanTown.test(text.slice(start, end)) && /^(?:와|과|은|는|이|가) /.test(tail))
    count('town', enough);
  // "위성사업자이자 방송장비 사업자": what kind of firm it is, not its name.
  if (koreanCallings.test(lead) && !/^ (?:사업자|기업|업체|회사|통신사)/.test(tail)) count('called', calling(lead));
  else if (koreanChosenAs.test(lead)) count('chosen', 1);
  else if (koreanCallingsWeak.test(lead)) count('called', 1);
  if (koreanQuotedFrom.test(lead)) count('from', 1);
  else if (end - start > 3 && koreanCountry.test(lead) && /^(?:와|과) /.test(tail)) count('from', 1.5);
  for (let i = 0; i < koreanFacts.length; i += 1) {
    const [pattern, weight] = koreanFacts[i]!;
    if (pattern.test(tail)) count(`fact ${i}`, weight);
  }
  if (isListed(text, { start, end }, companies[at - 1], companies[at])) {
    count('listed', 1);
    const from = text.lastIndexOf('.', start) + 1;
    const stop = text.indexOf('.', end);
    if (
      koreanDealWords.test(text.slice(Math.max(from, start - 200), Math.min(stop < 0 ? text.length : stop, end + 200)))
    )
      count('deal', 0.5);
  }
}

/** Behind a hospital or a school stand its halls and wards as often as its name. */
function calling(lead: string): number {
  return /(?:병원|대학|은행|재단|연구소|연구기관)(?:인)? /.test(lead) ? 1.5 : enough;
}

function isPerson(length: number, first: string, tail: string): boolean {
  return length === 3 && surnames.includes(first) && koreanRoleAfter.test(tail);
}

/** Joined with a company by a particle or a mark. */
function isListed(
  text: string,
  { start, end }: Span,
  before: CompanyMention | undefined,
  next: CompanyMention | undefined,
): boolean {
  if (before && start - before.end <= 26) {
    const between = text.slice(before.end, start);
    // "KT와 재계약을": behind a partner the object follows as often as another partner.
    if (
      mark.test(between) ||
      (joins.test(between) && /^(?:의|["”’']?(?:은|는|이|가|도))[ ,]/.test(text.slice(end, end + 3)))
    )
      return true;
  }
  return next !== undefined && next.start - end <= 20 && joins.test(text.slice(end, next.start));
}

const mark = /^ ?(?:·|・|-|–|×| x |및) ?["“‘']?$/;
const joins = /^(?:와|과|하고|·|・|-|–|및|, | 및 |,|×| x )(?: ?[가-힣A-Za-z0-9]{1,8}){0,3} ?["“‘']?$/;
