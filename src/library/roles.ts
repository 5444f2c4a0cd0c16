// Roles said one way: the forms of both languages to one English role, and that role in either language.
import { roles } from './role-table.ts';

type RoleRow = (typeof roles)[number];

let byForm: ReadonlyMap<string, RoleRow> | null = null;

function formMap(): ReadonlyMap<string, RoleRow> {
  byForm ??= new Map(
    // The first row that claims a form keeps it.
    roles
      .toReversed()
      .flatMap((row) => [...row.englishForms, ...row.koreanForms].map((form) => [key(form), row] as const)),
  );
  return byForm;
}

const key = (form: string): string =>
  form
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();

/** The row of the table that has this form of a role, in either language. */
export function roleRow(form: string): RoleRow | undefined {
  return formMap().get(key(form));
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
