// Where a name may begin and end in running text, so that 삼성동, 기아자동차판매, metabolic and Armenia hold none.
import { isHangulSyllable, isLatinOrDigit, isParticleTail } from '../../text/korean.ts';

/** Nouns that Korean glues to the name of a company without making it another name: MTS그룹은, KT회장이. */
const organisationSuffixes: readonly string[] =
  '그룹 본사 사옥 회장 사장 부사장 대표 관계자 경영진 임원진 임원 임직원 직원 노조 이사회 주가 주식 계열사 계열 서비스 가입자 고객 이용자 코리아 재팬 차이나 간 사 및'.split(
    ' ',
  );

const longestTail = 10;

export function startsLikeName(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  const before = i > 0 ? text.charCodeAt(i - 1) : 32;
  if (isHangulSyllable(code)) return !isHangulSyllable(before) && !isLatinOrDigit(before);
  if (!isLatinOrDigit(code)) return code >= 0x370;
  if (isLatinOrDigit(before)) return false;
  return !(before === 46 || before === 38 || before === 64 || before === 95) || !isGlued(text, i - 1);
}

/** The mark at `i` (. & @ _) belongs to a longer token: "now@donga.com", "S&P". */
function isGlued(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code === 64 || code === 95 || (i > 0 && isLatinOrDigit(text.charCodeAt(i - 1)));
}

export function endsLikeName(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isHangulSyllable(last)) return endsAfterHangul(text, end, last);
  if (isLatinOrDigit(last)) return endsAfterLatin(text, start, end);
  return last >= 0x370 || last === 43 || !isLatinOrDigit(text.charCodeAt(end));
}

function endsAfterHangul(text: string, end: number, last: number): boolean {
  const next = text.charCodeAt(end);
  if (isHangulSyllable(next)) return isTail(hangulRun(text, end), last);
  return !isLatinOrDigit(next);
}

function endsAfterLatin(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isHangulSyllable(next)) return isTail(hangulRun(text, end), 0);
  if (isLatinOrDigit(next) || next === 95 || next === 64) return false;
  const afterMark = isLatinOrDigit(text.charCodeAt(end + 1));
  if (next === 38) return !afterMark;
  // "kt.com" is an address, "SK-II" another name; "KT-Microsoft alliance" and "said KT.Now" are not.
  if (next === 46) return !(afterMark && /[a-z0-9]/.test(text[end + 1]!));
  return !(next === 45 && end - start <= 3 && /^-(?:[IVX]+|\d+)\b/.test(text.slice(end, end + 5)));
}

function hangulRun(text: string, from: number): string {
  let to = from;
  while (to < text.length && to - from <= longestTail && isHangulSyllable(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

function isTail(rest: string, stemEnd: number): boolean {
  if (isParticleTail(rest, stemEnd)) return true;
  const suffix = organisationSuffixes.find((s) => rest.startsWith(s));
  return suffix !== undefined && isParticleTail(rest.slice(suffix.length));
}
