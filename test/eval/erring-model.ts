// A scripted model that errs at a fixed rate: of every four claims one is altered as models alter, and what was altered is known.
import { displayName, findCompanies } from '../../src/library/companies/companies.ts';
import { findNumbers } from '../../src/text/numbers.ts';

export interface ScriptedClaim {
  readonly text: string;
  readonly quotes: readonly { readonly passage: number; readonly quote: string }[];
}

const ONE_IN = 4;

type Alteration = (text: string) => string | null;

const months = 'January February March April May June July August September October November December'.split(' ');

/** Tried from a place that depends on the claim, so that all occur; null where there is nothing to alter. */
const alterations: readonly Alteration[] = [
  anotherFigure,
  exchangedCompanies,
  anotherMonth,
  (text) =>
    replaced(text, /\bmemorandum of understanding\b|\bMOU\b/, 'contract') ??
    replaced(text, /양해각서|업무협약/, '계약'),
  (text) => replaced(text, /\b(?:will|plans to|could|may)\b/, 'did') ?? replaced(text, /할 (?:예정|계획)이다/, '했다'),
  (text) =>
    replaced(text, / not /, ' ') ??
    replaced(text, /\b(is|was|will|has)\b/, '$1 not') ??
    replaced(text, /했다/, '하지 않았다'),
  (text) => replaced(text, /\bbillion\b/, 'million') ?? replaced(text, /(?<=\d)억/, '조'),
  (text) => replaced(text, /\b(20[012]\d)\b(?!\d)/, (year) => String(Number(year) - 3)),
];

/** The claim as it is, or altered; the same for the same words. */
export function erring(claim: ScriptedClaim): { readonly claim: ScriptedClaim; readonly altered: boolean } {
  const seed = hash(claim.text);
  if (seed % ONE_IN !== 0) return { claim, altered: false };
  for (let n = 0; n < alterations.length; n++) {
    const text = alterations[(Math.floor(seed / ONE_IN) + n) % alterations.length]!(claim.text);
    if (text !== null && text !== claim.text) return { claim: { ...claim, text }, altered: true };
  }
  return { claim, altered: false };
}

function replaced(text: string, what: RegExp, by: string | ((found: string) => string)): string | null {
  const turned = typeof by === 'string' ? text.replace(what, by) : text.replace(what, by);
  return turned === text ? null : turned;
}

function anotherFigure(text: string): string | null {
  const number = findNumbers(text)[0];
  const digits = number && /\d[\d,.]*/.exec(text.slice(number.start, number.end));
  if (!number || !digits) return null;
  const at = number.start + digits.index;
  const value = Number(digits[0].replaceAll(',', '').replace(/\.$/, ''));
  return `${text.slice(0, at)}${value * 3 + 1}${text.slice(at + digits[0].length)}`;
}

function exchangedCompanies(text: string): string | null {
  const [first, ...others] = findCompanies(text).filter(({ viaProduct }) => !viaProduct);
  const language = /[가-힣]/.test(text) ? 'ko' : 'en';
  const stranger = ['orange', 'ericsson', 'verizon'].find((id) =>
    [first, ...others].every((one) => one?.companyId !== id),
  );
  if (!first || stranger === undefined) return null;
  return `${text.slice(0, first.start)}${displayName(stranger, language)}${text.slice(first.end)}`;
}

function anotherMonth(text: string): string | null {
  const korean = replaced(text, /(?<!\d)(1?\d)월/, (found) => `${(Number.parseInt(found, 10) % 12) + 1}월`);
  const named = months.find((month) => month !== 'May' && text.includes(month));
  return korean ?? (named ? text.replace(named, months[(months.indexOf(named) + 5) % 12]!) : null);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return value;
}
