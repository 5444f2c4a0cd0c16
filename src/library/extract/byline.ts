// One line read as a byline: date, author, publisher, and how much of the line is none of these.
import { allMatches } from '../../basics/all-matches.ts';
import { creditedIn } from './author-name.ts';
import {
  bylineFiller,
  bylineKo,
  bylineLinks,
  bylinesEn,
  changedLabel,
  emailAddress,
  jobTitle,
  otherDateLabel,
} from './byline-table.ts';
import { formedOutlet } from './formed-outlets.ts';
import { findWrittenDate, type WrittenDate } from './publication-date.ts';
import { publisherByHost } from './publisher.ts';
import type { Publisher } from './publisher-table.ts';

export interface Byline {
  readonly author: string | null;
  readonly publisher: Publisher | null;
  readonly published: WrittenDate | null;
  /** Nothing but a byline. */
  readonly pure: boolean;
  /** How many signs of a byline it has: a date, its time of day, an author, an address. */
  readonly signs: number;
  /** Offset of the first sign. */
  readonly start: number;
  /** What was not read. */
  readonly left: string;
}

interface Reading {
  /** The line with what was read blanked out by bars. */
  rest: string;
  author: string | null;
  publisher: Publisher | null;
  published: WrittenDate | null;
  signs: number;
  start: number;
}

const couldBe = /\d{1,2}|@|기자|특파원|편집|\b[Bb][Yy]\b|[Aa]uthor|에디터/;
/** "산업부 홍길동 기자": a short line that ends so is a byline, whatever the word in front. */
const endsInReporter = /^.{2,16} [가-힣]{2,4} ?(?:기자|특파원)$/;
/** The longest byline seen has 180 characters; a headline may be glued before it. */
const longest = 420;

/** The outlet of that name, if it is one. */
type OutletNamed = (name: string) => Publisher | null;

/** Null where the line has no sign of a byline at all. */
export function readByline(line: string, outletNamed: OutletNamed = formedOutlet): Byline | null {
  if (line.length > longest || !couldBe.test(line)) return null;
  const reading: Reading = { rest: line, author: null, publisher: null, published: null, signs: 0, start: line.length };
  takeLinks(reading);
  takeAddresses(reading);
  takeDates(reading);
  takeKoreanReporter(reading);
  takeEnglishAuthor(reading);
  takeNameBesideAddress(reading);
  if (reading.signs === 0) return null;
  takePublisher(reading, outletNamed);
  const left = leftOver(reading.rest);
  const words = left.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
  const { author, publisher, published, signs, start } = reading;
  // An address at a publisher is as good as two signs: "◎공감언론 뉴시스 name@host".
  const sure = signs >= 2 || (emailAddress.test(line) && publisher !== null);
  emailAddress.lastIndex = 0;
  const pure = words === 0 || (words <= 3 && sure) || (words <= 2 && endsInReporter.test(line));
  return { author, publisher, published, signs, start, pure, left };
}

/** What is left of a byline's line, beside what was read, is shorter. */
const longestRest = 120;

/** Takes a span out of the rest; a bar keeps its neighbours apart and the length keeps the offsets true. */
function take(reading: Reading, start: number, end: number, signs: number): void {
  reading.rest = `${reading.rest.slice(0, start)}${'|'.repeat(end - start)}${reading.rest.slice(end)}`;
  reading.signs += signs;
  if (signs > 0) reading.start = Math.min(reading.start, start);
}

function takeLinks(reading: Reading): void {
  const match = bylineLinks.exec(reading.rest);
  if (match !== null) take(reading, match.index, match.index + match[0].length, 0);
}

function takeAddresses(reading: Reading): void {
  for (const match of allMatches(reading.rest, emailAddress)) {
    reading.publisher ??= publisherByHost(match[1] ?? '');
    take(reading, match.index, match.index + match[0].length, 1);
  }
}

function takeDates(reading: Reading): void {
  for (let found = findWrittenDate(reading.rest); found !== null; found = findWrittenDate(reading.rest)) {
    const before = reading.rest.slice(Math.max(0, found.start - 24), found.start);
    const label = changedLabel.exec(before) ?? otherDateLabel.exec(before);
    if (label === null) reading.published ??= found;
    const labelLength = label === null ? 0 : before.length - label.index;
    const hasTime = found.end - found.start > found.asWritten.length;
    take(reading, found.start - labelLength, found.end, hasTime ? 2 : 1);
  }
}

function takeKoreanReporter(reading: Reading): void {
  const match = bylineKo.exec(reading.rest);
  if (match === null) return;
  const name = match.groups?.name?.trim() ?? '';
  take(reading, match.index, match.index + match[0].length, 1);
  setAuthor(reading, name.replace(/ ?[·∙ㆍ,/] ?/g, ', '));
}

function takeEnglishAuthor(reading: Reading): void {
  for (const expression of bylinesEn) {
    const match = expression.exec(reading.rest);
    if (match === null) continue;
    const name = match.groups?.name ?? '';
    take(reading, match.index, match.index + match[0].length, 1);
    setAuthor(reading, name);
    return;
  }
}

/** "By Reuters Staff" names a publisher, "By Admin" nobody. */
function setAuthor(reading: Reading, names: string): void {
  const credited = creditedIn(names);
  reading.publisher ??= credited.publisher;
  reading.author ??= credited.author;
}

/** "홍길동 abc@host": a name and an address, and nothing else. */
function takeNameBesideAddress(reading: Reading): void {
  if (reading.author !== null || reading.published !== null || reading.signs !== 1) return;
  const name = /^[가-힣]{2,4}$/.exec(reading.rest.replace(/[|\s()]/g, ''))?.[0];
  if (name === undefined || reading.rest.trimStart().startsWith('|')) return;
  take(reading, reading.rest.indexOf(name), reading.rest.indexOf(name) + name.length, 1);
  reading.author = name;
}

function takePublisher(reading: Reading, outletNamed: OutletNamed): void {
  // Prose with a date in it: no outlet is looked for among its words.
  if (reading.rest.length > longestRest && leftOver(reading.rest).length > longestRest) return;
  for (const segment of reading.rest.split(/[|·•\n()[\]/,–—=:]| - /)) {
    const [name = '', ...words] = [segment.trim(), ...segment.trim().split(' ')];
    for (const part of /[가-힣]/.test(name) ? [name, ...words] : [name]) {
      const publisher = part.length < 2 ? null : outletNamed(part);
      if (publisher === null) continue;
      reading.publisher ??= publisher;
      reading.rest = reading.rest.replace(part, '|');
      break;
    }
  }
}

/** What is none of the known parts. */
function leftOver(rest: string): string {
  let left = rest.replace(jobTitle, '|');
  for (const filler of bylineFiller) left = left.replace(filler, '|');
  return left.replace(/\|{1,999}/g, ' ').trim();
}
