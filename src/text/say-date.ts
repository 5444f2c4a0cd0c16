/** A date record in words. What no source states is never said as if one did: as written, or marked as inferred. */
import type { DateRecord } from '../domain/date-record.ts';

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
  const date = sayIsoDate(record.value, language);
  if (record.basis === 'stated') return qualified.test(record.asWritten) ? `${date} (“${record.asWritten}”)` : date;
  if (record.basis === 'inferred') {
    return language === 'en'
      ? `probably ${date} (inferred; written “${record.asWritten}”)`
      : `${date}로 추정 (원문 “${record.asWritten}”)`;
  }
  if (record.basis === 'entered') return language === 'en' ? `${date} (entered by a person)` : `${date} (사람이 입력)`;
  return `${date} (“${record.asWritten}”)`;
}

/** Said more exactly than the value holds: "the end of 2023", "2025년 1분기". */
const qualified =
  /\b(?:end|early|late|mid|half|quarter|Q[1-4]|by|before|after|since|beginning|spring|summer|autumn|fall|winter)\b|초|말|분기|반기|중순|까지|부터/i;

/** `2019-05-20` → "20 May 2019" / "2019년 5월 20일"; months and years likewise. */
export function sayIsoDate(value: string, language: 'en' | 'ko'): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (language === 'ko')
    return [`${year}년`, month ? `${month}월` : '', day ? `${day}일` : ''].filter(Boolean).join(' ');
  return [day ? String(day) : '', month ? monthNames[month - 1] : '', String(year)].filter(Boolean).join(' ');
}
