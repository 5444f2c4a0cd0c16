// Roles said one way: the forms of both languages to one English role, and that role in either language.
import { roles } from './role-table.ts';

let byForm: ReadonlyMap<string, (typeof roles)[number]> | null = null;

function formMap(): ReadonlyMap<string, (typeof roles)[number]> {
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

/** "chief executive officer and president" → "CEO and president", "대표이사" → "CEO", "head of AI" stays, "former" stays. */
export function normaliseRole(role: string): string {
  const parts = role.split(/,? and | & |\/|·| 겸 /).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').map(normalisePart))].join(' and ');
}

function normalisePart(part: string): string {
  const former = /^(?:former|ex-|then|전 )\s*/i.exec(part)?.[0] ?? '';
  const rest = part.slice(former.length);
  const row = formMap().get(key(rest));
  if (row) return (former ? 'former ' : '') + row.english;
  const of = / (?:of|for) /.exec(rest);
  const head = of ? formMap().get(key(rest.slice(0, of.index))) : undefined;
  return (former ? 'former ' : '') + (head && of ? head.english + rest.slice(of.index) : rest);
}

/** A role in a language; a part the table lacks stays as it is. */
export function translateRole(role: string, language: 'en' | 'ko'): string {
  const english = normaliseRole(role);
  if (language === 'en') return english;
  return english
    .split(' and ')
    .map((part) => translatePart(part))
    .join(' 겸 ');
}

function translatePart(part: string): string {
  const former = part.startsWith('former ');
  const bare = former ? part.slice('former '.length) : part;
  const row = formMap().get(key(bare));
  return (former ? '전 ' : '') + (row ? row.korean : bare);
}
