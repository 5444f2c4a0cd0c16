// Organisations that are in no table, known by their legal form, by what the text calls them, or by who heads them.
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import type { Language, Span } from '../../domain/text.ts';
import { hasHangul } from '../../text/korean.ts';
import { idsCalled } from './company-names.ts';
import { endsLikeName, startsLikeName } from './name-boundaries.ts';
import { englishByEvidence } from './organisation-evidence-english.ts';
import { koreanByEvidence } from './organisation-evidence-korean.ts';
import { koreanCandidates } from './organisation-forms-korean.ts';
import { latinCandidates } from './organisation-forms-latin.ts';
import { shortForms } from './organisation-short-forms.ts';

export interface OrganisationMention extends Span {
  readonly name: string;
  /** Slug of the name without its legal form. */
  readonly id: CompanyId;
}

/** More than this many different names in one article are a list or a trick, not news. */
const mostNames = 40;

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
  const short = [...found.values()].flatMap((m) => shortForms(m.name, text).map((written) => ({ ...m, written })));
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
