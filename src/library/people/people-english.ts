// People of an English text: a role before a name, or a name and its role in apposition.
import { allMatches } from '../../basics/all-matches.ts';
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import { honorific, nameOf, opensCourteously } from './english-name.ts';
import { companyAfter, companyBefore, companyWithin } from './firm-of-person.ts';
import { notEnglishNames } from './role-table.ts';
import { findRoles, normaliseRole, type RoleSpan } from './roles.ts';

const nameWord = "\\p{Lu}[\\p{L}’'-]{1,20}";
const name = nameOf(nameWord, 0, 3);
/** Right after a role: perhaps its abbreviation in brackets, then the name; "its finance chief will be Ann Berg". */
const nameAfter = new RegExp(
  `^(?: \\([A-Z]{2,5}\\))?(?:,|(?: of (?:the|its) [a-z -]{2,30})? (?:will be|is to be|is|was|remains)(?: now)?)? ${honorific}(${name})`,
  'u',
);
/** "Ann Berg of Telia as chief executive", "Ann Berg joined Telia as its first": the name, where he is, and "as". */
const nameAs = new RegExp(
  `(?:^|[^\\p{L}0-9-])(${name})(?: (?:of|from|joins|(?:has |had )?joined|will join|serves|served|will serve|takes over|took over|returns|returned|steps in|stepped in|acts|was hired|was named|was brought in)(?: (?:to |from )?[A-ZÀ-Þ][^,.;()]{0,40})?) as (?:(?:its|the|their|an?|our) )?(?:(?:new|first|interim|acting) ){0,2}$`,
  'u',
);
/** "head of network planning, Karim Saleh". */
const nameAfterField = new RegExp(
  `^ (?:of|for) [A-Za-zÀ-ž0-9&/ ’'-]{2,60}, ${honorific}(${name})(?=[,.;]| (?:said|says|told|has|will)\\b)`,
  'u',
);
const portfolio =
  '(?:Communications?|Information|Finance|Trade|Industry|Energy|Science|Technology|Economy|Economic Affairs|Transport|Education|Health|Defen[cs]e|Foreign Affairs|Innovation|Investment|Commerce|Digital(?: [A-Z][a-z]+)?|ICT|Telecommunications?|Posts?|Infrastructure|Planning|Research)';
/** "Minister of Trade and Industry Karim Saleh". */
const nameAfterPortfolio = new RegExp(
  `^ (?:of|for) (?:the )?${portfolio}(?:(?:, and |, | and | & )${portfolio})* ${honorific}(${name})`,
  'u',
);
/** Before a role: the name, perhaps an age, a comma or bracket, perhaps the company and adjectives. */
const nameBefore = new RegExp(
  `(?:^|[^\\p{L}0-9-])(${name})(?: \\([^()]{1,30}\\))?(?:, | \\()(?:who (?:is|was|will be|is to be|became|becomes|has been named|was named|was appointed) )?(?!(?:led|run|headed|chaired|owned|backed) by )(?:(?:the|a|an|its|company) )?([A-Za-zÀ-ž0-9&+.’' -]{0,40} )?$`,
  'u',
);

/** A last name alone opens the sentence and its office follows. */
const lastNameBefore = new RegExp(
  `(?:^|[.!?:”"\\n] ?)(${nameWord}), (?:(?:the|its|their|who is (?:the|its)) )(?:(?:company|group|operator|carrier)['’]s )?$`,
  'u',
);

/** "Telia named Ann Berg as chief executive". */
const hiredAs = new RegExp(
  `\\b(?:named|names|appointed|appoints|hired|hires|chose|picked|tapped|installed|promoted|poached|recruited|nominated|elected|brought in) ${honorific}(${name}) as (?:(?:its|the|their|an?|our) )?(?:(?:new|first|interim|acting) ){0,2}$`,
  'u',
);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly companyId: CompanyId | null;
  /** In full, where only the last name stands there. */
  readonly name?: string;
}

export function englishPeople(text: string, companies: readonly CompanyMention[]): PersonMention[] {
  const found: Found[] = [];
  for (const role of findRoles(text)) {
    // "Ann Berg, vice president, Fixed Access": behind a comma is his field where he stands before.
    const listed = /^(?: \([A-Z]+\))?,/.test(text.slice(role.end)) ? personBefore(text, role, companies) : null;
    const person = listed ?? personAfter(text, role, companies) ?? personBefore(text, role, companies);
    if (person) found.push(person);
  }
  return withCompanies(text, [...found, ...headsOf(text, companies)]);
}

/** "Telia CEO Ann Berg", "CEO Ruth Oyelaran of Norlane". */
function personAfter(text: string, role: RoleSpan, companies: readonly CompanyMention[]): Found | null {
  const behind = text.slice(role.end, role.end + 100);
  const match = nameAfter.exec(behind) ?? nameAfterField.exec(behind) ?? nameAfterPortfolio.exec(behind);
  // "Takes up the post of finance chief, Ruth Oyelaran that of …": the comma is the end of it.
  if (!match || (/^(?: \([A-Z]+\))?,/.test(match[0]) && ofPost.test(text.slice(0, role.start)))) return null;
  const end = role.end + match[0].length;
  const span = nameSpan(text, end - match[1]!.length, end, companies);
  if (!span) return null;
  const companyId =
    companyBefore(text, role.start, companies) ??
    companyAfter(text, span.end, companies) ??
    companyWithin(companies, role.end, span.start);
  return { ...span, role: roleWithField(text, role.written, role.end), companyId };
}

