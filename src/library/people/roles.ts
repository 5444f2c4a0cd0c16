// Roles said one way: the forms of both languages to one English role, where they stand in a text, and back into words.
import type { Span } from '../../domain/text.ts';
import { isHangulSyllable, isLatinOrDigit, isParticleTail } from '../../text/korean.ts';
import { PrefixIndex } from '../../text/prefix-index.ts';
import { type RoleRow, roles } from './role-table.ts';

export interface RoleSpan extends Span {
  /** As written, "former " and a second role among it. */
  readonly written: string;
}

let byForm: PrefixIndex<RoleRow> | null = null;

function forms(): PrefixIndex<RoleRow> {
  if (byForm) return byForm;
  byForm = new PrefixIndex();
  // The first row that claims a form keeps it.
  for (const row of roles) {
    for (const form of [...row.englishForms, ...row.koreanForms])
      if (!byForm.get(key(form))) byForm.set(key(form), row);
  }
  return byForm;
}

const key = (form: string): string => form.replaceAll('-', ' ').trim().toLowerCase();

/** The row of the table that has this form of a role, in either language. */
export function roleRow(form: string): RoleRow | undefined {
  return forms().get(key(form));
}

/** The roles of a text in order; two joined by "and" or 겸 are one. Abbreviations need their capitals. */
export function findRoles(text: string): RoleSpan[] {
  const folded = text.toLowerCase().length === text.length ? text.replaceAll('-', ' ').toLowerCase() : text;
  const found: RoleSpan[] = [];
  const doubled = doubleChiefs(text);
  for (let start = 0; start < folded.length - 1; start++) {
    const both = doubled.find((one) => one.start === start);
    if (both) found.push(both);
    if (both) start = both.end;
    if (!beginsWord(text, start)) continue;
    const end = forms().longest(folded, start, (_, to) => (endsRole(text, start, to) ? to : null));
    if (end === null) continue;
    append(text, found, start, end);
    start = end - 1;
  }
  return found;
}

/** "Chief technology and product officer": two offices in one. */
function doubleChiefs(text: string): RoleSpan[] {
  return [...text.matchAll(/(?<![A-Za-z])chief ([a-z]+) (?:and|&) ([a-z]+) officer(?![a-z])/gi)].map(
    ({ 0: whole, 1: one, 2: other, index }) => ({
      start: index,
      end: index + whole.length,
      written: `chief ${one} officer and chief ${other} officer`,
    }),
  );
}

function append(text: string, found: RoleSpan[], start: number, end: number): void {
  const last = found.at(-1);
  const joined = last && /^(?:,? and | & |\/| ?겸 ?|·)$/.test(text.slice(last.end, start));
  const prefix = joined ? null : /(?:former |then |ex-|전 )$/i.exec(text.slice(Math.max(0, start - 7), start));
  const from = joined ? last.start : start - (prefix?.[0].length ?? 0);
  if (joined) found.pop();
  found.push({ start: from, end, written: text.slice(from, end) });
}

function beginsWord(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (!isLatinOrDigit(code) && !isHangulSyllable(code)) return false;
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  return !isLatinOrDigit(before) && !isHangulSyllable(before);
}

function endsRole(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (
    /^[A-Za-z]{2,4}$/.test(written) &&
    /^(?:c.{1,2}o|[es]?vp|md|gm)$/i.test(written) &&
    written !== written.toUpperCase()
  )
    return false;
  const next = text.charCodeAt(end);
  if (isHangulSyllable(next)) {
    const tail = /^[가-힣]{1,7}/.exec(text.slice(end, end + 7))![0];
    return isParticleTail(tail) || /^이?(?:다|며|고|었다|였다)$/.test(tail);
  }
  return !isLatinOrDigit(next);
}

/** "chief executive officer and president" → "CEO and president", "대표이사" → "CEO", "head of AI" stays, "former" stays. */
export function normaliseRole(role: string): string {
  const parts = role.split(/,? and | & |\/|·| 겸 /).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').map(normalisePart))].join(' and ');
}

function normalisePart(part: string): string {
  const former = /^(?:former|ex-|then|전 )\s*/i.exec(part)?.[0] ?? '';
  const rest = part.slice(former.length);
  const row = roleRow(rest);
  if (row) return (former ? 'former ' : '') + row.english;
  const of = / (?:of|for) /.exec(rest);
  const head = of ? roleRow(rest.slice(0, of.index)) : undefined;
  return (former ? 'former ' : '') + (head && of ? head.english + rest.slice(of.index) : rest);
}

/** A role in a language; a part the table lacks stays as it is. */
export function translateRole(role: string, language: 'en' | 'ko'): string {
  const english = normaliseRole(role);
  return language === 'en' ? english : english.split(' and ').map(inKorean).join(' 겸 ');
}

function inKorean(part: string): string {
  const former = part.startsWith('former ');
  const bare = former ? part.slice('former '.length) : part;
  return (former ? '전 ' : '') + (roleRow(bare)?.korean ?? bare);
}
