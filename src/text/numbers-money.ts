// The currency of a figure: a sign or code before it, a name after it.
import { currencies } from './quantity-table.ts';

export function currencyBefore(text: string, at: number): { start: number; code: string } | null {
  if (!mayEndCurrency(text, at)) return null;
  const before = text.slice(Math.max(0, at - 6), at);
  if (!/[$€£¥₩₹₦₱]\s?$|[A-Z]{3}\s?$|\b(?:Rs\.?|Rp|RM)\s?$/.test(before) && !isRand(text, at)) return null;
  for (const { code, before: signs } of currencies) {
    const sign = signs.find((s) => before.trimEnd().endsWith(s));
    const start = at - (before.length - before.trimEnd().length) - (sign?.length ?? 0);
    if (sign && !(/[A-Z]/.test(sign[0]!) && /[A-Za-z]/.test(text[start - 1] ?? ''))) return { start, code };
  }
  return null;
}

/** "R12.4 billion", not "an R18 chip". */
function isRand(text: string, at: number): boolean {
  return (
    text[at - 1] === 'R' &&
    !/[A-Za-z0-9]/.test(text[at - 2] ?? ' ') &&
    /^[\d,.]+ ?(?:million|billion|trillion|m|bn)\b/.test(text.slice(at, at + 20))
  );
}

/** A sign, capital or "Rs", "Rp" right before, one space between at most: most figures have none. */
function mayEndCurrency(text: string, at: number): boolean {
  const end = isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  return isSignOrCapital(text.charCodeAt(end)) || isRupee(text, end);
}

/** The s of Rs, the p of Rp, the point of Rs. */
function isRupee(text: string, end: number): boolean {
  const last = text.charCodeAt(end);
  if (last === 46) return text.charCodeAt(end - 1) === 115 && text.charCodeAt(end - 2) === 82;
  return (last === 115 || last === 112) && text.charCodeAt(end - 1) === 82;
}

function isSignOrCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code !== 32 && '$€£¥₩₹₦₱'.includes(String.fromCharCode(code)));
}

function isSpace(code: number): boolean {
  return code === 32 || (code > 127 ? /\s/.test(String.fromCharCode(code)) : code < 32);
}

/** Names after a figure by their first character, in the order of the table. */
const namesByFirst = new Map<string, { readonly code: string; readonly name: string }[]>();
for (const { code, after } of currencies)
  for (const name of after) namesByFirst.set(name[0]!, [...(namesByFirst.get(name[0]!) ?? []), { code, name }]);

export function currencyAfter(text: string, at: number): { code: string; end: number } | null {
  const lead = text.charCodeAt(at);
  const gap = lead === 32 || lead === 0xa0 || lead === 45 ? 1 : 0;
  const names = namesByFirst.get(text[at + gap] ?? '');
  if (!names || (lead === 45 && text.charCodeAt(at + 1) > 127)) return null;
  const rest = text.slice(at, at + 24);
  let tried: string | null = null;
  for (const { code, name } of names) {
    if (code === tried || !rest.startsWith(name, gap)) continue;
    if (endsName(name, rest.slice(gap + name.length))) return { code, end: at + gap + name.length };
    tried = code;
  }
  return null;
}

/** "원" must not open another word ("원격"), "won" not stand for the verb; "euro cents" are no euros. */
function endsName(name: string, next: string): boolean {
  if (/[a-zA-Z]$/.test(name)) return !/^[a-z]/i.test(next) && !/^ cents?\b/i.test(next);
  return !/^[가-힣]/.test(next) || afterName.test(next);
}

const afterName =
  /^(?:[을를의에은는이가과와로도만]|으로|부터|보다|안팎|남짓|다(?![가-힣])|라고|며|고 |규모|이상|정도|가량|상당|미만|이하|초과|대|까지|어치|씩|짜리|투자|쯤|선|수준|내외|뿐|밖에|였|입니|인(?!건)|임(?![가-힣])|라는|넘)/;
