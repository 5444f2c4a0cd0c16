// The currency of a figure: a sign or code before it, a name after it.
import { currencies } from './quantity-table.ts';

export function currencyBefore(text: string, at: number): { start: number; code: string } | null {
  const before = text.slice(Math.max(0, at - 6), at);
  if (!/[$€£¥₩₹₦]\s?$|[A-Z]{3}\s?$|\b(?:Rs\.?|Rp|RM)\s?$/.test(before)) return null;
  for (const { code, before: signs } of currencies) {
    const sign = signs.find((s) => before.trimEnd().endsWith(s));
    const start = at - (before.length - before.trimEnd().length) - (sign?.length ?? 0);
    if (sign && !(/[A-Z]/.test(sign[0]!) && /[A-Za-z]/.test(text[start - 1] ?? ''))) return { start, code };
  }
  return null;
}

export function currencyAfter(text: string, at: number): { code: string; end: number } | null {
  const rest = text.slice(at, at + 24);
  const gap = /^[ \u00a0-]/.test(rest) ? 1 : 0;
  if (!/^(?:[ \u00a0-]?[A-Za-z]|[ \u00a0]?[가-힣])/.test(rest)) return null;
  for (const { code, after } of currencies) {
    const name = after.find((n) => rest.startsWith(n, gap));
    if (!name) continue;
    const next = rest.slice(gap + name.length);
    // "원" must not open another word ("원격"), "won" not stand for the verb.
    const ends = /[a-zA-Z]$/.test(name)
      ? !/^[a-z]/i.test(next)
      : !/^[가-힣]/.test(next) ||
        /^(?:[을를의에은는이가과와로]|다(?![가-힣])|라고|며|고 |규모|이상|정도|가량|상당|미만|대|까지|어치|씩|짜리|투자)/.test(
          next,
        );
    if (ends) return { code, end: at + gap + name.length };
  }
  return null;
}
