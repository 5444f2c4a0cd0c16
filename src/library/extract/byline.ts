// One line read as a byline: date, author, publisher, and how much of the line is none of these.
import {
  bylineFiller,
  bylineKo,
  bylineLinks,
  bylinesEn,
  changedLabel,
  emailAddress,
  genericAuthors,
  jobTitle,
  otherDateLabel,
} from './byline-table.ts';
import { findWrittenDate, type WrittenDate } from './publication-date.ts';
import { publisherByHost, publisherByName } from './publisher.ts';
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
/** The longest byline seen has 180 characters; a headline may be glued before it. */
const longest = 420;

/** Null where the line has no sign of a byline at all. */
export function readByline(line: string): Byline | null {
  if (line.length > longest || !couldBe.test(line)) return null;
  const reading: Reading = { rest: line, author: null, publisher: null, published: null, signs: 0, start: line.length };
  takeLinks(reading);
  takeAddresses(reading);
  takeDates(reading);
  takeKoreanReporter(reading);
  takeEnglishAuthor(reading);
  if (reading.signs === 0) return null;
  takePublisher(reading);
  const words = leftOver(reading.rest);
  const { author, publisher, published, signs, start } = reading;
  // An address at a publisher is as good as two signs: "◎공감언론 뉴시스 name@host".
  const sure = signs >= 2 || (emailAddress.test(line) && publisher !== null);
  emailAddress.lastIndex = 0;
  return { author, publisher, published, signs, start, pure: words === 0 || (words <= 3 && sure) };
}

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
  for (const match of reading.rest.matchAll(emailAddress)) {
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
function setAuthor(reading: Reading, name: string): void {
  const tidy = name.replace(/[ .,]{1,9}$/, '');
  reading.publisher ??= publisherByName(tidy);
  reading.author ??= authorName(tidy);
}

function isPerson(name: string): boolean {
  if (name.length < 2 || name.length > 60 || publisherByName(name) !== null || jobTitle.test(name)) return false;
  return !name.split(' ').every((word) => genericAuthors.has(word.toLowerCase()));
}

/** What a field or byline calls the author, as a person's name; null for a publisher, a desk, or what is no name. */
export function authorName(raw: string | null): string | null {
  if (raw === null) return null;
  const date = findWrittenDate(raw);
  const name = (date === null ? raw : raw.slice(0, date.start))
    .replace(/^(?:by|written by|text):? /i, '')
    .replace(/ ?(?:\||\(|@| - | for | at ).{0,200}$/, '')
    .replace(/ ?(?:선임|수석|전문|인턴)?(?:기자|특파원)$/, '')
    .replace(/[ .,]{1,9}$/, '');
  const people = name.split(/, (?:and )?| and | & /).filter(isPerson);
  return name.length > 120 || people.length === 0 ? null : people.join(', ');
}

function takePublisher(reading: Reading): void {
  for (const segment of reading.rest.split(/[|·•\n()[\]/,–—=:]| - /)) {
    const name = segment.trim();
    const publisher = name.length < 2 ? null : publisherByName(name);
    if (publisher === null) continue;
    reading.publisher ??= publisher;
    reading.rest = reading.rest.replace(name, '|');
  }
}

/** Words that are none of the known parts. */
function leftOver(rest: string): number {
  let left = rest.replace(jobTitle, '|');
  for (const filler of bylineFiller) left = left.replace(filler, '|');
  return left.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
