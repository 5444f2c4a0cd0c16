// People of a Korean text: a name, perhaps a company, and a role, in the orders Korean newspapers use.
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import { decompose } from '../../text/korean.ts';
import { joiner, nameBehind } from './korean-behind-office.ts';
import { isField, isForeignWord, isKoreanName, isMandarinName, isNameWord, isWorkplace } from './korean-name-words.ts';
import { isInGroups, isJapaneseName } from './name-syllables.ts';
import { findRoles, normaliseRole, type RoleSpan } from './roles.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly companyId: CompanyId | null;
  /** Where the role ends: the next of a list begins there. */
  readonly until: number;
  /** A foreign name of one word counts only where the text has it in full. */
  readonly surnameOnly: boolean;
}

export function koreanPeople(text: string, companies: readonly CompanyMention[]): PersonMention[] {
  const found: Found[] = [];
  for (const role of findRoles(text)) {
    const person = personBefore(text, role, companies, found.at(-1));
    const named = person && !person.surnameOnly ? person : (personBehind(text, role, companies) ?? person);
    if (named) found.push(named);
  }
  return withFullNames(text, found);
}

function personBehind(text: string, role: RoleSpan, companies: readonly CompanyMention[]): Found | null {
  const span = nameBehind(text, role);
  if (!span || companies.some((c) => c.start < span.end && c.end > span.start)) return null;
  const companyId = companyBeforeName(text, role.start, companies);
  return { ...span, role: normaliseRole(role.written), companyId, until: span.end, surnameOnly: false };
}

function personBefore(
  text: string,
  role: RoleSpan,
  companies: readonly CompanyMention[],
  previous?: Found,
): Found | null {
  const company = companyEndingAt(text, role.start, companies);
  const nameEnd = company ? company.start : role.start;
  const span = nameBefore(text, nameEnd, company !== null, companies);
  if (!span) return null;
  const companyId =
    company?.companyId ??
    companyBeforeName(text, span.start, companies) ??
    (elsewhere.test(text.slice(span.end, nameEnd)) ? null : ofList(text, span.start, previous));
  return { ...span, role: normaliseRole(role.written), companyId, until: role.end };
}

/** "박정호 SK텔레콤 사장": the company whose name, perhaps with a division after it, stands right before the role. */
function companyEndingAt(text: string, roleStart: number, companies: readonly CompanyMention[]): CompanyMention | null {
  const last = companies.findLast((c) => c.end <= roleStart && c.end > roleStart - 30);
  if (!last) return null;
  const between = /^(?:그룹|코리아)? ((?:[가-힣A-Za-z0-9·&]+ ?){0,4})$/.exec(text.slice(last.end, roleStart))?.[1];
  return between?.split(' ').every((word) => word === '' || isField(word)) ? last : null;
}

/** "레인의 폴 해리스 회장", "KT 황창규 회장": the company right before the name. */
function companyBeforeName(text: string, nameStart: number, companies: readonly CompanyMention[]): CompanyId | null {
  const last = companies.findLast((c) => c.end <= nameStart && c.end > nameStart - 12);
  return last && /^(?:그룹|측)?(?:의|,)? ?$/.test(text.slice(last.end, nameStart)) ? last.companyId : null;
}

/** "윤가람 한들대 총장": of a body of its own. */
const elsewhere = /(?:대|대학|대학교|리서치|자문|법인|노조|[가-힣]{2}부) $/u;

/** "앤 버그 회장, 톰 라센 최고경영자(CEO)": the rest of a list belongs to the company of its first. */
function ofList(text: string, nameStart: number, previous?: Found): CompanyId | null {
  if (!previous) return null;
  return /^(?:\([^()]{1,20}\))?(?:, ?|·|과 |와 | 및 )$/.test(text.slice(previous.until, nameStart))
    ? previous.companyId
    : null;
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** Words of a name and of where its bearer works. */
const MOST_TOKENS = 6;

/** Hangul words that end just before `end`, nearest first. */
function tokensBefore(text: string, end: number, companies: readonly CompanyMention[]): Token[] {
  const tokens: Token[] = [];
  // "타미루(Tamiru) 대표": the Latin spelling is no part of it.
  const spelled = /(?<=[가-힣])\([A-Z][^()]{1,40}\) $/.exec(text.slice(Math.max(0, end - 44), end));
  let to = spelled ? end - spelled[0].length + 1 : end;
  while (tokens.length < MOST_TOKENS && (text[to - 1] === ' ' || (spelled && tokens.length === 0))) {
    let start = to - 1;
    while (start > 0 && /[가-힣]/.test(text[start - 1]!)) start--;
    if (start === to - 1 || companies.some((c) => c.start < to && c.end > start)) break;
    // "CTO와 에릭": what is left of a word in Latin letters is its particle.
    if (/[A-Za-z0-9)]/.test(text[start - 1] ?? '') && to - 1 - start === 1) break;
    tokens.push({ text: text.slice(start, to - 1), start });
    // A word glued to a mark or a Latin letter ends the run.
    if (start > 0 && text[start - 1] !== ' ') break;
    to = start;
  }
  return tokens;
}