const ofPost = /\b(?:post|role|position|job|title|office|that) of (?:the )?(?:[Gg]roup )?$/;

/** "Ann Berg, executive vice president of Telia", "Kim Min-su, KT's vice president". */
function personBefore(text: string, role: RoleSpan, companies: readonly CompanyMention[]): Found | null {
  const from = Math.max(0, role.start - 110);
  const before = text.slice(from, role.start);
  const asOffice = nameAs.exec(before);
  const match = nameBefore.exec(before) ?? asOffice ?? hiredAs.exec(before);
  if (!match) return null;
  const start = from + match.index + match[0].indexOf(match[1]!);
  const span = nameSpan(text, start, start + match[1]!.length, companies);
  if (!span) return ofLastName(text, role, before, companies);
  // "Ann Berg of Telia as chief executive" of another firm.
  const within =
    asOffice && /^ (?:of|from) /.test(text.slice(span.end)) ? null : companyWithin(companies, span.end, role.end);
  const companyId = companyAfter(text, role.end, companies) ?? within;
  return { ...span, role: roleWithField(text, role.written, role.end), companyId };
}

/** "Berg, the chief executive, said". Nobody, where the text has no first name to it. */
function ofLastName(text: string, role: RoleSpan, before: string, companies: readonly CompanyMention[]): Found | null {
  const last = lastNameBefore.exec(before)?.[1];
  if (last === undefined || !text.startsWith(',', role.end) || notEnglishNames.has(last)) return null;
  const start = role.start - before.length + before.lastIndexOf(last);
  const end = start + last.length;
  const name = new RegExp(`(?<![A-Za-zÀ-ž.’'-] ?)${nameWord} (?:${nameWord} )?${last}(?![A-Za-zÀ-ž-])`, 'u').exec(
    text,
  )?.[0];
  if (!name || notEnglishNames.has(name.split(' ')[0]!) || companies.some((c) => c.start < end && c.end > start))
    return null;
  return { start, end, role: normaliseRole(role.written), companyId: companyAfter(text, role.end, companies), name };
}

/** "head of AI services" keeps what it heads, up to the company or a mark. */
function roleWithField(text: string, role: string, end: number): string {
  const field = /^ (?:of|for) ((?:the )?[A-Za-zÀ-ž0-9&/ -]{2,60}?)(?= at | in |[,.;()"”]|$| who | said | of )/.exec(
    text.slice(end, end + 80),
  );
  const heads = /(?:head|director|manager|lead|leader|president|vice president)$/i.test(role);
  if (!field || !heads || /^[A-Z]/.test(field[1]!)) return normaliseRole(role);
  return `${normaliseRole(role)} of ${field[1]}`;
}

const heading = new RegExp(
  `(${name}), who (?:heads|leads|runs|oversees|chairs|manages) (?:the )?(?:([a-z][A-Za-z0-9&/ -]{2,60}?)(?= at | for | in | that | which |[,.;()"”]|$)|(?=[A-Z]))`,
  'gu',
);

/** "Ann Berg, who heads radio planning at Telia" holds no title, yet she is its head; so is who "heads Telia Norway". */
function headsOf(text: string, companies: readonly CompanyMention[]): Found[] {
  return allMatches(text, heading).flatMap((match) => {
    const span = nameSpan(text, match.index, match.index + match[1]!.length, companies);
    const end = match.index + match[0].length;
    const firm = companies.find((c) => c.start === end && !/^['’]s /.test(text.slice(c.end)))?.companyId ?? null;
    if (!span || (match[2] === undefined && firm === null)) return [];
    const role = match[2] === undefined ? 'head' : `head of ${match[2]}`;
    return [{ ...span, role, companyId: firm ?? companyAfter(text, end, companies) }];
  });
}

/** The name alone: leading words that are none and companies cut off; two words at least. */
function nameSpan(text: string, start: number, end: number, companies: readonly CompanyMention[]) {
  let from = start;
  let words = text.slice(start, end).split(' ');
  while (words.length > 0 && opensNoName(words[0]!)) {
    from += words[0]!.length + 1;
    words = words.slice(1);
  }
  while (words.length > 0 && notEnglishNames.has(words.at(-1)!)) words = words.slice(0, -1);
  const whole = words.join(' ').replace(/['’]s$/, '');
  const to = from + whole.length;
  if (whole.split(' ').length < 2 || companies.some((c) => c.start < to && c.end > from)) return null;
  return { start: from, end: to };
}

const opensNoName = (word: string): boolean =>
  notEnglishNames.has(word.replace(/['’]s$/, '')) || opensCourteously(word);

/** The same person is one name throughout: later mentions without role or company get those the text gave before. */
function withCompanies(text: string, found: readonly Found[]): PersonMention[] {
  const known = new Map<string, CompanyId>();
  for (const f of found) if (f.companyId) known.set(f.name ?? text.slice(f.start, f.end), f.companyId);
  return found.map((f) => {
    const whole = f.name ?? text.slice(f.start, f.end);
    return {
      name: whole,
      role: f.role,
      companyId: f.companyId ?? known.get(whole) ?? null,
      start: f.start,
      end: f.end,
    };
  });
}
