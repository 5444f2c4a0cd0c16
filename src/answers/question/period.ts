/** The time a question asks about: "in 2019", "May 2019", "2019년 5월", "this year". */
import type { Period } from './question.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthYear = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:of\s+)?((?:19|20)\d\d)\b/i;
const koreanMonthYear = /((?:19|20)\d\d)\s*년\s*(1[0-2]|0?[1-9])\s*월/;
const yearRange = /\b((?:19|20)\d\d)\s*(?:-|–|to|and|~|부터|에서)\s*((?:19|20)\d\d)/;
const year = /(?<![\d.$€£])((?:19|20)\d\d)(?![\d,.]?\d|\s*(?:won|dollars|people|명|편|개))/;

/** @param today ISO date that "this year" is counted from. */
export function findPeriod(question: string, today: string): Period | null {
  const range = yearRange.exec(question);
  if (range) return { text: range[0], from: range[1]!, to: range[2]! };
  const english = monthYear.exec(question);
  if (english) return openPeriod(question, english, `${english[2]}-${monthNumber(english[1]!)}`);
  const korean = koreanMonthYear.exec(question);
  if (korean) return onePeriod(korean[0], `${korean[1]}-${korean[2]!.padStart(2, '0')}`);
  const plain = year.exec(question);
  if (plain) return openPeriod(question, plain, plain[1]!);
  return relativeYear(question, Number(today.slice(0, 4)));
}

function openPeriod(question: string, found: RegExpExecArray, value: string): Period {
  const before = question.slice(Math.max(0, found.index - 12), found.index).toLowerCase();
  if (/\b(?:since|after|from)\s+$/.test(before)) return { text: found[0], from: value, to: '9999' };
  if (/\bbefore\s+$/.test(before)) return { text: found[0], from: '0000', to: justBefore(value) };
  if (/\b(?:until|up to)\s+$/.test(before)) return { text: found[0], from: '0000', to: value };
  return onePeriod(found[0], value);
}

function relativeYear(question: string, thisYear: number): Period | null {
  if (/\bthis year\b|올해/i.test(question)) return onePeriod('this year', String(thisYear));
  if (/\blast year\b|지난해|작년/i.test(question)) return onePeriod('last year', String(thisYear - 1));
  return null;
}

function onePeriod(text: string, value: string): Period {
  return { text, from: value, to: value };
}

function monthNumber(name: string): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** Whether an ISO date (of any precision) may lie in the period. */
export function withinPeriod(value: string, period: Period): boolean {
  const head = (bound: string) => value.slice(0, Math.min(value.length, bound.length));
  return head(period.from) >= period.from.slice(0, value.length) && head(period.to) <= period.to.slice(0, value.length);
}

/** `2023-08` → `2023-07`, `2023` → `2022`. */
function justBefore(value: string): string {
  const [year, month] = value.split('-').map(Number) as [number, number?];
  if (month === undefined || month === 1) return month === 1 ? `${year - 1}-12` : String(year - 1);
  return `${year}-${String(month - 1).padStart(2, '0')}`;
}