function nameBefore(text: string, end: number, besideCompany: boolean, companies: readonly CompanyMention[]) {
  const tokens = tokensBefore(text, end, companies);
  const works = tokens.findIndex((token) => !isWorkplace(token.text));
  const named = tokens.slice(works);
  const verb = named.findIndex((token) => isVerb(token, text));
  const own = atWork(verb < 0 ? named : named.slice(0, verb), text);
  const [last, first, middle] = own;
  if (!last || works < 0) return null;
  const nameEnd = last.start + last.text.length;
  const grouped = first && isJapaneseName(first.text, last.text) ? first : inGroups(tokens.slice(works));
  if (grouped) return { start: grouped.start, end: nameEnd, surnameOnly: false };
  const foreign = longStart(own, text) ?? foreignStart(last, first, middle);
  if (foreign !== null && (!isKoreanName(last.text) || last.text.endsWith('어')))
    return { start: foreign, end: nameEnd, surnameOnly: false };
  const inFull = isKoreanName(last.text) && (last.text.length > 2 || (besideCompany && works === 0));
  if (inFull || isMandarinName(last.text)) return { start: last.start, end: nameEnd, surnameOnly: false };
  return works === 0 && isNameWord(last.text) ? { start: last.start, end: nameEnd, surnameOnly: true } : null;
}

/** "한국에 온", "회사를 산": a verb of one syllable that tells of whoever is named behind it. */
const isVerb = ({ text: word, start }: Token, text: string): boolean =>
  word.length === 1 &&
  [NIEUN, RIEUL].includes(decompose(word.charCodeAt(0))?.final ?? 0) &&
  /[가-힣](?:에|에서|을|를|으로) $/u.test(text.slice(Math.max(0, start - 4), start));
const NIEUN = 4;
const RIEUL = 8;

/** "황 쭝 득": where the first of the short words before an office stands. */
function inGroups(tokens: readonly Token[]): Token | undefined {
  return [4, 3]
    .map((most) => tokens.slice(0, most))
    .find((some) => isInGroups(some.map(({ text }) => text).reverse()))
    ?.at(-1);
}

/** "카를로스 이바라 멘도사 테소로텔 회장": behind a name of two words at least, a firm the text has spoken of. */
function atWork(named: readonly Token[], text: string): readonly Token[] {
  const [last, ...before] = named;
  return last && before.length > 1 && before.slice(0, 2).every(isOfName) && isSaidBefore(last, text) ? before : named;
}

const isOfName = ({ text: word }: Token): boolean => isForeignWord(word) || joiner.test(word);

/** Whether a word stands alone earlier in the text: firms are introduced, and names are first told in full. */
const isSaidBefore = ({ text: word, start }: Token, text: string): boolean =>
  word.length > 2 &&
  new RegExp(`(?<![가-힣A-Za-z])${word}(?:은|는|이|가|와|과|의|에|을|를|,)`).test(text.slice(0, start));

/** "모하나 라오 크리슈난", "무함마드 빈 살레 알카흐타니": a long name begins with a word that the text has not had before. */
function longStart(named: readonly Token[], text: string): number | null {
  const run = named.slice(0, MOST_OF_NAME);
  const ended = run.findIndex((token) => !isOfName(token));
  const own = ended < 0 ? run : run.slice(0, ended);
  if (own.length === MOST_OF_NAME && !own.some((token) => joiner.test(token.text))) own.pop();
  const from = own.at(-1);
  if (own.length < 3 || !from || from.text.length < 2 || clipped.test(from.text) || isSaidBefore(from, text))
    return null;
  return from.start;
}

const MOST_OF_NAME = 4;
/** "참석한", "출신", "방문 중인": what tells of whoever is named behind it. */
const clipped = /[인던된한난온긴신의간은선]$/;

/** Two or three words none of which is a word of the field: 알렉세이 코르냐, 마르틴 판 더르벤. */
function foreignStart(last: Token, first: Token | undefined, middle: Token | undefined): number | null {
  if (!isForeignWord(last.text) || !first || !isForeignWord(first.text)) return null;
  const isFirst = middle && middle.text.length <= 3 && isNameWord(middle.text) && !adnominal.test(middle.text);
  return isFirst && last.text.length + first.text.length <= 5 ? middle.start : first.start;
}

/** "노조 몫인 리나 베르그": what says of somebody who he is. */
const adnominal = /.[인던된]$/u;

/** "해리스 회장" after "폴 해리스 회장" is the same person; a lone foreign word that nothing explains is left out. */
function withFullNames(text: string, found: readonly Found[]): PersonMention[] {
  const full = found.filter((f) => !f.surnameOnly).map((f) => ({ ...f, name: text.slice(f.start, f.end) }));
  const company = new Map(full.filter((f) => f.companyId).map((f) => [f.name, f.companyId]));
  return found.flatMap((f) => {
    const written = text.slice(f.start, f.end);
    const known = f.surnameOnly ? full.find((other) => other.name.endsWith(` ${written}`)) : undefined;
    const name = f.surnameOnly ? known?.name : written;
    if (!name) return [];
    // "해리스 총괄" is short for the office he was introduced with.
    const role = f.role === 'head' ? (known?.role ?? f.role) : f.role;
    return [{ name, role, companyId: f.companyId ?? company.get(name) ?? null, start: f.start, end: f.end }];
  });
}
