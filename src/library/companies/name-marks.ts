// What beside a doubtful name speaks for the company: its definition, a mark of a firm, another company, words of the trade.
import type { CompanyMention } from '../../domain/company.ts';
import { isHangulAt } from '../../text/korean.ts';
import {
  countsThings,
  introducesHangul,
  introducesLatin,
  marksHangul,
  marksLatin,
  sentenceStart,
  tradeWords,
} from './company-context.ts';
import { companyEntry } from './company-table.ts';
import type { NameCandidate, NameEntry } from './name-index.ts';

/** How far around a name words of the trade or another company speak for it, in characters. */
const reach = 120;
const reachKorean = 70;

/** Longest match of the patterns that look just before and just after a name. */
const beside = 80;

export function isMarked(text: string, c: NameCandidate, entry: NameEntry, sure: readonly CompanyMention[]): boolean {
  const before = text.slice(Math.max(0, c.start - beside), c.start);
  const after = text.slice(c.end, c.end + beside);
  const hangul = isHangulAt(text, c.end - 1);
  if (definesIt(before, after, entry)) return true;
  if (
    hangul
      ? introducesHangul.test(before) || marksHangul.test(after)
      : introducesLatin.test(before) || marksLatin.test(after)
  ) {
    return !isCount(text, c);
  }
  if (entry.doubt === 'ordinary' && (hangul || !standsOut(before, after))) return joined(text, c, sure);
  return hasCompany(text, c, sure, hangul) && !isCount(text, c);
}

/** Its full name in brackets, or it in brackets after its full name; the table's names are looked at, not the text's. */
function definesIt(before: string, after: string, entry: NameEntry): boolean {
  const names = companyEntry(entry.companyId)?.names ?? [];
  return names.some(
    (name) =>
      name !== entry.written &&
      (after.startsWith(`(${name}`) ||
        after.startsWith(` (${name}`) ||
        before.endsWith(`${name}(`) ||
        before.endsWith(`${name} (`)),
  );
}

/** "Nokia and Rain signed", "Rain, Nokia": one of a list of companies. */
function joined(text: string, c: NameCandidate, sure: readonly CompanyMention[]): boolean {
  return near(c, sure, 8).some((m) => {
    const between = m.end <= c.start ? text.slice(m.end, c.start) : text.slice(c.end, m.start);
    return between.length <= 6 && /^(?:, | and |, and | & | with |와 |과 |·|, ?|-| – |\/| x | × )$/.test(between);
  });
}

function standsOut(before: string, after: string): boolean {
  if (sentenceStart.test(before)) return false;
  const previous = /(\S+)\s$/.exec(before)?.[1] ?? '';
  return /^(?:[a-z]|[,;])/.test(previous.slice(-1)) && !/^\p{Lu}/u.test(previous) && !/^ \p{Lu}\p{Ll}/u.test(after);
}

/** The sure mentions within `far` characters; they lie in the order of the text, so two halvings and a short walk. */
function near(c: NameCandidate, sure: readonly CompanyMention[], far: number): readonly CompanyMention[] {
  let low = 0;
  let high = sure.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sure[middle]!.end < c.start - far) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < sure.length && sure[to]!.start <= c.end + far) to++;
  return sure.slice(low, to);
}

function hasCompany(text: string, c: NameCandidate, sure: readonly CompanyMention[], hangul: boolean): boolean {
  const far = hangul ? reachKorean : reach;
  if (near(c, sure, far).length > 0) return true;
  return (
    tradeWords.test(text.slice(Math.max(0, c.start - far), c.start)) || tradeWords.test(text.slice(c.end, c.end + far))
  );
}

/** "Three companies", "Two or Three": the name of a number before what it counts. */
export function isCount(text: string, c: NameCandidate): boolean {
  return (
    /^(?:Three|One|Free|True|Arm)$/.test(text.slice(c.start, c.end)) && countsThings.test(text.slice(c.end, c.end + 60))
  );
}
