// Figures that count nothing: dates and times, generations of a technology, versions, model names, telephone numbers.
import type { Figure } from './numbers-figure.ts';
import type { FoundUnit } from './numbers-units.ts';

const monthBefore = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $/i;
const monthAfter = /^(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/i;
/** 년 after a year, 월, 일 of a month, 시 and 분 of the clock, 분기; but not 년간, 일간, 시간, 분간, 일 만에. */
const koreanTime = /^(?:월|일(?!간|\s?만에|째|\s?동안|\s?연속)|시(?!간)|분기|세기|년도|년대)/;

/** "24~26일": the first day of several. */
const rangeOfDays = /^ ?[~∼～–-] ?\d{1,2}(?:월|일(?!간)|시(?!간)|분기)/;

/** A part of a date, a time, a telephone number or a version. */
export function isPartOfTime(text: string, at: number, { value, end, scaled }: Figure): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(end, end + 14);
  if (scaled) return false;
  if (/[\d][.:/]$|\d-$|:$|[+(]$/.test(before) && !/[가-힣]\($/.test(before) && !/\d ?-$/.test(before)) return true;
  if (/^(?:[:/]\d|\.\d|-\d{2,}-|-\d{3,})/.test(after)) return true;
  if (/\d{4}-(?:\d\d-)?$/.test(before)) return true;
  if (koreanTime.test(after) || rangeOfDays.test(after) || /시 ?$/.test(before)) return true;
  const whole = text.slice(at, end);
  const isYear = /^(?:19|20)\d\d$/.test(whole);
  if (isYear && !/^ [a-z]{3,}s\b|^(?:여|명|개|편|곳|건|대[가를의 ]|가구|석|종|회선)/.test(after)) return true;
  if (/^(?:\s?년\s?\d{1,2}월|s\b)/.test(after)) return true;
  if (value <= 31 && (monthBefore.test(before) || monthAfter.test(after))) return true;
  if (/^(?:st|nd|rd|th)\b(?! [a-z])/.test(after)) return true;
  return (
    /^ ?(?:[ap]\.?m\.?|o'clock|KST|GMT)\b/i.test(after) ||
    /^\. ?\d{1,2}\./.test(after) ||
    /^['’]$/.test(before.slice(-1))
  );
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
  const word = /([\p{L}\d+]+)[.\s]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  if (
    /^(?:version|release|phase|type|chapter|section|page|part|no|number|article|step|level|tier|category|top|channel|rel)$/i.test(
      word,
    )
  )
    return true;
  return (
    !text.slice(at, figure.end).includes(',') &&
    (/^[A-Z]/.test(word) || /^[가-힣]/.test(word) || word === '') &&
    !/^(?:Over|About|Around|Some|Nearly|Almost)$/.test(word)
  );
}
