// People of an English text: a role before a name, or a name and its role in apposition.
import type { CompanyMention, PersonMention } from '../domain/company.ts';
import type { CompanyId } from '../domain/ids.ts';
import { notEnglishNames, roles } from './role-table.ts';
import { normaliseRole } from './roles.ts';

const nameWord = "[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž’'-]{1,20}";
const nameJoin =
  "(?:[A-ZÀ-ÞĀ-Ž]\\.|(?:bin|al|de|da|van|von|der|el) [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž’'-]{1,20}|[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž’'-]{1,20})";
const name = `${nameWord}(?: ${nameJoin}){0,3}`;

interface Patterns {
  readonly before: RegExp;
  readonly after: RegExp;
}

let patterns: Patterns | null = null;

/** Built from the role table at first use: longest forms first, so that "vice president" is not read as "president". */
function compile(): Patterns {
  const forms = roles.flatMap((row) => row.englishForms).filter((form) => form !== 'MD' && form !== 'GM');
  const any = [...new Set(forms.flatMap((form) => [form, capitalised(form)]))]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace('.', '\\.').replaceAll(' ', '[ -]'))
    .join('|');
  const role = `(?:former |then |ex-)?(?:${any})`;
  const roleRun = `${role}(?:(?:,? and | & |/)${role}){0,2}`;
  return {
    before: new RegExp(`(?<![A-Za-zÀ-ž0-9-])(${roleRun})(?: \\([A-Z]{2,5}\\))?,? (${name})`, 'g'),
    after: new RegExp(
      `(?<![A-Za-zÀ-ž0-9-])(${name})(?: \\([^()]{1,30}\\))?(?:, | \\()(?:(?:the|a|an|its|company|[a-z]+'s) )?(?:[A-Za-zÀ-ž0-9&+.’' -]{0,40}? )??(${roleRun})(?![A-Za-zÀ-ž])`,
      'g',
    ),
  };
}

function capitalised(form: string): string {
  return form.replace(/(?:^| )[a-z]/g, (c) => c.toUpperCase());
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly companyId: CompanyId | null;
}

export function englishPeople(text: string, companies: readonly CompanyMention[]): PersonMention[] {
  patterns ??= compile();
  const found: Found[] = [];
  for (const match of text.matchAll(patterns.before)) {
    const start = match.index + match[0].length - match[2]!.length;
    const span = nameSpan(text, start, start + match[2]!.length, companies);
    if (!span) continue;
    const companyId = companyBefore(text, match.index, companies) ?? companyAfter(text, span.end, companies);
    found.push({ ...span, role: roleWithField(text, match[1]!, -1), companyId });
  }
  for (const match of text.matchAll(patterns.after)) {
    const span = nameSpan(text, match.index, match.index + match[1]!.length, companies);
    if (!span || !text.slice(span.end, span.end + 1).match(/[,( ]/)) continue;
    const roleEnd = match.index + match[0].length;
    const companyId = companyAfter(text, roleEnd, companies) ?? companyWithin(companies, span.end, roleEnd);
    found.push({ ...span, role: roleWithField(text, match[2]!, roleEnd), companyId });
  }
  return withSurnames(text, found);
}

/** "head of AI services" keeps what it heads, up to the company or a mark. */
function roleWithField(text: string, role: string, end: number): string {
  const field =
    end < 0
      ? null
      : /^ (?:of|for) ((?:the )?[A-Za-zÀ-ž0-9&/ -]{2,60}?)(?= at | in |[,.;()"”]|$| who | said | of )/.exec(
          text.slice(end, end + 80),
        );
  const heads = /(?:head|director|manager|lead|leader|president|vice president)$/i.test(role);
  if (!field || !heads || /^[A-Z]/.test(field[1]!)) return normaliseRole(role);
  return `${normaliseRole(role)} of ${field[1]}`;
}

/** The name alone: leading words that are none and companies cut off; two words at least. */
function nameSpan(text: string, start: number, end: number, companies: readonly CompanyMention[]) {
  let from = start;
  let words = text.slice(start, end).split(' ');
  while (words.length > 0 && notEnglishNames.has(words[0]!.replace(/['’]s$/, ''))) {
    from += words[0]!.length + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && notEnglishNames.has(words.at(-1)!)) words = words.slice(0, -1);
  const whole = words.join(' ').replace(/['’]s$/, '');
  const to = from + whole.length;
  if (whole.split(' ').length < 2 || companies.some((c) => c.start < to && c.end > from)) return null;
  return { start: from, end: to };
}

function companyBefore(text: string, roleStart: number, companies: readonly CompanyMention[]): CompanyId | null {
  const last = companies.findLast((c) => c.end <= roleStart && c.end > roleStart - 40);
  if (!last) return null;
  return /^(?: \([A-Z0-9&]+\))?(?: Group)?(?:['’]s?)? (?:(?:new|newly appointed|former|then|current|global|deputy|group|regional|acting|interim|outgoing|incoming|founder|co-founder|and|founding) ){0,2}$/.test(
    text.slice(last.end, roleStart),
  )
    ? last.companyId
    : null;
}

/** "CEO of GSMA", "head of AI at SK Telecom", "Kornya of MTS", not across a verb or the end of the clause. */
function companyAfter(text: string, end: number, companies: readonly CompanyMention[]): CompanyId | null {
  const next = companies.find((c) => c.start >= end && c.start < end + 80);
  if (!next) return null;
  return /^(?: (?:of|for) [^.,;()“”"]{0,60})? (?:of|at|for|from|with) (?:the )?$/.test(text.slice(end, next.start))
    ? next.companyId
    : null;
}

function companyWithin(companies: readonly CompanyMention[], start: number, end: number): CompanyId | null {
  return companies.find((c) => c.start >= start && c.end <= end)?.companyId ?? null;
}

/** The same person is one name throughout: later mentions without role or company get those the text gave before. */
function withSurnames(text: string, found: readonly Found[]): PersonMention[] {
  const known = new Map<string, CompanyId>();
  for (const f of found) if (f.companyId) known.set(text.slice(f.start, f.end), f.companyId);
  return found.map((f) => {
    const whole = text.slice(f.start, f.end);
    return {
      name: whole,
      role: f.role,
      companyId: f.companyId ?? known.get(whole) ?? null,
      start: f.start,
      end: f.end,
    };
  });
}
