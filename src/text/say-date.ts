/** A date record in words. What no source states is never said as if one did: as written, or marked as inferred. */
import type { DateRecord } from '../domain/date-record.ts';
import { partOfYear } from './part-of-year.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function sayDate(record: DateRecord, language: 'en' | 'ko'): string {
  if (record.value === null) {
    const open = language === 'en' ? 'full date not stated' : '전체 날짜는 명시되지 않음';
    return `“${record.asWritten}” (${open})`;
  }
  const part = sayPart(record, language);
  const date = part ?? sayIsoDate(record.value, language);
  const isAll = part === null ? !qualified.test(record.asWritten) : isSameWords(part, record.asWritten);
  if (record.basis === 'stated' && isAll) return date;
  if (record.basis === 'inferred') {
    return language === 'en'
      ? `probably ${date} (inferred; written “${record.asWritten}”)`
      : `${date}로 추정 (원문 “${record.asWritten}”)`;
  }
  if (record.basis === 'entered') return language === 'en' ? `${date} (entered by a person)` : `${date} (사람이 입력)`;
  return `${date} (“${record.asWritten}”)`;
}

/** "Third quarter of 2027" is more than its year, and no more than was said. */
function sayPart({ value, precision, asWritten }: DateRecord, language: 'en' | 'ko'): string | null {
  const part = value === null || precision !== 'year' ? null : partOfYear(asWritten);
  if (part === null) return null;
  if (language === 'ko') return `${value}년 ${part.ko}`;
  return `${part.en}${part.en === 'mid' ? '-' : ' '}${value}`;
}

/** "The third quarter of 2027" needs not be quoted behind "third quarter of 2027". */
function isSameWords(said: string, written: string): boolean {
  const [one, other] = [said, written].map((words) => words.toLowerCase().replaceAll(/\b(?:the|of|in) |[\s,-]/g, ''));
  return one === other;
}

/** Said more exactly than the value holds: "the end of May 2023", "2025년까지". */
const qualified =
  /\b(?:end|early|late|mid|half|quarter|Q[1-4]|by|before|after|since|beginning|spring|summer|autumn|fall|winter)\b|초|말|분기|반기|중순|까지|부터/i;

/** `2019-05-20` → "20 May 2019" / "2019년 5월 20일"; months and years likewise. */
export function sayIsoDate(value: string, language: 'en' | 'ko'): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (language === 'ko')
    return [`${year}년`, month ? `${month}월` : '', day ? `${day}일` : ''].filter(Boolean).join(' ');
  return [day ? String(day) : '', month ? monthNames[month - 1] : '', String(year)].filter(Boolean).join(' ');
}
