// Figures that count nothing: dates and times, generations of a technology, versions, model names, telephone numbers.
import type { Figure } from './numbers-figure.ts';
import type { FoundUnit } from './numbers-units.ts';

const monthBefore = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $/i;
const monthAfter = /^(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/i;
/**
 * What goes on as a time or version: "10:30", "3.1", "02-123-4567"; 월, 일 of a month, 시 and 분 of the clock, 분기, but not
 * 년간, 일간, 시간, 분간, 일 만에; "24~26일", the first day of several; "19년 5월", "1990s", "3rd", "5. 20.".
 */
const goesOn =
  /^(?:[:/]\d|\.\d|-\d{2,}-|-\d{3,}|월|일(?!간|\s?만에|째|\s?동안|\s?연속)|시(?!간)|분기|세기|년도|년대| ?[~∼～–-] ?\d{1,2}(?:월|일(?!간)|시(?!간)|분기)|\s?년\s?\d{1,2}월|s\b|(?:st|nd|rd|th)\b(?! [a-z])|\. ?\d{1,2}\.)/;
const clock = /^ ?(?:[ap]\.?m\.?|o'clock|KST|GMT)\b/i;

/** A part of a date, a time, a telephone number or a version. */
export function isPartOfTime(text: string, at: number, { value, end, scaled }: Figure): boolean {
  if (scaled) return false;
  const after = text.slice(end, end + 14);
  if (goesOn.test(after) || clock.test(after) || followsPartOfTime(text, at, value)) return true;
  const isYear = end - at === 4 && /^(?:19|20)\d\d$/.test(text.slice(at, end));
  if (isYear && !/^ [a-z]{3,}s\b|^(?:여|명|개|편|곳|건|대[가를의 ]|가구|석|종|회선)/.test(after)) return true;
  return value <= 31 && monthAfter.test(after);
}

/** Told by the character before the figure, which is a space or none of these before most. */
function followsPartOfTime(text: string, at: number, value: number): boolean {
  const last = text[at - 1] ?? '';
  const before = () => text.slice(Math.max(0, at - 12), at);
  if (last === ' ') return text[at - 2] === '시' || (value <= 31 && monthBefore.test(before()));
  if ('.:/-+('.includes(last) && last !== '') return goesOnFrom(before());
  return last === '시' || last === "'" || last === '’';
}

function goesOnFrom(before: string): boolean {
  if (/\d{4}-(?:\d\d-)?$/.test(before)) return true;
  return /[\d][.:/]$|\d-$|:$|[+(]$/.test(before) && !/[가-힣]\($/.test(before) && !/\d ?-$/.test(before);
}

/** A part of a name: 5G, B2C, S10, Office 365, Release 17, 제4이동통신, 4차 산업혁명. */
export function isPartOfName(text: string, at: number, figure: Figure, unit: FoundUnit | null): boolean {
  const previous = text[at - 1] ?? '';
  const next = text[figure.end] ?? '';
  if (/[A-Za-z_#@&]/.test(previous) || previous === '제') return true;
  if (previous === '-' && /[A-Za-z]/.test(text[at - 2] ?? '')) return true;
  if (/^-years?-old/.test(text.slice(figure.end, figure.end + 10))) return true;
  if (unit) return unit.row === null && /^[A-Z]/.test(unit.unit);
  if (figure.scaled) return false;
  if (
    /[A-Za-z]/.test(next) ||
    /^(?:차|세대|호|번|대 |학년|층|동|단계|순위|강|라운드)/.test(text.slice(figure.end, figure.end + 3))
  )
    return true;
  if (/[가-힣+]/.test(previous)) return true;
  const word = wordBefore(text, at);
  if (
    /^(?:version|release|phase|type|chapter|section|page|part|no|number|article|step|level|tier|category|top|channel|rel)$/i.test(
      word,
    )
  )
    return true;
  return (
    !text.slice(at, figure.end).includes(',') &&
    (/^[A-Z]/.test(word) || /^[가-힣]/.test(word) || word === '') &&
    !/^(?:Over|About|Around|Some|Nearly|Almost|Only|Just|Roughly|Approximately|Of|All|Another|With)$/.test(word)
  );
}

/** The word before a figure, points and spaces between left out; looked for in a few characters. */
function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - 24);
  let end = at;
  while (end > least && /[.\s]/.test(text[end - 1]!)) end -= 1;
  let start = end;
  while (start > least && /[\p{L}\d+]/u.test(text[start - 1]!)) start -= 1;
  return text.slice(start, end);
}
